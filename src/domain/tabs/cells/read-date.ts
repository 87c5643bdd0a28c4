// SPDX-License-Identifier: EUPL-1.2

import { fromSerial } from "../../sheet/dates";
import type { Content } from "../cell";
import { cleanText } from "../../sheet/clean";
import { oncePerText } from "../../sheet/once-per-text";
import { isMissingWord } from "./missing";
import { BLANK_READING, NO_REMARKS, type Reading } from "./reading";
import { dateOf, findDay } from "./written-date";

/** True for a number format that shows a date: d, m, y outside quotes and brackets. */
export const isDateFormat: (numberFormat: string) => boolean = oncePerText((numberFormat) => {
  const bare = numberFormat.replace(/"[^"]*"|\\.|\[[^\]]*\]|General|Standaard/gi, "");
  return /[dy]|j{2}|mmm/i.test(bare) || /m[-/]/i.test(bare);
});

/** Reads the cell of a date column: an Excel date, or a date as text. Anything else is unreadable. */
export function readDate(cell: Content, date1904: boolean): Reading {
  if (cell.type === "error") return { kind: "error", error: String(cell.value), remarks: NO_REMARKS };
  if (typeof cell.value === "number") {
    const date = fromSerial(cell.value, date1904);
    const plausible =
      date !== null && (isDateFormat(cell.numberFormat) || (date >= "1990-01-01" && date < "2100-01-01"));
    return plausible
      ? { kind: "date", date, yearMissing: false, remarks: NO_REMARKS }
      : { kind: "unreadable", text: cell.text, remarks: NO_REMARKS };
  }
  const text = cleanText(String(cell.value));
  if (text === "") return BLANK_READING;
  if (isMissingWord(text)) return { kind: "missing", word: text, remarks: NO_REMARKS };
  // "na einde cyclus op 1/2/2026" names the date of something else.
  const day = /\bcyclus\b/i.test(text) ? null : findDay(text);
  if (day === null) return { kind: "text", text, remarks: NO_REMARKS };
  return { kind: "date", date: dateOf(day), yearMissing: day.year === null, remarks: NO_REMARKS };
}
