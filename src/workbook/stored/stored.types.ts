// SPDX-License-Identifier: EUPL-1.2

import type { Acceptance } from "../../domain/acceptances";
import type { Verklaring } from "../../domain/compare/verklaring";
import type { LeveringWord } from "../../domain/leveringen/levering";
import type { JournalEntry } from "../../domain/journal/journal";
import type { Settings } from "../../domain/settings";
import type { Marked, Unreadable } from "../session.types";

/** Under these keys data travels with the workbook; they never change meaning. */
export const KEYS = {
  settings: "spreiding",
  journal: "spreiding.logboek",
  acceptances: "spreiding.acceptaties",
  marked: "spreiding.markeringen",
  report: "spreiding.rapport",
  monitors: "spreiding.monitor",
  leveringen: "spreiding.leveringen",
  verklaringen: "spreiding.verklaringen",
} as const;
export type StoredName = keyof typeof KEYS;

/** Where what could not be read is kept when something else takes its place. */
export function asideKey(name: StoredName): string {
  return `${KEYS[name]}.beschadigd`;
}

/** Of a sheet that the add-in made: its id, or its name as long as Excel did not tell the id; `worksheets.getItem` takes either. */
export type SheetKey = string;

/** All that travels with the workbook. */
export interface Stored {
  readonly settings: Settings;
  readonly journal: readonly JournalEntry[];
  readonly acceptances: readonly Acceptance[];
  readonly marked: Marked;
  /** What the user said of the tables. */
  readonly leveringen: readonly LeveringWord[];
  /** Why numbers changed, newest first. */
  readonly verklaringen: readonly Verklaring[];
  /** The sheets of the monitors, each by its key: see SheetKey. They are no sources; nor is a report, which is known by its cells. */
  readonly ownSheets: ReadonlySet<SheetKey>;
  /** How many monitors were made. */
  readonly monitors: number;
  /** Dutch: what of all this could not be read, or not wholly. */
  readonly problems: readonly string[];
  /** All that could not be read, as it lies in the workbook. */
  readonly unreadable: readonly Unreadable[];
}

/** What lies under the key of each, and what was put aside of it. */
export interface StoredSettings {
  readonly kept: Readonly<Record<StoredName, Excel.Setting>>;
  readonly aside: Readonly<Record<StoredName, Excel.Setting>>;
}
