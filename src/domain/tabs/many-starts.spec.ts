// SPDX-License-Identifier: EUPL-1.2

import { GEMEENTEN } from "../gemeenten/register";
import { workbookOf, type FixtureCell } from "../sheet/snapshot.fixture";
import { createGrid, type Grid } from "./grid";
import { findTables } from "./recognise";

type Row = readonly FixtureCell[];
const NAMES = GEMEENTEN.slice(0, 3).map(({ naam }) => naam);
const repeat = (count: number, make: (at: number) => Row): Row =>
  Array.from({ length: count }, (_, at) => make(at)).flat();
const gridOf = (rows: readonly Row[]): Grid => createGrid(workbookOf({ Breed: rows }).sheets[0]!);

const beside = (tables: number): Grid =>
  gridOf([
    repeat(tables, () => ["Gemeente", "Realisatie 1-9-2025"]),
    ...NAMES.map((naam, row) => repeat(tables, () => [naam, 100 + row])),
  ]);

/** A table of which every other column may be the start of another one. */
const startsIn = (columns: number, start: FixtureCell): Grid =>
  gridOf([
    ["Gemeente", ...repeat(columns, (at) => [at % 2 === 0 ? start : `Realisatie ${String(1 + (at % 28))}-9-2025`])],
    ...NAMES.map((naam, row) => [naam, ...repeat(columns, (at) => [at % 2 === 0 ? "woord" : 100 + row])]),
  ]);

/** How many columns are looked at, each time that a part of the sheet is. */
function columnsLookedAt(grid: Grid): number {
  let count = grid.lastColumn + 1;
  const counted = (one: Grid): Grid => ({
    ...one,
    part: (bounds) => {
      const part = one.part(bounds);
      count += part.lastColumn - part.firstColumn + 1;
      return counted(part);
    },
  });
  findTables(counted(grid));
  return count;
}

test("tables side by side are told apart, up to more than anyone lays there", () => {
  expect(findTables(beside(30))).toHaveLength(30);
  expect(findTables(beside(400))).toHaveLength(400);
});

test("of more none is recognised, so that the sheet is said not to be read", () => {
  expect(findTables(beside(600))).toEqual([]);
  expect(findTables(startsIn(2_000, "Regio"))).toEqual([]);
});

test("columns of figures are no starts, however many", () => {
  const figures = (at: number): FixtureCell => `Realisatie ${String(1 + (at % 28))}-${String(1 + (at % 12))}-2025`;
  const [table, ...others] = findTables(
    gridOf([
      ["Gemeente", ...repeat(3_000, (at) => [figures(at)])],
      ...NAMES.map((naam) => [naam, ...repeat(3_000, () => [1])]),
    ]),
  );
  expect(table?.header.cells).toHaveLength(3_001);
  expect(others).toEqual([]);
});

test.each(["Regio", ""])("the columns with '%s' over every other one are looked at no more than so often", (start) => {
  const [once, twice] = [columnsLookedAt(startsIn(2_000, start)), columnsLookedAt(startsIn(4_000, start))];
  expect(once).toBeGreaterThanOrEqual(2_001);
  expect(twice / once).toBeLessThan(2.3);
});
