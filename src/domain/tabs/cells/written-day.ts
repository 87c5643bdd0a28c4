// SPDX-License-Identifier: EUPL-1.2

import type { CalendarDate } from "../../sheet/dates";

/** A date as written: day and month always, the year where it was given. */
export interface WrittenDay {
  readonly day: number;
  readonly month: number;
  readonly year: number | null;
  /** The part of the text that is the date. */
  readonly text: string;
  /** Where no day is written but a time of more days ("december 2025"); `day` and `month` then are those of its last day. */
  readonly span?: DaySpan;
  /** False for a day that is not in the calendar: 31-9-2025, or 12/25/2025, where the month comes first. */
  readonly exists?: false;
  /** Of an Excel date: `day`, `month` and `year` are as it is shown, and this is what counts. */
  readonly serial?: number;
}

/** A time of more days than one. */
export interface DaySpan {
  readonly first: CalendarDate;
  readonly last: CalendarDate;
  /** The day that a stand of this time is read as: the first of a month, the last of a quarter, the last of what has "eind" before it. Null: none is meant. */
  readonly stand: CalendarDate | null;
  /** True where both days are written: "1-9-2025 t/m 1-2-2026". */
  readonly between?: true;
}
