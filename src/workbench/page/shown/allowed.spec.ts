// SPDX-License-Identifier: EUPL-1.2

import type { CellValue } from "../../../domain/sheet/snapshot";
import { isAllowed, isUnknown } from "./allowed";
import type { Reader } from "./reader";

/** A1 holds 5, A2:A3 "Regulier" and "amv", on every sheet. */
const reader: Reader = {
  sheetNamed: () => null,
  values: (_, { row, rowCount }) => ([[5], ["Regulier"], ["amv"]] as CellValue[][]).slice(row, row + rowCount),
  texts: (_, { row, rowCount }) => [["5"], ["Regulier"], ["amv"]].slice(row, row + rowCount),
};
const may = (rule: Excel.DataValidationRule, value: CellValue) => isAllowed(rule, value, "s1", reader);
const list = (source: string): Excel.DataValidationRule => ({ list: { inCellDropDown: true, source } });

test.each([
  [list("ja,nee"), "ja", true],
  [list("ja,nee"), "Ja", false],
  [list("1,2"), 1, true],
  [list("1,2"), 3, false],
  [list("=$A$2:$A$3"), "regulier", true],
  [list("=$A$2:$A$3"), "anders", false],
  [list("=Naam"), "anders", null],
  [{ wholeNumber: { formula1: 0, operator: "GreaterThanOrEqualTo" } }, 3, true],
  [{ wholeNumber: { formula1: 0, operator: "GreaterThanOrEqualTo" } }, -1, false],
  [{ wholeNumber: { formula1: 0, operator: "GreaterThanOrEqualTo" } }, 2.5, false],
  [{ wholeNumber: { formula1: 0, operator: "GreaterThanOrEqualTo" } }, "veel", false],
  [{ wholeNumber: { formula1: "=A1", operator: "LessThan" } }, 4, true],
  [{ wholeNumber: { formula1: "=A1", operator: "LessThan" } }, 5, false],
  [{ wholeNumber: { formula1: "=A2", operator: "LessThan" } }, 5, null],
  [{ decimal: { formula1: 1, formula2: 2, operator: "Between" } }, 1.5, true],
  [{ decimal: { formula1: 1, formula2: 2, operator: "NotBetween" } }, 1.5, false],
  [{ decimal: { formula1: 1, operator: "Between" } }, 1.5, null],
  [{ date: { formula1: "2025-09-01", operator: "GreaterThan" } }, 45_902, true],
  [{ date: { formula1: "2025-09-01", operator: "GreaterThan" } }, 45_901, false],
  [{ textLength: { formula1: 3, operator: "LessThanOrEqualTo" } }, "vier", false],
  [{ custom: { formula: "=A1>0" } }, 1, null],
  [{ wholeNumber: { formula1: 0, operator: "GreaterThanOrEqualTo" } }, "", true],
] as const)("%j, %j: %j", (rule, value, expected) => {
  expect(may(rule as Excel.DataValidationRule, value)).toBe(expected);
});

test("what the grid cannot hold is known before anything is typed", () => {
  expect(isUnknown({ custom: { formula: "=A1>0" } }, "s1", reader)).toBe(true);
  expect(isUnknown(list("=Naam"), "s1", reader)).toBe(true);
  expect(isUnknown(list("ja,nee"), "s1", reader)).toBe(false);
  expect(isUnknown({}, "s1", reader)).toBe(false);
});
