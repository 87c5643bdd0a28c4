// SPDX-License-Identifier: EUPL-1.2

import type { CellContent } from "../../domain/journal/journal";
import { GENERAL, TEXT } from "../../domain/sheet/number-formats";
import type { CellValue } from "../../domain/sheet/snapshot";

/** Months and weekdays in English, in which Excel reads what an add-in writes, and in Dutch. */
const DATE_WORD = /^(jan|feb|mar|maa|mrt|apr|may|mei|jun|jul|aug|sep|oct|okt|nov|dec)/i;
const OTHER_VALUE = /^(true|false|waar|onwaar)$/i;

/**
 * True for text that Excel might take for something else: a formula, a number, a date, a boolean. Too careful rather than not
 * enough: only what starts with a letter and is no month is left alone.
 */
export function mightBeReadOtherwise(text: string): boolean {
  return text !== "" && (!/^\p{L}/u.test(text) || DATE_WORD.test(text) || OTHER_VALUE.test(text));
}

/**
 * A value as the content of a cell that has a number format now, which stays: a format may not read back as it was written, so that
 * what was replaced could not be given back. Only a number does not fit in a cell with the text format.
 */
export function contentFor(value: CellValue, numberFormat: string): CellContent {
  return { formula: value, numberFormat: typeof value !== "string" && numberFormat === TEXT ? GENERAL : numberFormat };
}
