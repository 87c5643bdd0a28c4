// SPDX-License-Identifier: EUPL-1.2
import { CellMap, firstPerCell } from "./cell-map";

const at = (tab: string, row: number, column: number) => ({ tab, row, column });

test("cells are told apart by tab, row and column", () => {
  const map = new CellMap<string>();
  map.set(at("A", 1, 0), "first");
  map.set(at("A", 0, 16_383), "last of the row above");
  map.set(at("B", 1, 0), "other tab");
  expect([at("A", 1, 0), at("A", 0, 16_383), at("B", 1, 0), at("A", 0, 1)].map((one) => map.get(one))).toEqual([
    "first",
    "last of the row above",
    "other tab",
    undefined,
  ]);
});

test("of items at one cell the first", () => {
  const items = [
    { at: at("A", 1, 1), n: 1 },
    { at: at("A", 1, 2), n: 2 },
    { at: at("A", 1, 1), n: 3 },
  ];
  expect(firstPerCell(items, (item) => item.at).map(({ n }) => n)).toEqual([1, 2]);
});
