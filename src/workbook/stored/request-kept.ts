// SPDX-License-Identifier: EUPL-1.2

import type { Acceptance } from "../../domain/acceptances";
import type { JournalEntry } from "../../domain/journal/journal";
import { DEFAULT_SETTINGS, type Settings } from "../../domain/settings";

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
export interface Kept {
  readonly settings: Settings;
  readonly journal: readonly JournalEntry[];
  readonly acceptances: readonly Acceptance[];
  readonly marked: boolean;
  /** The ids of the sheets that the add-in made: the report and the monitors. They are no sources. */
  readonly ownSheets: ReadonlySet<string>;
}

export type KeptSettings = Readonly<Record<keyof typeof KEYS, Excel.Setting>>;

const NOTHING_KEPT: Kept = {
  settings: DEFAULT_SETTINGS,
  journal: [],
  acceptances: [],
  marked: false,
  ownSheets: new Set(),
};

/**
 * Queues the reading of all that, without a round trip of its own; the answer can be had after the next sync.
 * The code that checks it is asked for where there is something to check: most workbooks hold nothing of ours yet.
 */
export function requestKept(context: Excel.RequestContext): () => Promise<Kept> {
  const request = (key: string): Excel.Setting => {
    const setting = context.workbook.settings.getItemOrNullObject(key);
    setting.load("value");
    return setting;
  };
  const found = Object.fromEntries(Object.entries(KEYS).map(([name, key]) => [name, request(key)])) as KeptSettings;
  return async () => {
    if (Object.values(found).every(({ isNullObject }) => isNullObject)) return NOTHING_KEPT;
    const { keptIn } = await import(/* webpackChunkName: "bewaard" */ "./kept");
    return keptIn(found);
  };
}
