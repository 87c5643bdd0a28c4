// SPDX-License-Identifier: EUPL-1.2

import type { Acceptance } from "../../domain/acceptances";
import type { JournalEntry } from "../../domain/journal/journal";
import type { Settings } from "../../domain/settings";

/** Under these keys data travels with the workbook; they never change meaning. */
export const KEYS = {
  settings: "spreiding",
  journal: "spreiding.logboek",
  acceptances: "spreiding.acceptaties",
  marked: "spreiding.markeringen",
  report: "spreiding.rapport",
  monitors: "spreiding.monitor",
} as const;

/** All that travels with the workbook. */
export interface Stored {
  readonly settings: Settings;
  readonly journal: readonly JournalEntry[];
  readonly acceptances: readonly Acceptance[];
  readonly marked: boolean;
  /** The ids of the sheets that the add-in made: the report and the monitors. They are no sources. */
  readonly ownSheets: ReadonlySet<string>;
}

export type StoredSettings = Readonly<Record<keyof typeof KEYS, Excel.Setting>>;
