// SPDX-License-Identifier: EUPL-1.2

import type { CalendarDate } from "../domain/dates";

/** The calendar day that it is for the user, in their own time zone. */
export function todayAt(now: Date): CalendarDate {
  const two = (part: number): string => String(part).padStart(2, "0");
  return `${String(now.getFullYear())}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
