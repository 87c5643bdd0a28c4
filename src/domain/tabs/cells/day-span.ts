// SPDX-License-Identifier: EUPL-1.2

import { calendarDate, partsOf, type CalendarDate } from "../../sheet/dates";
import { MONTH_WORD, monthNumber, yearNumber } from "./months";
import type { DaySpan, WrittenDay } from "./written-day";

/** Months, from the first up to and with the last. */
interface Months {
  readonly year: number | null;
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly index: number;
}

const YEAR = "['’]?(20\\d\\d|[23]\\d)(?![\\d.,/%:]|-\\d)(?!,? 20\\d\\d)";
const MONTH = new RegExp(`(?<![\\da-z])${MONTH_WORD}\\.?(?: ?- ?|,? | van )?${YEAR}`, "i");
const NUMBERS = /(?<![\d/.-])(?:(0?[1-9]|1[0-2])[-/](20\d\d)|(20\d\d)-?(0[1-9]|1[0-2]))(?![\d/]|[-.,]\d)/;
const ORDINALS = ["1e|1ste|eerste", "2e|2de|tweede", "3e|3de|derde", "4e|4de|vierde"];
const ORDINAL = `(${ORDINALS.join("|")})`;
const AFTER = `(?:[ ,-]*(?:van )?(?:het jaar )?${YEAR})?`;
const QUARTERS = [
  new RegExp(`(?<![a-z\\d])(?:(20\\d\\d)[ -]?)q([1-4])(?![a-z\\d])`, "i"),
  new RegExp(`(?<![a-z\\d])q([1-4])${AFTER}(?![a-z\\d])`, "i"),
  new RegExp(`(?<![a-z\\d])${ORDINAL} ?(?:kwartaal|kw\\.?)(?![a-z])${AFTER}`, "i"),
  new RegExp(`(?<![a-z\\d])kwartaal ([1-4])${AFTER}(?!\\d)`, "i"),
] as const;
const HALF = new RegExp(`(?<![a-z\\d])(?:${ORDINAL} (?:half ?jaar|helft)|h([12])(?!\\d))${AFTER}`, "i");
const WEEKS = [
  /(?<![a-z])(?:week|wk\.?) ?(\d{1,2})(?:,? ?[-/]? ?(?:van )?)(20\d\d)(?!\d)/i,
  /(?<!\d)(20\d\d)[ -]?(?:week|wk?\.?) ?(\d{1,2})(?!\d)/i,
] as const;
const EDGE = "(eind(?:e)?|ultimo|begin|primo|medio|midden|half)";
const EDGE_BEFORE = new RegExp(`(?<![a-z])${EDGE} (?:van )?(?:het )?$`, "i");
/** A year alone is none: "Realisatie 2025", "spreidingswet 2024". */
const IN_YEAR = new RegExp(
  `(?<![a-z])(?:${EDGE}|voorjaar|lente|zomer|najaar|herfst|(?:in )?de loop van) (?:van )?(20\\d\\d)(?![\\d/]|-\\d)`,
  "i",
);
/** What one of these forms cannot do without; most texts have none. */
const MAY_BE = /\d/;

/** The first month, quarter, half or part of a year in a text. A quarter without its year is the last day of it. */
export function findSpan(text: string): WrittenDay | null {
  if (!MAY_BE.test(text)) return null;
  const months = monthIn(text) ?? quarterIn(text) ?? halfIn(text);
  if (months === null) return weekIn(text) ?? inYear(text);
  const edge = EDGE_BEFORE.exec(text.slice(0, months.index));
  return spanOf(months, edge?.[1] ?? null, `${edge?.[0] ?? ""}${months.text}`);
}

function monthIn(text: string): Months | null {
  const words = MONTH.exec(text);
  if (words !== null) return months(words, monthNumber(words[1] ?? ""), 1, words[2]);
  const numbers = NUMBERS.exec(text);
  return numbers === null ? null : months(numbers, Number(numbers[1] ?? numbers[4]), 1, numbers[2] ?? numbers[3]);
}

function quarterIn(text: string): Months | null {
  for (const [at, pattern] of QUARTERS.entries()) {
    const found = pattern.exec(text);
    if (found === null) continue;
    const [which, year] = at === 0 ? [found[2], found[1]] : [found[1], found[2]];
    return months(found, ordinal(which ?? "") * 3 - 2, 3, year);
  }
  return null;
}

function halfIn(text: string): Months | null {
  const found = HALF.exec(text);
  // "De eerste helft van de plaatsen" is no time.
  if (found?.[3] === undefined) return null;
  const which = ordinal(found[1] ?? found[2] ?? "");
  return which > 2 ? null : months(found, which * 6 - 5, 6, found[3]);
}

/** A week, from its Monday, on which its stand is; the first one is that of 4 January. */
function weekIn(text: string): WrittenDay | null {
  const [before, behind] = [WEEKS[0].exec(text), WEEKS[1].exec(text)];
  const [written, week, year] = [before ?? behind, before?.[1] ?? behind?.[2], Number(before?.[2] ?? behind?.[1])];
  if (written === null || Number(week) < 1 || Number(week) > 53) return null;
  const fourth = new Date(Date.UTC(year, 0, 4));
  const monday = 4 - ((fourth.getUTCDay() + 6) % 7) + (Number(week) - 1) * 7;
  const at = (day: number): CalendarDate => new Date(Date.UTC(year, 0, day)).toISOString().slice(0, 10);
  const [first, last] = [at(monday), at(monday + 6)];
  return { ...partsOf(last), text: written[0].trim(), span: { first, last, stand: first } };
}

function inYear(text: string): WrittenDay | null {
  const found = IN_YEAR.exec(text);
  if (found === null) return null;
  const whole = months(found, 1, 12, found[2]);
  // "Medio" and "begin" are somewhere in the year; nobody says where.
  return spanOf(whole, found[1] ?? "", whole.text);
}

const ordinal = (word: string): number =>
  /^\d/.test(word)
    ? Number(word.charAt(0))
    : ORDINALS.findIndex((names) => names.split("|").includes(word.toLowerCase())) + 1;

const months = ({ 0: text, index }: RegExpExecArray, from: number, count: number, year?: string): Months => ({
  year: year === undefined ? null : yearNumber(year),
  from,
  to: from + count - 1,
  text,
  index,
});

/** @param edge the part of it that is named, null for all of it */
function spanOf({ year, from, to }: Months, edge: string | null, written: string): WrittenDay {
  const text = written.trim();
  const last = lastOf(year ?? 2024, to);
  const { day, month } = partsOf(last);
  // A quarter of an unknown year: as "30/9", of which the workbook may tell the year.
  if (year === null) return { day, month, year, text };
  const first = calendarDate(year, from, 1) ?? last;
  return { day, month, year, text, span: { first, last, stand: standOf(first, last, from === to, edge) } };
}

function standOf(first: CalendarDate, last: CalendarDate, isMonth: boolean, edge: string | null): CalendarDate | null {
  if (edge === null) return isMonth ? first : last;
  if (/^(eind|ultimo)/i.test(edge)) return last;
  return isMonth && /^(begin|primo)/i.test(edge) ? first : null;
}

const lastOf = (year: number, month: number): CalendarDate =>
  new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);

/** "2026" and nothing else, where a date is asked. */
export function yearSpan(text: string): WrittenDay | null {
  const found = /^(20\d\d)$/.exec(text);
  return found === null ? null : spanOf(months(found, 1, 12, found[1]), "", text);
}

/** The month that a date lies in. */
export function monthOf(date: CalendarDate): DaySpan {
  const { year, month } = partsOf(date);
  const first = `${date.slice(0, 8)}01`;
  return { first, last: lastOf(year, month), stand: first };
}
