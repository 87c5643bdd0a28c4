// SPDX-License-Identifier: EUPL-1.2

/**
 * A calendar date without time zone, "yyyy-mm-dd": dates compare as text and travel as plain data.
 * Source of the arithmetic: years are calendar years, 29 February + 1 year = 28 February.
 */
export type CalendarDate = string;

const DAY = 86_400_000;
/** Excel's day 0 as a UTC time. 1900 system: serial 61 = 1 March 1900; earlier serials are off by one in Excel itself. */
const EPOCH_1900 = Date.UTC(1899, 11, 30);
const EPOCH_1904 = Date.UTC(1904, 0, 1);
/** 31-12-9999, the last day that Excel knows. */
const LAST_SERIAL = 2_958_465;

/** The date, or null where the day does not exist in that month. */
export function calendarDate(year: number, month: number, day: number): CalendarDate | null {
  const time = new Date(Date.UTC(year, month - 1, day));
  if (year < 1900 || year > 9999 || time.getUTCMonth() !== month - 1 || time.getUTCDate() !== day) return null;
  return time.toISOString().slice(0, 10);
}

/** A day with the time on the clock of the user, as 09:05. */
export interface Moment {
  readonly day: CalendarDate;
  readonly time: string;
}

export const momentOf = (moment: Date): Moment => ({
  day: calendarDay(moment),
  time: `${two(moment.getHours())}:${two(moment.getMinutes())}`,
});

const two = (part: number): string => String(part).padStart(2, "0");

/** The calendar day that a moment is for the user, in their own time zone. */
export function calendarDay(moment: Date): CalendarDate {
  return `${String(moment.getFullYear())}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}

/** The date of an Excel serial (a time of day is cut off), or null outside 1-3-1900 … 31-12-9999. */
export function fromSerial(serial: number, date1904 = false): CalendarDate | null {
  const days = Math.floor(serial);
  if (!Number.isFinite(days) || days < (date1904 ? 0 : 61)) return null;
  const time = (date1904 ? EPOCH_1904 : EPOCH_1900) + days * DAY;
  if (time > EPOCH_1900 + LAST_SERIAL * DAY) return null;
  return new Date(time).toISOString().slice(0, 10);
}

export function toSerial(date: CalendarDate, date1904 = false): number {
  return (Date.parse(`${date}T00:00:00Z`) - (date1904 ? EPOCH_1904 : EPOCH_1900)) / DAY;
}

export function partsOf(date: CalendarDate): { year: number; month: number; day: number } {
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8, 10)) };
}

export const addDays = (date: CalendarDate, days: number): CalendarDate =>
  new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);

/** Adds whole calendar years; 29 February becomes 28 February in a common year. */
export function addYears(date: CalendarDate, years: number): CalendarDate {
  const { year, month, day } = partsOf(date);
  const isLeapDay = month === 2 && day === 29;
  return `${String(year + years)}${isLeapDay && calendarDate(year + years, month, day) === null ? "-02-28" : date.slice(4)}`;
}
