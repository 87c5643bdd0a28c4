// SPDX-License-Identifier: EUPL-1.2

import type { Severity } from "./findings";
import type { TabKinds } from "./tabs/table";
import { ownValue } from "./sheet/own-value";

/** Which gemeenten count as "voldoet": both soorten met, regulier alone, or the total. */
export type VoldoetRegel = "beide-soorten" | "regulier" | "totaal";
/** resterend: still N years to go on the peildatum; looptijd: N years from opening to end. */
export type DuurzaamRegel = "resterend" | "looptijd";

/** Whether a gemeente must have at least so many places, or more than that, before they count. */
export type TeltMeeGrens = "minstens" | "meer-dan";

/** What the user can set; kept in the workbook. What is not law or in the report is here, never a constant. */
export interface Settings {
  readonly voldoetRegel: VoldoetRegel;
  readonly duurzaamRegel: DuurzaamRegel;
  readonly duurzaamJaren: number;
  /** A prognose above this many times the taakstelling is worth a look. No law or report names a limit. */
  readonly prognoseFactor: number;
  /** How many places for regulier one place for amv is worth in an uitruil. The law names no ratio; real cases are 1:1. */
  readonly uitruilVerhouding: number;
  /** Fewer multi-year places of a gemeente than this do not count for a cyclus; 0: every place does. Sources name 100. */
  readonly teltMeePlaatsen: number;
  readonly teltMeeGrens: TeltMeeGrens;
  readonly tabKinds: TabKinds;
  readonly severities: Readonly<Record<string, Severity | "uit">>;
}

/** The settings that are a number. */
export type NumberSetting = { [Name in keyof Settings]: Settings[Name] extends number ? Name : never }[keyof Settings];
/** The settings that hold one value each. */
export type SingleSetting = Exclude<keyof Settings, "tabKinds" | "severities">;

interface Limits {
  readonly lowest: number;
  readonly highest: number;
  readonly whole: boolean;
}

/** What a number among the settings may be. */
export const SETTING_LIMITS: Readonly<Record<NumberSetting, Limits>> = {
  duurzaamJaren: { lowest: 1, highest: 100, whole: true },
  prognoseFactor: { lowest: 1, highest: 100, whole: false },
  uitruilVerhouding: { lowest: 0.01, highest: 100, whole: false },
  teltMeePlaatsen: { lowest: 0, highest: 1000, whole: true },
};
export const NUMBER_SETTINGS = Object.keys(SETTING_LIMITS) as readonly NumberSetting[];

/** One of something for each setting that is a number. */
export function perNumberSetting<T>(of: (setting: NumberSetting) => T): Readonly<Record<NumberSetting, T>> {
  return Object.fromEntries(NUMBER_SETTINGS.map((setting) => [setting, of(setting)])) as Record<NumberSetting, T>;
}

/** True for a tab that the user chose not to have read. */
export const isSetAside = ({ tabKinds }: Pick<Settings, "tabKinds">, tab: string): boolean =>
  ownValue(tabKinds, tab) === "geen";

export const DEFAULT_SETTINGS: Settings = {
  voldoetRegel: "beide-soorten",
  duurzaamRegel: "resterend",
  duurzaamJaren: 5,
  prognoseFactor: 1.5,
  uitruilVerhouding: 1,
  teltMeePlaatsen: 0,
  teltMeeGrens: "minstens",
  tabKinds: {},
  severities: {},
};
