// SPDX-License-Identifier: EUPL-1.2

import { CELL_INVERTED_INDEX_CACHE } from "@univerjs/engine-formula";
import { indexValuesByRow } from "./index-of-values";

const [UNIT, SHEET, COLUMN] = ["boek", "blad", 2];
const index = CELL_INVERTED_INDEX_CACHE;
const set = (row: number, value: string | number | null): void => {
  index.set(UNIT, SHEET, COLUMN, value, row, true);
};
const rowsOf = (value: string | number): readonly number[] => [
  ...(index.getCellValuePositions(UNIT, SHEET, COLUMN)?.get(value) ?? []),
];

beforeAll(() => {
  indexValuesByRow();
});
afterEach(() => {
  index.clear();
});

it("finds the rows of a value", () => {
  set(0, 5);
  set(1, 7);
  set(2, 5);
  expect(rowsOf(5)).toEqual([0, 2]);
  expect(rowsOf(7)).toEqual([1]);
  expect(rowsOf(9)).toEqual([]);
});

it("forgets what stood in a row before, and nothing of other rows", () => {
  set(0, 5);
  set(1, 5);
  set(0, 7);
  expect(rowsOf(5)).toEqual([1]);
  expect(rowsOf(7)).toEqual([0]);
  set(0, 5);
  expect(rowsOf(5)).toEqual([1, 0]);
  expect(rowsOf(7)).toEqual([]);
});

it("knows a word in capitals as the same word", () => {
  set(0, "Alkmaar");
  set(0, "ALKMAAR");
  set(1, "Hoorn");
  set(0, "Hoorn");
  expect(rowsOf("alkmaar")).toEqual([]);
  expect(rowsOf("hoorn")).toEqual([1, 0]);
});

it("looks at no more rows than one for each value that it is told, however many there are", () => {
  const looks = (count: number): number => {
    const has = jest.spyOn(Set.prototype, "has");
    const removed = jest.spyOn(Set.prototype, "delete");
    for (let row = 0; row < count; row += 1) set(row, row);
    for (let row = 0; row < count; row += 1) set(row, row + count);
    const looked = has.mock.calls.length + removed.mock.calls.length;
    has.mockRestore();
    removed.mockRestore();
    index.clear();
    return looked;
  };
  const few = looks(100);
  expect(few).toBeGreaterThanOrEqual(100);
  expect(looks(400)).toBeLessThanOrEqual(4 * few);
});
