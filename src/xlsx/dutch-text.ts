// SPDX-License-Identifier: EUPL-1.2

import { addLocale, format, getLocale, isDateFormat } from "numfmt";

/** How the library calls the language. */
export const DUTCH = "nl";
/** Days between the two date systems. */
const DAYS_TO_1904 = 1462;

let known = false;

/** Excel writes "8-aug" where the library writes "8-aug.". For all who use the library, once. */
export function learnDutch(): void {
  if (known) return;
  known = true;
  const dutch = getLocale(DUTCH);
  if (dutch !== null) addLocale({ ...dutch, mmm: dutch.mmm.map((month) => month.replace(".", "")) }, DUTCH);
}

/**
 * What a Dutch Excel shows of a number.
 * @param numberFormat the English code; where it is no number format the answer is "######"
 */
export function dutchText(value: number, numberFormat: string): string {
  learnDutch();
  return format(numberFormat, value, { locale: DUTCH, throws: false });
}

/** The number of the same day in a workbook that counts from 1900; a number that is no date stays. */
export function countedFrom1900(value: number, numberFormat: string): number {
  return isDateFormat(numberFormat) ? value + DAYS_TO_1904 : value;
}

export const dutchBoolean = (value: boolean): string => (value ? "WAAR" : "ONWAAR");
