// SPDX-License-Identifier: EUPL-1.2

import type { CellValue } from "../sheet/snapshot";
import { isDateFormat } from "./cells/read-date";
import { findDate } from "./cells/written-date";

/** What a cell looks like before anything is known of its column; as numbers, because a sheet has one for each cell. */
export const BLANK = 1;
const WORDS = 2;
/** An Excel date. */
export const DATE = 3;
/** Of all other numbers only a year stands in headers: "gemeente Hoorn | regulier | 100" is data, however much like one it reads. */
export const YEAR = 4;
/** Also one that is written as text. */
export const NUMBER = 5;

export type CellClass = typeof BLANK | typeof WORDS | typeof DATE | typeof YEAR | typeof NUMBER;

export function classOf(value: CellValue, numberFormat: string): CellClass {
  if (typeof value === "boolean") return WORDS;
  if (typeof value === "number") {
    if (isDateFormat(numberFormat)) return DATE;
    return Number.isInteger(value) && value >= 1990 && value <= 2099 ? YEAR : NUMBER;
  }
  if (isBlankValue(value)) return BLANK;
  if (!MAY_BE_NUMBER.test(value)) return WORDS;
  return isYear(value) ? YEAR : isWrittenNumber(value) ? NUMBER : WORDS;
}

export const isBlankValue = (value: CellValue): boolean =>
  value === "" || (typeof value === "string" && value.trim() === "");

const MAY_BE_NUMBER = /^[\s\d+'’\u2212\u2013-]/;
const WRITTEN_NUMBER = /^\s*['’]?[-+\u2212\u2013]?\d[\d.,/%()+\s\u2212\u2013-]*$/;

export const isYear = (text: string): boolean => /^\s*(199\d|20\d\d)\s*$/.test(text);

/** "14.910", "11.519 (77%)", "138/36": no header, although it is text. A date may be one, also one that does not exist. */
const isWrittenNumber = (text: string): boolean => WRITTEN_NUMBER.test(text) && findDate(text) === null;
