// SPDX-License-Identifier: EUPL-1.2

import type { CellValue } from "../../../domain/sheet/snapshot";
import { cellsNamed, choicesOf } from "./choices";
import type { Reader } from "./reader";

type Bounds = Partial<Pick<Excel.BasicDataValidation, "formula1" | "formula2" | "operator">>;
type DateBounds = Partial<Pick<Excel.DateTimeDataValidation, "formula1" | "formula2" | "operator">>;

const NUMBER = /^[+-]?\d+(?:\.\d+)?(?:E[+-]?\d+)?$/i;
const ISO_DATE = /^(\d{4})-(\d\d)-(\d\d)/;
const MS_PER_DAY = 86_400_000;
/** The day that Excel counts as 0, for dates from March 1900. */
const DAY_ZERO = Date.UTC(1899, 11, 30);

/**
 * Whether a cell may have a value by a rule, as Excel decides it. A blank cell may always be; an error is what its formula makes of it.
 *
 * @param own the sheet of the cell
 * @returns null where the grid cannot tell: a rule by formula, or bounds that it cannot work out
 */
export function isAllowed(
  rule: Excel.DataValidationRule,
  value: CellValue,
  own: string,
  reader: Reader,
): boolean | null {
  if (value === "") return true;
  if (rule.list) {
    const choices = choicesOf(rule.list.source, own, reader);
    const typed = typeof rule.list.source === "string" && !rule.list.source.startsWith("=");
    return choices?.some((choice) => isSame(choice.value, value, typed)) ?? null;
  }
  const bounds = (of: Bounds | DateBounds, what: number | null): boolean | null => within(of, what, own, reader);
  const number = typeof value === "number" ? value : null;
  if (rule.wholeNumber) return number !== null && !Number.isInteger(number) ? false : bounds(rule.wholeNumber, number);
  if (rule.decimal) return bounds(rule.decimal, number);
  if (rule.date) return bounds(rule.date, number);
  if (rule.time) return bounds(rule.time, number);
  if (rule.textLength) return bounds(rule.textLength, String(value).length);
  return null;
}

/** Of a rule that the grid cannot hold against what is typed. */
export function isUnknown(rule: Excel.DataValidationRule, own: string, reader: Reader): boolean {
  return Object.keys(rule).length > 0 && isAllowed(rule, 1, own, reader) === null;
}

/** Excel tells large from small letters in a list that is typed, not in one of cells. */
function isSame(choice: CellValue, value: CellValue, typed: boolean): boolean {
  if (typed || typeof choice !== "string") return String(choice) === String(value);
  return choice.toLowerCase() === String(value).toLowerCase();
}

function within(
  { formula1, formula2, operator = "Between" }: Bounds | DateBounds,
  value: number | null,
  own: string,
  reader: Reader,
): boolean | null {
  const first = numberOf(formula1, own, reader);
  const second = numberOf(formula2, own, reader);
  if (first === null) return null;
  if (value === null) return false;
  switch (operator) {
    case "Between":
      return second === null ? null : value >= first && value <= second;
    case "NotBetween":
      return second === null ? null : value < first || value > second;
    case "EqualTo":
      return value === first;
    case "NotEqualTo":
      return value !== first;
    case "GreaterThan":
      return value > first;
    case "LessThan":
      return value < first;
    case "GreaterThanOrEqualTo":
      return value >= first;
    case "LessThanOrEqualTo":
      return value <= first;
    default:
      return null;
  }
}

/** A number, a date as 2025-09-01, or that of one cell. */
function numberOf(bound: unknown, own: string, reader: Reader): number | null {
  if (typeof bound === "number") return bound;
  if (typeof bound !== "string") return null;
  const [, year, month, day] = ISO_DATE.exec(bound) ?? [];
  if (year !== undefined) return (Date.UTC(Number(year), Number(month) - 1, Number(day)) - DAY_ZERO) / MS_PER_DAY;
  const text = bound.replace(/^=/, "").trim();
  if (NUMBER.test(text)) return Number(text);
  const cell = cellsNamed(`=${text}`, own, reader);
  if (cell === null || cell.rowCount * cell.columnCount !== 1) return null;
  const [[value = null] = []] = reader.values(cell.sheetId, cell);
  return typeof value === "number" ? value : null;
}
