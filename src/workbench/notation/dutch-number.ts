// SPDX-License-Identifier: EUPL-1.2

import { calendarDate, toSerial } from "../../domain/sheet/dates";

export interface TypedNumber {
  readonly value: number;
  /** The number format that what was typed asks for, where it does. */
  readonly numberFormat?: string;
}

const DATE = /^(\d{1,2})[-/](\d{1,2})[-/](\d{4})$/;
const NUMBER = /^([+-]?)(\d+|\d{1,3}(?:\.\d{3})+)(?:,(\d+))?(\s?%)?$/;

/**
 * The number that a Dutch Excel makes of what is typed: 1.000 is a thousand, 1,5 one and a half, 5% a twentieth, and 1-9-2025
 * the first of September. Null for a text.
 */
export function typedNumber(typed: string, date1904: boolean): TypedNumber | null {
  return dateIn(typed.trim(), date1904) ?? numberIn(typed.trim());
}

/** True for a text that a Dutch Excel marks as "number stored as text": a whole date is none. */
export const isNumberAsText = (text: string): boolean => numberIn(text.trim()) !== null;

function dateIn(typed: string, date1904: boolean): TypedNumber | null {
  const [, day, month, year] = DATE.exec(typed) ?? [];
  const date = year === undefined ? null : calendarDate(Number(year), Number(month), Number(day));
  return date === null ? null : { value: toSerial(date, date1904), numberFormat: "d-m-yyyy" };
}

function numberIn(typed: string): TypedNumber | null {
  const match = NUMBER.exec(typed);
  if (match === null) return null;
  const [, sign = "", whole = "", decimals, percent] = match;
  const number = Number(`${sign}${whole.replaceAll(".", "")}.${decimals ?? "0"}`);
  if (percent !== undefined) return { value: number / 100, numberFormat: decimals === undefined ? "0%" : "0.00%" };
  return whole.includes(".")
    ? { value: number, numberFormat: decimals === undefined ? "#,##0" : "#,##0.00" }
    : { value: number };
}

/** What a Dutch Excel shows of a number while it is being changed: all its decimals, and no thousands points. */
export function numberToType(value: number): string {
  return String(value).replace(".", ",");
}
