// SPDX-License-Identifier: EUPL-1.2

import type { CalendarDate } from "./dates";
import { createIndex } from "./measures/index-of-figures";
import type { Model } from "./model";
import type { Settings } from "./settings";
import type { WorkbookSnapshot } from "./snapshot";
import { readWorkbook } from "./tabs/read-workbook";

/** Reads a workbook once, for functions, pane and rules alike. `today` is the day that it is looked at. */
export function buildModel(snapshot: WorkbookSnapshot, settings: Settings, today: CalendarDate): Model {
  const { records, gebieden, provincie, cycli } = readWorkbook(snapshot, settings);
  return { snapshot, settings, today, gebieden, provincie, cycli, records, index: createIndex(records, gebieden, provincie, settings) };
}
