// SPDX-License-Identifier: EUPL-1.2

import { convertedCells } from "./journal/converted-cells";
import { cyclusSteps } from "./gemeenten/cyclus/cycli";
import type { CalendarDate } from "./sheet/dates";
import type { JournalEntry } from "./journal/journal";
import { createIndex } from "./figures/figure-index";
import type { Model } from "./model";
import type { LeveringWord } from "./leveringen/levering";
import { leveringenOf } from "./leveringen/leveringen-of";
import { isSetAside, type Settings } from "./settings";
import type { WorkbookSnapshot } from "./sheet/snapshot";
import { readWorkbook } from "./tabs/read-workbook";

/** Reads a workbook once, for functions, pane and rules alike. `today` is the day that it is looked at, `journal` what the add-in wrote in it, `words` what the user said of its leveringen. */
export function buildModel(
  snapshot: WorkbookSnapshot,
  settings: Settings,
  today: CalendarDate,
  journal: readonly JournalEntry[] = [],
  words: readonly LeveringWord[] = [],
): Model {
  const converted = convertedCells(snapshot, journal);
  const { records, beside, gebieden, provincie, cycli } = readWorkbook(snapshot, settings.tabKinds, converted);
  return {
    snapshot,
    converted,
    settings,
    today,
    gebieden,
    provincie,
    cycli,
    steps: cyclusSteps(records.cyclus),
    records,
    leveringen: leveringenOf(records.tables, words),
    index: createIndex(records, gebieden, provincie, settings, filledTabs(snapshot, settings), beside),
  };
}

/** The names of the tabs with something in them, but for those that the user set aside. */
const filledTabs = ({ sheets }: WorkbookSnapshot, settings: Settings): readonly string[] =>
  sheets
    .filter(
      ({ name, values }) => !isSetAside(settings, name) && values.some((row) => row.some((value) => value !== "")),
    )
    .map(({ name }) => name);
