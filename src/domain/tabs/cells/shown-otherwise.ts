// SPDX-License-Identifier: EUPL-1.2

import { oncePerText } from "../../sheet/once-per-text";
import type { Content } from "../cell";
import { isDateFormat } from "./read-date";
import type { Reading } from "./reading";

/** Shows every number as it is, apart from its decimals. */
export const isPlainFormat: (numberFormat: string) => boolean = oncePerText((numberFormat) =>
  /^(?:General|Standaard|@|(?:#,##)?0(?:\.0+)?)$/i.test(numberFormat),
);

/** The reading of a number of places, with a remark where the number format hides it or makes another number of it. */
export function asShown(cell: Content, reading: Reading): Reading {
  if ((reading.kind !== "amount" && reading.kind !== "pair") || showsNumber(cell)) return reading;
  return { ...reading, remarks: [...reading.remarks, { kind: "shown-otherwise", shown: cell.text.trim() }] };
}

function showsNumber({ value, text, numberFormat }: Content): boolean {
  if (text === value || (typeof value === "number" && isPlainFormat(numberFormat))) return true;
  const shown = text.trim();
  // Typed text is shown as it is, or not at all; of a number with decimals it is said that it has them.
  if (shown === "" || typeof value !== "number" || !Number.isInteger(value)) return shown !== "";
  // "####": the column is too narrow.
  if (/^#+$/.test(shown)) return true;
  if (isDateFormat(numberFormat)) return false;
  const numbers = shown.match(/\d[\d.,'\u2019\u00a0\u202f ]*/g);
  if (numbers === null) return value === 0 && /[-\u2013\u2014\u2212]/.test(shown);
  const digits = String(Math.abs(value));
  return numbers.some((number) => isDigits(number, digits) || isDigits(number.replace(/[.,]0+\D*$/, ""), digits));
}

const isDigits = (number: string, digits: string): boolean => number.replace(/\D/g, "") === digits;
