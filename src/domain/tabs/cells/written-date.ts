// SPDX-License-Identifier: EUPL-1.2

import { calendarDate, type CalendarDate } from "../../sheet/dates";
import { MONTH_WORD, monthNumber, yearNumber } from "./months";
import { findSpan, yearSpan } from "./day-span";
import type { DaySpan, WrittenDay } from "./written-day";

const ISO = /(?<!\d)(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)/;
/** "20250901", as in the names of files. */
const COMPACT = /(?<![\d.,])(20\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?![\d.,]\d|\d)/;
const NUMERIC = /(?<![\d/.-])(\d{1,2})([-/.])(\d{1,2})(?:\2['’]?(\d{4}|\d{2}))?(?![\d/]|[-.]\d|,\d)/;
const WORDS = new RegExp(
  `(?<![\\d/])(\\d{1,2})[ -]?${MONTH_WORD}\\.?(?:[ -]?['’]?(\\d{4}|\\d{2})(?!\\d))?(?![a-z])`,
  "i",
);
/** "September 1, 2025" */
const MONTH_FIRST = new RegExp(`(?<![a-z])${MONTH_WORD}\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})(?!\\d)`, "i");

/**
 * The first date in a text: "1/9", "1-7-2025", "01.07.25", "1 juli 2025", "1-sep-25", "2025-07-01", "20250701"; null where there is none
 * or where the day does not exist. Day before month, as in Dutch. "12.5" is a number, so a point needs a year.
 */
export function findDay(text: string): WrittenDay | null {
  const day = dayIn(text);
  return day === null || day.exists === false ? null : day;
}

/** As `findDay`, with what is meant as a date and is none ("31-9-2025") and, where there is no day, a time of more days ("Q3 2025"). */
export function findDate(text: string): WrittenDay | null {
  return dayIn(text) ?? findSpan(text);
}

/** The calendar date of a written day with its year, or null where the year is missing or no single day is written. */
export function dateOf({ year, month, day, span }: WrittenDay): CalendarDate | null {
  return year === null || span !== undefined ? null : calendarDate(year, month, day);
}

function dayIn(text: string): WrittenDay | null {
  const iso = ISO.exec(text) ?? COMPACT.exec(text);
  if (iso !== null) return written(Number(iso[3]), Number(iso[2]), iso[1], iso[0]);
  const words = WORDS.exec(text);
  if (words !== null) return written(Number(words[1]), monthNumber(words[2] ?? ""), words[3], words[0]);
  const first = MONTH_FIRST.exec(text);
  if (first !== null) return written(Number(first[2]), monthNumber(first[1] ?? ""), first[3], first[0]);
  const numeric = NUMERIC.exec(text);
  if (numeric === null || (numeric[2] === "." && numeric[4] === undefined)) return null;
  const [day, month] = [Number(numeric[1]), Number(numeric[3])];
  const found = written(day, month, numeric[4], numeric[0]);
  return found.exists !== false || isMeantAsDate(day, month, numeric[4], text) ? found : null;
}

function written(day: number, month: number, digits: string | undefined, text: string): WrittenDay {
  const year = digits === undefined ? null : yearNumber(digits);
  const exists = calendarDate(year ?? 2024, month, day) !== null;
  return { day, month, year, text: text.trim(), ...(!exists && { exists }) };
}

/** "24/36" is regulier and amv, "31/9" alone may be; "24/36/20" is no date either. */
function isMeantAsDate(day: number, month: number, digits: string | undefined, text: string): boolean {
  const fits = day >= 1 && month >= 1 && Math.max(day, month) <= 31 && Math.min(day, month) <= 12;
  if (digits === undefined) return fits && month <= 12 && /[a-z]/i.test(text);
  return digits.length === 4 || fits;
}

/**
 * As `findDate`, of a change: two dates are the time from the one to the other ("tussen 1-12-2025 en 1-2-2026"), a year alone is all of it, and
 * nobody knows when "na 1-12-2025" is.
 */
export function findChange(text: string): WrittenDay | null {
  const day = findDate(text) ?? yearSpan(text);
  if (day === null) return null;
  const at = text.indexOf(day.text);
  if (/\bna\b/i.test(text.slice(0, at))) return null;
  const other = findDate(`${text.slice(0, at)} ; ${text.slice(at + day.text.length)}`);
  const [one, two] = [spanOfDay(day), other === null ? null : spanOfDay(other)];
  if (one === null || two === null) return day;
  const first = one.first < two.first ? one.first : two.first;
  const last = one.last > two.last ? one.last : two.last;
  return { ...day, text, span: { first, last, stand: null, between: true } };
}

function spanOfDay(day: WrittenDay): DaySpan | null {
  const date = dateOf(day);
  return day.span ?? (date === null ? null : { first: date, last: date, stand: date });
}
