// SPDX-License-Identifier: EUPL-1.2

import { absolute, fromCell } from "./relative-formula";

test.each([
  ["=B2>0", "=D5>0"],
  ["=$B2>B$2", "=$B5>D$2"],
  ["=SUM($B$2:B2)", "=SUM($B$2:D5)"],
  ["=SUM(2:2)+SUM($2:$2)+SUM(B:B)", "=SUM(5:5)+SUM($2:$2)+SUM(D:D)"],
  ['=N("B2")=Ander!B2', '=N("B2")=Ander!D5'],
])("%s of B2 is %s of D5", (formula, expected) => {
  expect(fromCell(formula, { row: 1, column: 1 }, { row: 4, column: 3 })).toBe(expected);
});

test("what would lie before the first row or column is none", () => {
  expect(fromCell("=A1+B2", { row: 1, column: 1 }, { row: 0, column: 0 })).toBe("=#REF!+A1");
});

test("a fixed address", () => expect([absolute("B2:C9"), absolute("B2")]).toEqual(["$B$2:$C$9", "$B$2"]));
