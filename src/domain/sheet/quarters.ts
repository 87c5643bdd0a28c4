// SPDX-License-Identifier: EUPL-1.2

import { addDays, partsOf, type CalendarDate } from "./dates";

/** A quarter of a calendar year, with its first and last day. */
export interface Quarter {
  readonly year: number;
  readonly number: 1 | 2 | 3 | 4;
  readonly first: CalendarDate;
  readonly last: CalendarDate;
}

const MONTHS = 3;
const NUMBERS = [1, 2, 3, 4] as const;

/** The quarter that a day falls in. */
export function quarterOf(day: CalendarDate): Quarter {
  const { year, month } = partsOf(day);
  const number = NUMBERS[Math.floor((month - 1) / MONTHS)] ?? 4;
  const next = number === 4 ? `${String(year + 1)}-01-01` : firstOf(year, number * MONTHS + 1);
  return { year, number, first: firstOf(year, (number - 1) * MONTHS + 1), last: addDays(next, -1) };
}

/** The quarters from that of one day up to and including that of another; none where the other comes before it. */
export function quartersBetween(from: CalendarDate, to: CalendarDate): readonly Quarter[] {
  const quarters: Quarter[] = [];
  for (let one = quarterOf(from); one.first <= to; one = quarterOf(addDays(one.last, 1))) quarters.push(one);
  return quarters;
}

const firstOf = (year: number, month: number): CalendarDate => `${String(year)}-${String(month).padStart(2, "0")}-01`;
