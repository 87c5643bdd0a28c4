// SPDX-License-Identifier: EUPL-1.2

import { GrowingArea } from "./growing-area";

test("nothing is no area, and holds no cell", () => {
  const area = new GrowingArea();
  expect(area.area()).toBeNull();
  expect(area.has(0, 0)).toBe(false);
});

test("one cell is an area of one, also the first of the sheet", () => {
  const area = new GrowingArea();
  area.addCell(0, 0);
  expect(area.area()).toEqual({ row: 0, column: 0, rowCount: 1, columnCount: 1 });
});

test("grows to all four sides, and holds what lies between, added or not", () => {
  const area = new GrowingArea();
  area.addCell(5, 5);
  area.addArea({ row: 3, column: 6, rowCount: 2, columnCount: 3 });
  area.addCell(4, 2);
  expect(area.area()).toEqual({ row: 3, column: 2, rowCount: 3, columnCount: 7 });
  expect([area.has(3, 2), area.has(5, 8), area.has(4, 4)]).toEqual([true, true, true]);
  expect([area.has(2, 4), area.has(6, 4), area.has(4, 1), area.has(4, 9)]).toEqual([false, false, false, false]);
});

test("what lies inside changes nothing", () => {
  const area = new GrowingArea();
  area.addArea({ row: 1, column: 1, rowCount: 9, columnCount: 9 });
  area.addCell(4, 4);
  expect(area.area()).toEqual({ row: 1, column: 1, rowCount: 9, columnCount: 9 });
});
