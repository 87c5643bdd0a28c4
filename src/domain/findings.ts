// SPDX-License-Identifier: EUPL-1.2

import type { CellValue } from "./sheet/snapshot";

export const SEVERITIES = ["fout", "waarschuwing", "aandachtspunt"] as const;
export type Severity = (typeof SEVERITIES)[number];

/** The value that would mend the cell (`sure`), or what the user may choose from. */
export type Fix =
  { readonly sure: true; readonly value: CellValue } | { readonly sure: false; readonly choices: readonly CellValue[] };

/** One bevinding: typed data with a cell address; the rule makes the words from `params`. */
export interface Finding<P extends object = object> {
  /** Stable for the same rule, cell and value. */
  readonly id: string;
  readonly rule: string;
  readonly severity: Severity;
  readonly tab: string;
  /** "B4" or "A2:C9"; never with the tab's name. */
  readonly address: string;
  readonly found: string;
  readonly expected: string | null;
  readonly params: P;
  readonly fix: Fix | null;
}

export interface ValidationResult {
  readonly findings: readonly Finding[];
  readonly summary: Readonly<Record<Severity, number>>;
  readonly tabs: readonly TabSummary[];
}

export const MONITOR = "monitor";
export const UITVRAAG_TAB = "uitvraag";

export interface TabSummary {
  readonly name: string;
  /** The kinds of its tables, "monitor" for a tab that only shows what SPREIDING formulas answer, "uitvraag" for a list that went out, null where nothing was recognised. */
  readonly kind: string | null;
  /** Data rows read. */
  readonly rows: number;
  readonly peildatum: string | null;
  /** Where the tab is only about soorten beside the taakstelling: their names. */
  readonly soorten?: readonly string[];
  /** Where others take the place of all its tables: the names of their tabs. It counts no more. */
  readonly replacedBy?: readonly string[];
}
