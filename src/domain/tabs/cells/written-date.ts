// SPDX-License-Identifier: EUPL-1.2

import { calendarDate, type CalendarDate } from "../../sheet/dates";

/** A date as written: day and month always, the year where it was given. */
export interface WrittenDay {
  readonly day: number;
  readonly month: number;
  readonly year: number | null;
  /** The part of the text that is the date. */
  readonly text: string;
}

const MONTHS = [
  "jan",
  "feb",
  "maart|mrt|mar",
  "apr",
  "mei|may",
  "juni|jun",
  "juli|jul",
  "aug",
  "sep",
  "okt|oct",
  "nov",
  "dec",
];
const MONTH_WORD =
  "(jan(?:uari)?|feb(?:ruari)?|maart|mrt|mar|apr(?:il)?|mei|may|juni?|juli?|aug(?:ustus)?|sept?(?:ember)?|okt(?:ober)?|oct|nov(?:ember)?|dec(?:ember)?)";
const ISO = /(?<!\d)(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)/;
const NUMERIC = /(?<![\d/.-])(\d{1,2})([-/.])(\d{1,2})(?:\2['’]?(\d{4}|\d{2}))?(?![\d/]|[-.]\d|,\d)/;
const WORDS = new RegExp(
  `(?<![\\d/])(\\d{1,2})[ -]?${MONTH_WORD}\\.?(?:[ -]?['’]?(\\d{4}|\\d{2})(?!\\d))?(?![a-z])`,
  "i",
);

/**
 * The first date in a text: "1/9", "1-7-2025", "01.07.25", "1 juli 2025", "1-sep-25", "2025-07-01"; null where there is none
 * or where the day does not exist. Day before month, as in Dutch. "12.5" is a number, so a point needs a year.
 */
export function findDay(text: string): WrittenDay | null {
  const iso = ISO.exec(text);
  if (iso !== null) return checked(Number(iso[3]), Number(iso[2]), Number(iso[1]), iso[0]);
  const words = WORDS.exec(text);
  if (words !== null) return checked(Number(words[1]), monthNumber(words[2] ?? ""), yearNumber(words[3]), words[0]);
  const numeric = NUMERIC.exec(text);
  if (numeric === null || (numeric[2] === "." && numeric[4] === undefined)) return null;
  return checked(Number(numeric[1]), Number(numeric[3]), yearNumber(numeric[4]), numeric[0]);
}

/** The calendar date of a written day with its year, or null where the year is missing. */
export function dateOf(written: WrittenDay): CalendarDate | null {
  return written.year === null ? null : calendarDate(written.year, written.month, written.day);
}

function checked(day: number, month: number, year: number | null, text: string): WrittenDay | null {
  return calendarDate(year ?? 2024, month, day) === null ? null : { day, month, year, text: text.trim() };
}

function monthNumber(word: string): number {
  return MONTHS.findIndex((names) => names.split("|").some((name) => word.toLowerCase().startsWith(name))) + 1;
}

function yearNumber(digits: string | undefined): number | null {
  if (digits === undefined) return null;
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits);
}
