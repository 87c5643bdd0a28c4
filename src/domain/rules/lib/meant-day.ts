// SPDX-License-Identifier: EUPL-1.2

import { calendarDate, type CalendarDate } from "../../sheet/dates";
import { findDate } from "../../tabs/cells/written-date";

/** What a date with the month first can only mean: 12/25/2025 is 25 December. Null for anything else. */
export function meantDay(text: string): CalendarDate | null {
  const day = findDate(text);
  return day?.exists === false && day.year !== null ? calendarDate(day.year, day.day, day.month) : null;
}
