// SPDX-License-Identifier: EUPL-1.2

import { calendarDate, partsOf, type CalendarDate } from "../../sheet/dates";
import type { Cyclus } from "./cycli";

/** The time in which a day of a cyclus falls. */
export interface Span {
  /** The verdeelbesluit, before which nothing was there to report on. */
  readonly first: CalendarDate;
  readonly last: CalendarDate;
}

/** The time of each cyclus that the workbook is about: those of which it names a full date. */
export function spansNamed(dates: readonly CalendarDate[], cycli: readonly Cyclus[]): readonly Span[] {
  return cycli.flatMap(({ verdeelbesluit: first, einde: last }) =>
    first !== null && last !== null && dates.some((date) => date >= first && date <= last) ? [{ first, last }] : [],
  );
}

/** The year of a day and month without one ("1/9"), or null where it is not sure: it falls in these spans just once. */
export function yearOf(day: { day: number; month: number }, spans: readonly Span[]): CalendarDate | null {
  const candidates = spans.flatMap(({ first, last }) =>
    yearsFrom(first, last)
      .map((year) => calendarDate(year, day.month, day.day))
      .filter((date) => date !== null && date >= first && date <= last),
  );
  return candidates.length === 1 ? (candidates[0] ?? null) : null;
}

function yearsFrom(first: CalendarDate, last: CalendarDate): number[] {
  const start = partsOf(first).year;
  return Array.from({ length: partsOf(last).year - start + 1 }, (_, index) => start + index);
}
