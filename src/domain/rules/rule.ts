// SPDX-License-Identifier: EUPL-1.2

import type { Finding, Severity } from "../findings";
import type { Model } from "../model";
import type { TabKind } from "../tabs/table";
import type { Source } from "./source";

export const FAMILIES = ["structuur", "cel", "gemeente", "rekenen", "plausibel", "tijd", "uitruil", "dekking"] as const;
export type Family = (typeof FAMILIES)[number];

/** What a check yields; the runner adds id, rule and severity. */
export type Draft<P extends object> = Pick<Finding<P>, "tab" | "address" | "found" | "expected" | "params" | "fix">;

/**
 * One check with its Dutch words. `id` is "family.name" and never changes: settings and acceptances depend on it.
 * `check` reads the model only: no clock, no randomness, no Office.
 */
export interface Rule<P extends object = object> {
  readonly id: `${Family}.${string}`;
  readonly title: string;
  /** What it looks for, in one sentence. */
  readonly checks: string;
  readonly reason: string;
  readonly source: Source;
  readonly severity: Severity;
  /** The kinds of tab that it reads; "alle" for rules about any sheet. */
  readonly kinds: readonly TabKind[] | "alle";
  /** What a finding says; it shows the sum. */
  sentence(params: P): string;
  check(model: Model): Iterable<Draft<P>>;
}
