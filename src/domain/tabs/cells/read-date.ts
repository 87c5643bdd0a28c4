// SPDX-License-Identifier: EUPL-1.2

import { fromSerial, type CalendarDate } from "../../sheet/dates";
import type { Content } from "../cell";
import { cleanText } from "../../sheet/clean";
import { oncePerText } from "../../sheet/once-per-text";
import { isMissingWord } from "./missing";
import { BLANK_READING, NO_REMARKS, type Reading } from "./reading";
import { monthOf, yearSpan } from "./day-span";
import type { DaySpan, WrittenDay } from "./written-day";
import { dateOf, findChange, findDate } from "./written-date";

/** True for a number format that shows a date: d, m, y outside quotes and brackets. */
export const isDateFormat: (numberFormat: string) => boolean = oncePerText((numberFormat) => {
  const bare = bareFormat(numberFormat);
  return /[dy]|j{2}|mmm/i.test(bare) || /m[-/]/i.test(bare);
});

/** What of a date a date format shows beside the month. */
export const formatParts: (numberFormat: string) => { readonly day: boolean; readonly year: boolean } = oncePerText(
  (numberFormat) => {
    const bare = bareFormat(numberFormat);
    return { day: /d/i.test(bare), year: /[yj]/i.test(bare) };
  },
);

const bareFormat = (numberFormat: string): string =>
  numberFormat.replace(/"[^"]*"|\\.|\[[^\]]{0,99}\]|General|Standaard/gi, "");

/**
 * What a date column is about: the peildatum of a row, the day from which a change counts, the day of a step of a cyclus, or another day,
 * of which words ("onbepaalde tijd") say something too.
 */
export type DateUse = "stand" | "change" | "step" | "other";

/** Whether a month or quarter means something there. */
export const isSpanned = (use: DateUse): boolean => use === "stand" || use === "change";

/** Reads the cell of a date column: an Excel date, or a date as text. What is no date there is unreadable, or words. */
export function readDate(cell: Content, date1904: boolean, use: DateUse = "other"): Reading {
  if (cell.type === "error") return { kind: "error", error: String(cell.value), remarks: NO_REMARKS };
  if (typeof cell.value === "number") return readSerial(cell, cell.value, date1904, use);
  const text = cleanText(String(cell.value));
  if (text === "") return BLANK_READING;
  if (isMissingWord(text)) return { kind: "missing", word: text, remarks: NO_REMARKS };
  // "na einde cyclus op 1/2/2026" names the date of something else.
  if (SIDE.test(text)) return { kind: "text", text, remarks: NO_REMARKS };
  const day = use === "change" ? findChange(text) : findDate(text);
  return (day === null ? null : readDay(text, day, use)) ?? readOther(text, day, use);
}

/** "Voor", "na einde cyclus": on which side of the end of a cyclus. */
const SIDE = /\bcyclus\b|^(?:voor|v\u00f3\u00f3r|na|binnen)$/i;

function readSerial(cell: Content, value: number, date1904: boolean, use: DateUse): Reading {
  const date = fromSerial(value, date1904);
  const isDate = isDateFormat(cell.numberFormat);
  const year = isDate || use !== "change" ? null : (yearSpan(cell.text)?.span ?? null);
  if (year !== null) return dated(year.last, year);
  if (date === null || !(isDate || (date >= "1990-01-01" && date < "2100-01-01")))
    return { kind: "unreadable", text: cell.text, remarks: NO_REMARKS };
  // Who types dec-25 gets the first of that month, of which only the month is shown.
  const isMonth = isDate && isSpanned(use) && date.endsWith("-01") && !formatParts(cell.numberFormat).day;
  return dated(date, isMonth ? monthOf(date) : null);
}

/** Null where the day does not exist, or nothing can be made of it here. */
function readDay(text: string, day: WrittenDay, use: DateUse): Reading | null {
  const { span, exists, year } = day;
  if (exists === false) return null;
  // The year of a change is looked for where its moment is.
  if (use === "change" && year === null) return { kind: "text", text, remarks: NO_REMARKS };
  if (span === undefined) return { ...dated(dateOf(day), null), yearMissing: year === null };
  if (use === "change") return dated(span.last, span);
  return use === "stand" && span.stand !== null ? dated(span.stand, span) : null;
}

function readOther(text: string, day: WrittenDay | null, use: DateUse): Reading {
  const isWords = use === "other" && day?.exists !== false;
  return isWords ? { kind: "text", text, remarks: NO_REMARKS } : { kind: "unreadable", text, remarks: NO_REMARKS };
}

const dated = (date: CalendarDate | null, span: DaySpan | null): Extract<Reading, { kind: "date" }> => ({
  kind: "date",
  date,
  yearMissing: false,
  ...(span !== null && { span }),
  remarks: NO_REMARKS,
});
