// SPDX-License-Identifier: EUPL-1.2

import type { CalendarDate } from "../sheet/dates";
import { dateOf, findDay } from "../tabs/cells/written-date";

/** Words that tell that a date is the moment of the numbers, and not that of a letter or a besluit. */
const MOMENT = /\b(peildatum|peildag|(tussen)?stand|per|situatie|t\/m|tot en met)\b/i;

/** The day, with its year, that a text calls the moment of its numbers; null where it names none, or more than one. */
export function peildatumOf(text: string): CalendarDate | null {
  const told = text.split(/\r\n?|\n|\f/).filter((line) => MOMENT.test(line));
  const days = new Set(
    told.flatMap((line) => {
      const day = findDay(line);
      const date = day === null ? null : dateOf(day);
      return date === null ? [] : [date];
    }),
  );
  const [only] = days;
  return days.size === 1 && only !== undefined ? only : null;
}
