// SPDX-License-Identifier: EUPL-1.2

import { convertedCells } from "./journal/converted-cells";
import { cyclusSteps } from "./gemeenten/cyclus/cycli";
import type { CalendarDate } from "./sheet/dates";
import type { JournalEntry } from "./journal/journal";
import { createIndex } from "./figures/figure-index";
import { countedSheets } from "./leveringen/counted";
import { keyed } from "./leveringen/keyed";
import type { LeveringWord } from "./leveringen/levering";
import { leveringenOf } from "./leveringen/leveringen-of";
import { replacingOf } from "./leveringen/replacing";
import { besideOfTables, ofTables } from "./leveringen/split";
import type { Model } from "./model";
import { isSetAside, type Settings } from "./settings";
import type { WorkbookSnapshot } from "./sheet/snapshot";
import { readWorkbook } from "./tabs/read-workbook";

/**
 * Reads a workbook once, for functions, pane and rules alike. `today` is the day that it is looked at, `journal` what the add-in wrote in
 * it, `words` what the user said of its leveringen.
 */
export function buildModel(
  snapshot: WorkbookSnapshot,
  settings: Settings,
  today: CalendarDate,
  journal: readonly JournalEntry[] = [],
  words: readonly LeveringWord[] = [],
): Model {
  const converted = convertedCells(snapshot, journal);
  const whole = readWorkbook(snapshot, settings.tabKinds, converted);
  const tables = [...whole.records.tables, ...whole.records.others];
  const known = keyed(tables);
  const replacing = replacingOf(known, words);
  const gone = new Set([...replacing.replaced.keys()].map(({ table }) => table));
  const read = gone.size === 0 ? whole : readWorkbook(snapshot, settings.tabKinds, converted, [...gone]);
  const { records, beside, gebieden, provincie, cycli } = read;
  const counted = countedSheets(snapshot, tables, gone);
  return {
    snapshot,
    counted,
    converted,
    settings,
    today,
    gebieden,
    provincie,
    cycli,
    steps: cyclusSteps(records.cyclus),
    records,
    leveringen: leveringenOf(known, words, replacing),
    leveringWords: words,
    lapsed: replacing.lapsed,
    replaced: { records: ofTables(whole.records, gone), beside: besideOfTables(whole.beside, gone) },
    index: createIndex(records, gebieden, provincie, settings, filledTabs(counted, settings), beside),
  };
}

/** The names of the tabs with something in them, but for those that the user set aside. */
const filledTabs = ({ sheets }: WorkbookSnapshot, settings: Settings): readonly string[] =>
  sheets
    .filter(
      ({ name, values }) => !isSetAside(settings, name) && values.some((row) => row.some((value) => value !== "")),
    )
    .map(({ name }) => name);
