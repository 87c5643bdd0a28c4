// SPDX-License-Identifier: EUPL-1.2

import { cleanText } from "../sheet/clean";
import type { CalendarDate } from "../sheet/dates";
import type { CircularCell } from "../sheet/circles/circular-cells";
import { oncePerObject } from "../sheet/remember";
import type { CellRef, SheetSnapshot } from "../sheet/snapshot";
import { withoutTables } from "../sheet/spilled-tables";
import { dateOf, findDay } from "./cells/written-date";
import { createGrid } from "./grid";
import { findTables } from "./recognise";
import type { FoundTable } from "./found-table";
import type { TabKind } from "./table";

/** What a tab holds, before it is known in which provincie and cyclus. */
export interface FoundTab {
  readonly tables: readonly FoundTable[];
  /** The dates with a year in its words: they tell which cyclus the workbook is about. None where it has no table. */
  readonly fullDates: readonly CalendarDate[];
}

/** Finds the tables on a sheet, once for as long as the sheet stays as it is. `only` holds the search to one kind. */
export const findTab = oncePerObject(
  (
    sheet: SheetSnapshot,
    only: TabKind | null,
    converted: readonly CellRef[],
    circular: readonly CircularCell[],
  ): FoundTab => {
    const own = withoutTables(sheet, converted);
    const tables = findTables(createGrid(own, converted, circular), only);
    return { tables, fullDates: tables.length === 0 ? [] : fullDatesIn(own) };
  },
);

function fullDatesIn({ values }: SheetSnapshot): CalendarDate[] {
  const dates = new Set<CalendarDate>();
  for (const row of values) {
    for (const value of row) {
      if (typeof value !== "string" || !/\d{4}/.test(value)) continue;
      const day = findDay(cleanText(value));
      const date = day === null ? null : dateOf(day);
      if (date !== null) dates.add(date);
    }
  }
  return [...dates];
}
