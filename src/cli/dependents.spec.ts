// SPDX-License-Identifier: EUPL-1.2
import { dependentsOf } from "./dependents";
import type { FormulaCell } from "./result-areas";

const cell = (tab: string, row: number, column: number, formula: string): FormulaCell => ({
  tab,
  sheetId: tab,
  row,
  column,
  formula,
});
const A1_TO_A3 = [{ tab: "Blad 1", row: 0, column: 0, rowCount: 3, columnCount: 1 }];

it("follows references through other formulas and tabs, once each", () => {
  const sum = cell("Blad 1", 9, 1, "=SUM(A1:A3)");
  const double = cell("Blad2", 0, 0, "='blad 1'!$B$10*2");
  const last = cell("Blad2", 1, 0, "=A1+'Blad 1'!A3");
  expect(dependentsOf(A1_TO_A3, [last, double, sum])).toEqual([last, sum, double]);
});

it("leaves what only looks like it", () => {
  const others = [
    cell("Blad 1", 0, 2, "=A4+B1"),
    cell("Blad2", 0, 2, "=A1"),
    cell("Blad 1", 1, 2, '="A1"'),
    cell("Blad 1", 2, 2, "=A10"),
  ];
  expect(dependentsOf(A1_TO_A3, others)).toEqual([]);
});

it("ends where formulas refer to each other", () => {
  const one = cell("Blad 1", 0, 5, "=A1+F2");
  const two = cell("Blad 1", 1, 5, "=F1");
  expect(dependentsOf(A1_TO_A3, [one, two])).toEqual([one, two]);
});
