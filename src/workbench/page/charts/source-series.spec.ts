// SPDX-License-Identifier: EUPL-1.2

import type { CellValue } from "../../../domain/sheet/snapshot";
import { areaAt, reading } from "./chart.fixture";
import { seriesInSource } from "./source-series";

function found(rows: readonly (readonly CellValue[])[], seriesBy = "Auto") {
  const cells = reading(rows)(areaAt(0, 0, rows.length, rows[0]!.length), false)!;
  return seriesInSource(cells, seriesBy).map(({ name, values, categories }) => [
    name,
    values.map(({ value }) => value),
    categories?.map(({ text }) => text) ?? null,
  ]);
}

it("one column of numbers is one series", () => expect(found([[1], [2]])).toEqual([["", [1, 2], null]]));

it("a word above them is its name", () => expect(found([["Gap"], [1], [2]])).toEqual([["Gap", [1, 2], null]]));

it("an error above them is no name", () => expect(found([["#N/A"], [1], [2]])).toEqual([["", ["#N/A", 1, 2], null]]));

it("words above words are no names", () => expect(found([["a"], ["b"]])).toEqual([["", ["a", "b"], null]]));

it("the long side has the categories, unless it is said which", () => {
  const wide = [["", "a", "b", "c"], ["Taak", 1, 2, 3], ["Stand", 4, 5, 6]]; // prettier-ignore
  const byRows = [["Taak", [1, 2, 3], ["a", "b", "c"]], ["Stand", [4, 5, 6], ["a", "b", "c"]]]; // prettier-ignore
  expect(found(wide)).toEqual(byRows);
  expect(found(wide, "Rows")).toEqual(byRows);
  expect(found(wide, "Columns")).toEqual([
    ["a", [1, 4], ["Taak", "Stand"]],
    ["b", [2, 5], ["Taak", "Stand"]],
    ["c", [3, 6], ["Taak", "Stand"]],
  ]);
});

it("numbers in the first column are a series of their own", () =>
  expect(found([[1, 2], [3, 4], [5, 6]])).toEqual([["", [1, 3, 5], null], ["", [2, 4, 6], null]])); // prettier-ignore

it("nothing is no series", () => expect(seriesInSource([], "Auto")).toEqual([]));
