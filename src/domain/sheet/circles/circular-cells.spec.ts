// SPDX-License-Identifier: EUPL-1.2

import { cellAddress } from "../addresses";
import { workbookOf, type FixtureCell } from "../snapshot.fixture";
import { circularCells } from "./circular-cells";

const f = (formula: string): FixtureCell => ({ value: 0, formula });

/** "Blad1!B2" for a cell in a circle, "Blad1!B3 ← Blad1!B2" for one made of it. */
const told = (tabs: Parameters<typeof workbookOf>[0]): readonly string[] =>
  [...circularCells(workbookOf(tabs))].flatMap(([tab, cells]) =>
    cells.map(
      (cell) =>
        `${tab}!${cellAddress(cell)}${cell.through === null ? "" : ` ← ${cell.through.tab}!${cellAddress(cell.through)}`}`,
    ),
  );

it.each<[string, FixtureCell[][], string[]]>([
  ["a cell that names itself", [[f("=A1+1")]], ["A!A1"]],
  ["two that name each other", [[f("=B1"), f("=A1*2")]], ["A!A1", "A!B1"]],
  ["a total that adds up itself", [[1], [2], [f("=SUM(A1:A3)")]], ["A!A3"]],
  ["a whole column", [[1], [f("=SUM($A:$A)")]], ["A!A2"]],
  ["three, by way of a sum", [[f("=C2")], [5, f("=SUM(A1:A2)"), f("=B2")]], ["A!A1", "A!B2", "A!C2"]],
  ["what is made of them", [[f("=A1"), f("=A1+5"), f("=B1*2"), 7]], ["A!A1", "A!B1 ← A!A1", "A!C1 ← A!A1"]],
])("finds %s", (_, rows, expected) => {
  expect(told({ A: rows })).toEqual(expected);
});

it("finds a circle over tabs, also where their names are quoted or written in other letters", () => {
  expect(told({ "Stand 1": [[f("=blad2!A1")]], Blad2: [[f("='Stand 1'!A1")], [f("=A1")]] })).toEqual([
    "Stand 1!A1",
    "Blad2!A1",
    "Blad2!A2 ← Stand 1!A1",
  ]);
});

it.each<[string, FixtureCell[][]]>([
  ["formulas in a row", [[1, f("=A1"), f("=B1"), f("=SUM(A1:C1)")]]],
  [
    "a running sum",
    [
      [f("=SUM(B$1:B1)"), 4],
      [f("=A1+B2"), 5],
      [f("=A2+B3"), 6],
    ],
  ],
  ["where it stands", [[f("=ROW(A1)+COLUMN(A1)")]]],
  ["its own address in a text", [[f('="A1"&"B1"')]]],
  ["the same address on another tab", [[f("=Blad2!A1")]]],
  ["another workbook", [[f("='[Boek.xlsx]A'!A1")]]],
  ["a function that looks like a cell", [[f("=LOG10(B1)"), 3]]],
])("not %s", (_, rows) => {
  expect(told({ A: rows, Blad2: [[1]] })).toEqual([]);
});

it("follows a chain as long as a sheet, and as many sums over each other", () => {
  const chain = Array.from({ length: 20_000 }, (_, at) => [f(at === 0 ? "=1" : `=A${String(at)}+1`)]);
  expect(told({ A: chain })).toEqual([]);
  const sums = Array.from({ length: 20_000 }, (_, at) => [f(at === 0 ? "=A20000" : `=SUM(A$1:A${String(at)})`)]);
  expect(told({ A: sums })).toHaveLength(20_000);
});
