// SPDX-License-Identifier: EUPL-1.2

import { findMerges } from "./merge-at";
import type { Area } from "./snapshot";

const area = (row: number, column: number, rowCount: number, columnCount: number): Area => ({
  row,
  column,
  rowCount,
  columnCount,
});
const USED = area(2, 1, 1_000, 500);

test("finds what covers a cell, at its edges and not beyond them", () => {
  const [wide, tall, square] = [area(3, 2, 1, 4), area(4, 2, 6, 1), area(5, 5, 3, 3)];
  const at = findMerges([wide, tall, square], USED);
  expect([at(3, 2), at(3, 5), at(3, 1), at(3, 6), at(2, 2)]).toEqual([wide, wide, null, null, null]);
  expect([at(4, 2), at(9, 2), at(10, 2), at(4, 3)]).toEqual([tall, tall, null, null]);
  expect([at(5, 5), at(7, 7), at(8, 7), at(7, 8), at(7, 4)]).toEqual([square, square, null, null, null]);
});

test("several in one row, in whatever order the file has them", () => {
  const merges = [area(4, 20, 1, 2), area(4, 2, 1, 3), area(4, 10, 1, 2)];
  const at = findMerges(merges, USED);
  expect([2, 4, 5, 10, 11, 12, 20, 21, 22].map((column) => at(4, column)?.column ?? null)).toEqual([
    ...[2, 2, null, 10, 10, null, 20, 20, null],
  ]);
});

test("a merge of whole columns costs no step for each row", () => {
  let asked = 0;
  const counted = (one: Area): Area => ({
    ...one,
    get row() {
      asked += 1;
      return one.row;
    },
  });
  const merges = Array.from({ length: 400 }, (_, at) => counted(area(2, at + 1, 1_000, 1)));
  const at = findMerges(merges, USED);
  expect(at(900, 300)?.column).toBe(300);
  expect(asked).toBeLessThan(400 * 10);
});
