// SPDX-License-Identifier: EUPL-1.2

import { calendarDate, partsOf, type CalendarDate } from "../../sheet/dates";
import type { Cyclus } from "./cycli";

/**
 * The year of a day and month without one ("1/9"), or null where it is not sure. It is sure where the workbook names
 * full dates in just one cyclus and the day falls once between that cyclus' verdeelbesluit, before which nothing was
 * there to report on, and its end.
 */
export function yearOf(
  day: { day: number; month: number },
  named: readonly CalendarDate[],
  cycli: readonly Cyclus[],
): CalendarDate | null {
  const candidates = cycli.flatMap(({ verdeelbesluit, einde }) => {
    if (verdeelbesluit === null || einde === null || !named.some((date) => date >= verdeelbesluit && date <= einde))
      return [];
    return yearsFrom(verdeelbesluit, einde)
      .map((year) => calendarDate(year, day.month, day.day))
      .filter((date) => date !== null && date >= verdeelbesluit && date <= einde);
  });
  return candidates.length === 1 ? (candidates[0] ?? null) : null;
}

function yearsFrom(first: CalendarDate, last: CalendarDate): number[] {
  const start = partsOf(first).year;
  return Array.from({ length: partsOf(last).year - start + 1 }, (_, index) => start + index);
}
