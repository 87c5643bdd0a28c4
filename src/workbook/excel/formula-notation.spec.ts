// SPDX-License-Identifier: EUPL-1.2
import { formulaWithArguments, separatorIn } from "./formula-notation";

it.each([
  ["=SUM(A1,B1)", "=SOM(A1;B1)", ";"],
  ["=SUM(1.5,B1)", "=SOM(1,5;B1)", ";"],
  ["=SUM(1.5,B1)", "=SOM(1.5;B1)", ";"],
  ["=SUM(A1,B1)", "=SUM(A1,B1)", ","],
  ['=IF(A1=";",1,2)', '=IF(A1=";",1,2)', ","],
  ["=SUM('a;b'!A1,B1)", "=SUM('a;b'!A1,B1)", ","],
  ["=SUM({1;2},B1)", "=SUM({1;2},B1)", ","],
  ["=SUM({1,2;3,4})", "=SOM({1\\2;3\\4})", null],
  ['=LEN(",")', '=LENGTE(",")', null],
  ["=A1+1.5", "=A1+1,5", null],
  ["a,b", "a,b", null],
  ["", "", null],
])("learns from %s as %s: %s", (english, local, separator) => expect(separatorIn(english, local)).toBe(separator));

it("finds a formula with arguments", () => {
  const used = { row: 3, column: 1, rowCount: 2, columnCount: 2 };
  const sheet = (id: string, ...formulas: string[][]) => ({ id, used, formulas });
  expect(formulaWithArguments([sheet("a", ["", "=A1"]), sheet("b", ["", '=A1&","'], ["", "=SUM(A1,B1)"])])).toEqual({
    sheetId: "b",
    address: "C5",
  });
  expect(formulaWithArguments([sheet("a", ["=A1"])])).toBeNull();
});
