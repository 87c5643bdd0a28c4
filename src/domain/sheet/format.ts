// SPDX-License-Identifier: EUPL-1.2

import { partsOf, type CalendarDate } from "./dates";

const LOCALE = "nl-NL";
/** A real minus sign, so that "−270" does not break after a hyphen and lines up with "+683". */
const MINUS = "−";

const places = new Intl.NumberFormat(LOCALE, { useGrouping: true, maximumFractionDigits: 2 });
const exact = new Intl.NumberFormat(LOCALE, { useGrouping: true, maximumFractionDigits: 10 });
const longDate = new Intl.DateTimeFormat(LOCALE, { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });

/** A number of places: 14.910, −408. */
export function formatPlaces(value: number): string {
  return places.format(value).replace("-", MINUS);
}

/** A number with all its decimals, up to the ten that tell it from a rounding of the computer: 49,6. */
export function formatExact(value: number): string {
  return exact.format(value).replace("-", MINUS);
}

/** A change with its sign: +683, −270, 0. */
export function formatChange(value: number): string {
  return value > 0 ? `+${formatPlaces(value)}` : formatPlaces(value);
}

/** What a sum adds, after another term: "+ 683", "− 270". */
export function formatTerm(value: number): string {
  return `${value < 0 ? MINUS : "+"} ${formatPlaces(Math.abs(value))}`;
}

/** A percentage, rounded half up to a number of decimals: 81,84 → "81,8 %". */
export function formatPercent(percent: number, decimals: number): string {
  const digits = new Intl.NumberFormat(LOCALE, { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
  return `${digits.format(percent).replace("-", MINUS)} %`;
}

/** 1 september 2025 */
export function formatDateLong(date: CalendarDate): string {
  return longDate.format(new Date(`${date}T00:00:00Z`));
}

/** 1-9-2025 */
export function formatDate(date: CalendarDate): string {
  const { year, month, day } = partsOf(date);
  return `${String(day)}-${String(month)}-${String(year)}`;
}

/** "a", "a en b", "a, b en c"; what goes beyond `most` is counted: "a, b en 4 andere". */
export function formatList(items: readonly string[], most = 6): string {
  const shown =
    items.length > most ? [...items.slice(0, most - 1), `${String(items.length - most + 1)} andere`] : items;
  return new Intl.ListFormat("nl", { type: "conjunction" }).format(shown);
}

/** "a of b", "a, b of c". */
export function formatChoice(items: readonly string[]): string {
  return new Intl.ListFormat("nl", { type: "disjunction" }).format(items);
}

/** "1 rij", "3 rijen". */
export function formatCount(count: number, one: string, many: string): string {
  return `${formatPlaces(count)} ${count === 1 ? one : many}`;
}

/** "de realisatie" at the start of a sentence: "De realisatie". */
export const capitalised = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
