// SPDX-License-Identifier: EUPL-1.2

import { fromSerial, partsOf } from "../../sheet/dates";
import type { Content } from "../cell";
import { cleanText, hasStrayCharacters, splitFootnote } from "../../sheet/clean";
import { isMissingWord } from "./missing";
import { MOST_PLACES } from "./most-places";
import { parseNumber, type WrittenNumber } from "./number";
import { sidesOf, type Sides } from "./pair";
import { isDateFormat } from "./read-date";
import { BLANK_READING, NO_REMARKS, type Amount, type Reading, type Remark } from "./reading";
import { asShown } from "./shown-otherwise";

/** What the other cells of the column say about how to read this one. */
export interface ColumnHabits {
  /** The column writes "regulier/amv" in one cell. */
  readonly pairs: boolean;
  /** The column is of one soort, or of numbers that are no pairs. */
  readonly single: boolean;
  /** Its header names amv before regulier, and its pairs come in that order. */
  readonly amvFirst: boolean;
  /** Its header names the total beside amv: regulier is what is left of it. */
  readonly withTotal: boolean;
  /** Most cells of the column are real numbers, so that a number as text stands out. */
  readonly numeric: boolean;
  /** The largest number of the table: from a thousand on, a fraction may be a misread thousands point. */
  readonly largest: number;
  /** A mutatie may be negative; a number of places may not. */
  readonly signed: boolean;
  readonly date1904: boolean;
}

/** A number this many times the largest of its table is none of them: 471,5 beside 4.800 is no 471.500. */
const FARTHEST = 20;
const NUMBER = "[+\\-\\u2212\\u2013]?\\s?\\d(?:[\\d., ]*[\\d.,])?";
const AMOUNT = new RegExp(
  `^(${NUMBER}|[-\\u2013\\u2212])\\s*(?:\\(\\s*(\\d[\\d.,]*)\\s*%\\s*\\)\\s*)?([+\\-\\u2212\\u2013]\\s?\\d[\\d.]*)?$`,
);
const UNIT = /(?<!\s)\s*(?:plaatsen|plekken|opvangplaatsen|opvangplekken|pl\.?)$/i;

/**
 * Reads a cell that holds a number of places, with the percentage and the difference that may stand beside it:
 * `14.910`, `4.837 (96%)`, `4.567 (91%) -150`, `- (0%)`, or a pair `138/36`. What has no certain reading is
 * unreadable: never a part of the text, never a guess.
 */
export function readPlaces(cell: Content, habits: ColumnHabits): Reading {
  if (cell.type === "error") return { kind: "error", error: String(cell.value), remarks: NO_REMARKS };
  if (typeof cell.value === "boolean") return { kind: "unreadable", text: cell.text, remarks: NO_REMARKS };
  const read = typeof cell.value === "number" ? readNumber(cell, cell.value, habits) : readWritten(cell.value, habits);
  const reading = asShown(cell, read);
  // Among pairs one number alone may be regulier, amv or both together.
  return habits.pairs && reading.kind === "amount"
    ? { kind: "unreadable", text: cell.text, remarks: NO_REMARKS }
    : reading;
}

function readNumber(cell: Content, value: number, habits: ColumnHabits): Reading {
  if (isDateFormat(cell.numberFormat) && !(habits.single && isBeforeDates(value, habits.date1904))) {
    const candidates = habits.single ? [] : pairsOfDate(value, cell.numberFormat, habits.date1904);
    return {
      kind: "unreadable",
      text: cell.text,
      remarks: habits.pairs || candidates.length > 0 ? [{ kind: "date-for-pair", candidates }] : [],
    };
  }
  return amount({ value, percentage: null, difference: null }, numberRemarks(value, habits));
}

/** How people and exports mark a text in Excel; typed once too often it is a part of it. */
const APOSTROPHE = /^['’‘`´]+\s*/;

function readWritten(raw: string, habits: ColumnHabits): Reading {
  const plain = habits.pairs ? PLAIN_PAIR.exec(raw) : null;
  if (plain !== null) return plainPair(Number(plain[1]), Number(plain[2]), habits, raw);
  const text = cleanText(raw).replace(APOSTROPHE, "");
  if (text === "") return BLANK_READING;
  const stray: readonly Remark[] = hasStrayCharacters(raw) ? [{ kind: "stray-characters", cleaned: text }] : NO_REMARKS;
  if (isMissingWord(text)) return { kind: "missing", word: text, remarks: stray };
  const { body, mark } = splitFootnote(text);
  const remarks: readonly Remark[] = mark === null ? stray : [...stray, { kind: "footnote", mark }];
  const bare = body.replace(/^€\s?/, "").replace(UNIT, "");

  const sides = habits.pairs ? sidesOf(bare, habits.amvFirst) : null;
  if (sides !== null) return readPair(sides, text, habits, remarks);

  const match = AMOUNT.exec(bare);
  if (match === null) return { kind: "unreadable", text, remarks };
  const [, written = "", percent, change] = match;
  // Without a percentage between them "100-150" is a range and "395 + 102" a sum, no number with a change.
  if (change !== undefined && percent === undefined && !/\s\+\d[\d.]*$/.test(bare))
    return { kind: "unreadable", text, remarks };
  const percentage = percent === undefined ? null : parseNumber(percent);
  const difference = change === undefined ? null : parseNumber(change);
  // "- (0%)" says itself that it means 0.
  const number: WrittenNumber | null =
    isMissingWord(written) && percentage?.value === 0
      ? { value: 0, decimals: 0, ambiguous: false }
      : parseNumber(written);
  if (
    number === null ||
    (percent !== undefined && percentage === null) ||
    (change !== undefined && difference === null)
  ) {
    return { kind: "unreadable", text, remarks };
  }
  const alone = percent === undefined && change === undefined;
  const asText: Remark[] = habits.numeric && alone ? [{ kind: "number-as-text", value: number.value }] : [];
  return amount(
    {
      value: isCertain(number) ? number.value : null,
      percentage: percentage === null ? null : { percent: percentage.value, decimals: percentage.decimals },
      difference: difference?.value ?? null,
    },
    isCertain(number)
      ? [
          ...remarks,
          ...asText,
          ...numberRemarks(number.value, number.ambiguous ? { ...habits, largest: Infinity } : habits),
        ]
      : [...remarks, { kind: "thousands-point", proposed: number.value * 1000 }],
  );
}

/** "1,000" is 1 in Dutch and 1.000 in English: it looks whole, so nothing else would stop a sum from taking the 1. */
const isCertain = ({ ambiguous, value }: WrittenNumber): boolean => !ambiguous || !Number.isInteger(value);

/** "138/36", as most pairs are written. */
const PLAIN_PAIR = /^(\d{1,15})\/(\d{1,15})$/;

const plainPair = (left: number, right: number, habits: ColumnHabits, text: string): Reading =>
  pairOf(habits.amvFirst ? right : left, habits.amvFirst ? left : right, habits, text, NO_REMARKS);

/** Amv is never more than the total that it is in. */
function pairOf(
  first: number | null,
  amv: number | null,
  { withTotal }: ColumnHabits,
  text: string,
  remarks: readonly Remark[],
): Reading {
  if (!withTotal) return { kind: "pair", regulier: first, amv, remarks };
  if (first !== null && amv !== null && amv > first) return { kind: "unreadable", text, remarks };
  return { kind: "pair", regulier: first === null || amv === null ? null : first - amv, amv, remarks };
}

function readPair(sides: Sides, text: string, habits: ColumnHabits, remarks: readonly Remark[]): Reading {
  const regulier = readSide(sides.regulier);
  const amv = readSide(sides.amv);
  if (regulier === undefined || amv === undefined) return { kind: "unreadable", text, remarks };
  const numbers = [regulier, amv].filter((side) => side !== null);
  return pairOf(regulier, amv, habits, text, [...remarks, ...numbers.flatMap((value) => numberRemarks(value, habits))]);
}

/** A number, null for a typed missing value, undefined where it is neither. */
function readSide(side: string): number | null | undefined {
  const text = splitFootnote(side.trim()).body;
  if (isMissingWord(text)) return null;
  const number = parseNumber(text);
  return number !== null && isCertain(number) ? number.value : undefined;
}

function numberRemarks(value: number, habits: ColumnHabits): readonly Remark[] {
  if (!Number.isInteger(value)) {
    const proposed = Math.round(value * 1000);
    const misread =
      habits.largest >= 1000 &&
      proposed <= Math.min(habits.largest * FARTHEST, MOST_PLACES) &&
      value >= 1 &&
      value < 1000 &&
      Math.abs(proposed - value * 1000) < 1e-6;
    return misread ? [{ kind: "thousands-point", proposed }] : [{ kind: "fraction" }];
  }
  return value < 0 && !habits.signed ? [{ kind: "negative" }] : NO_REMARKS;
}

const amount = (parts: Amount, remarks: readonly Remark[]): Reading => ({ kind: "amount", ...parts, remarks });

/** No table has a date before 1990: 75 under a date format is the number 75, shown as 15-3-1900. */
function isBeforeDates(serial: number, date1904: boolean): boolean {
  const date = fromSerial(serial, date1904);
  return date === null ? serial < 61 : date < "1990-01-01";
}

/** What "regulier/amv" may have been before Excel made it a date: day/month, month/day, or month/year for the first of a month. */
function pairsOfDate(serial: number, numberFormat: string, date1904: boolean): readonly string[] {
  const date = fromSerial(serial, date1904);
  if (date === null) return [];
  const { year, month, day } = partsOf(date);
  const dayMonth = [`${String(day)}/${String(month)}`, `${String(month)}/${String(day)}`];
  const monthYear =
    day === 1 ? [`${String(month)}/${String(year % 100).padStart(2, "0")}`, `${String(month)}/${String(year)}`] : [];
  const showsDay = /d/i.test(numberFormat);
  return [...new Set(showsDay ? [...dayMonth, ...monthYear] : [...monthYear, ...dayMonth])];
}

/** The number of places that may be used in sums: whole and not negative; null for anything else. */
export function usablePlaces(value: number | null): number | null {
  return value !== null && Number.isInteger(value) && value >= 0 ? value : null;
}
