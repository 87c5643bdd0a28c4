// SPDX-License-Identifier: EUPL-1.2

import type { Severity } from "./findings";
import type { TabKinds } from "./tabs/table";

/** Which gemeenten count as "voldoet": both soorten met, regulier alone, or the total. */
export type VoldoetRegel = "beide-soorten" | "regulier" | "totaal";
/** resterend: still N years to go on the peildatum; looptijd: N years from opening to end. */
export type DuurzaamRegel = "resterend" | "looptijd";

/** What the user can set; kept in the workbook. What is not law or in the report is here, never a constant. */
export interface Settings {
  readonly voldoetRegel: VoldoetRegel;
  readonly duurzaamRegel: DuurzaamRegel;
  readonly duurzaamJaren: number;
  /** A prognose above this many times the taakstelling is worth a look. No law or report names a limit. */
  readonly prognoseFactor: number;
  /** How many places for regulier one place for amv is worth in an uitruil. The law names no ratio; real cases are 1:1. */
  readonly uitruilVerhouding: number;
  readonly tabKinds: TabKinds;
  readonly severities: Readonly<Record<string, Severity | "uit">>;
}

/** The lowest and the highest value that a number among the settings may have. */
export const SETTING_LIMITS = {
  /** Whole years. */
  duurzaamJaren: { lowest: 1, highest: 100 },
  prognoseFactor: { lowest: 1, highest: 100 },
  uitruilVerhouding: { lowest: 0.01, highest: 100 },
} as const;
export type NumberSetting = keyof typeof SETTING_LIMITS;

export const DEFAULT_SETTINGS: Settings = {
  voldoetRegel: "beide-soorten",
  duurzaamRegel: "resterend",
  duurzaamJaren: 5,
  prognoseFactor: 1.5,
  uitruilVerhouding: 1,
  tabKinds: {},
  severities: {},
};
