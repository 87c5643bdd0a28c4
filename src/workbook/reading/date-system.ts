// SPDX-License-Identifier: EUPL-1.2

import { fromSerial } from "../../domain/sheet/dates";
import type { SheetSnapshot } from "../../domain/sheet/snapshot";

/**
 * True where the workbook counts days from 1904. Office.js has no released property for it (`use1904DateSystem` is preview),
 * but a cell that shows a year of four digits gives it away: its serial makes that year in one of the two systems only.
 * Without such a cell the answer is false, Excel's own default.
 */
export function countsFrom1904(sheets: readonly SheetSnapshot[]): boolean {
  for (const sheet of sheets) {
    for (const [r, row] of sheet.values.entries()) {
      for (const [c, value] of row.entries()) {
        const year = typeof value === "number" ? shownYear(sheet.numberFormats[r]?.[c], sheet.text[r]?.[c]) : null;
        if (year === null) continue;
        if (yearOf(value as number, false) === year) return false;
        if (yearOf(value as number, true) === year) return true;
      }
    }
  }
  return false;
}

function shownYear(format = "", text = ""): number | null {
  const year = /yyyy/i.test(format) ? /(?<!\d)\d{4}(?!\d)/.exec(text)?.[0] : undefined;
  return year === undefined ? null : Number(year);
}

function yearOf(serial: number, date1904: boolean): number | null {
  const date = fromSerial(serial, date1904);
  return date === null ? null : Number(date.slice(0, 4));
}
