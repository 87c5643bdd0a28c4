// SPDX-License-Identifier: EUPL-1.2

import { MAX_COLUMNS, MAX_ROWS } from "../../domain/sheet/sheet-limits";
import { mergedAreas } from "./merged-areas";

const SIZE = { rowCount: 200, columnCount: 30 };
const area = (row: number, column: number, rowCount: number, columnCount: number) => ({
  row,
  column,
  rowCount,
  columnCount,
});

test("a merge of the whole sheet ends where the sheet does", () => {
  const { shown, told } = mergedAreas([area(0, 0, MAX_ROWS, MAX_COLUMNS)], SIZE);
  expect(shown).toEqual([area(0, 0, 200, 30)]);
  expect(told).toEqual([]);
});

test("what lies beyond the last row or column is left out; what touches it is not", () => {
  expect(mergedAreas([area(200, 0, 5, 1), area(0, 30, 1, 2)], SIZE)).toEqual({ shown: [], told: [] });
  expect(mergedAreas([area(199, 29, 5, 5)], SIZE).shown).toEqual([area(199, 29, 1, 1)]);
});

test("of a wide sheet no more cells are shown as merged than there is room for; all merges are told", () => {
  const wide = { rowCount: 50_000, columnCount: 500 };
  const large = area(0, 0, 50_000, 3);
  const small = Array.from({ length: 1_000 }, (_, at) => area(at, 10, 1, 2));
  const { shown, told } = mergedAreas([large, ...small], wide);
  expect(shown).toEqual(small);
  expect(told).toEqual([large]);
  const many = Array.from({ length: 40_000 }, (_, at) => area(at, 4, 1, 400));
  const of = mergedAreas(many, wide);
  expect(of.shown.reduce((sum, one) => sum + one.rowCount * one.columnCount, 0)).toBeLessThanOrEqual(100_000);
  expect(of.shown.length + of.told.length).toBe(40_000);
});
