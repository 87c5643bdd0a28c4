// SPDX-License-Identifier: EUPL-1.2

import { parseAddress } from "../../domain/sheet/addresses";
import type { SheetArea } from "../engine/areas";
import { movedFormula, type ChangedLines } from "./moved-formula";

const area = (address: string, sheetId = "s1"): SheetArea => ({ sheetId, ...parseAddress(address)! });
const rows = (how: ChangedLines["how"], first: number, count = 1): ChangedLines => ({
  how,
  line: "row",
  tab: "Blad1",
  area: { sheetId: "s1", row: first - 1, column: 0, rowCount: count, columnCount: 16_384 },
});
const columns = (how: ChangedLines["how"], address: string): ChangedLines => ({
  how,
  line: "column",
  tab: "Blad1",
  area: { ...area(address), row: 0, rowCount: 1_048_576 },
});
const onBlad1 = { tab: "Blad1", area: area("F7:F12") };

test.each([
  ["above: it moves with its cells", "=AND(ISNUMBER(F7),F7>0)", rows("inserted", 3, 2), "=AND(ISNUMBER(F9),F9>0)"],
  ["within: the first cell stays", "=F7>0", rows("inserted", 9), "=F7>0"],
  ["below: nothing moves", "=F7>0", rows("inserted", 13), "=F7>0"],
  ["a fixed cell below", "=F7>$B$20", rows("inserted", 15), "=F7>$B$21"],
  ["a fixed cell above stays while the cells move", "=F7>$B$2", rows("inserted", 3), "=F8>$B$2"],
  ["the row before each cell, lines between the two", "=F6<F7", rows("inserted", 7), "=F7<F8"],
  ["cells that all lie below the lines", "=C20>0", rows("inserted", 15), "=C21>0"],
  ["a fixed range grows around them", "=SUM($B$2:$B$9)>F7", rows("inserted", 5), "=SUM($B$2:$B$10)>F8"],
  ["whole columns", "=COUNTIF(F:F,F7)>1", rows("inserted", 3), "=COUNTIF(F:F,F8)>1"],
  ["a text is no cell", '=N("F7")=F7', rows("inserted", 3), '=N("F7")=F8'],
  ["a function is no cell", "=LOG10(F7)>1", rows("inserted", 3), "=LOG10(F8)>1"],
  ["its own tab by name", "=Blad1!$B$20>F7", rows("inserted", 3), "=Blad1!$B$21>F8"],
  ["another tab", "=Blad2!$B$20>F7", rows("inserted", 3), "=Blad2!$B$20>F8"],
  ["removed above", "=F7>$B$20", rows("removed", 2, 2), "=F5>$B$18"],
  ["the first cell removed", "=F7>0", rows("removed", 7), "=F7>0"],
  ["removed from the middle of a fixed range", "=SUM($B$2:$B$9)>0", rows("removed", 8, 4), "=SUM($B$2:$B$7)>0"],
  ["a fixed cell removed", "=F7>$B$2", rows("removed", 2), "=F6>#REF!"],
  ["a range removed whole", "=SUM($B$2:$B$3)>F7", rows("removed", 2, 2), "=SUM(#REF!)>F5"],
  ["a column before", "=F7>$B$2", columns("inserted", "A1"), "=G7>$C$2"],
  ["a column between", "=F7>$B7", columns("inserted", "D1"), "=G7>$B7"],
  ["a column removed", "=F7>B7+$D$1", columns("removed", "D1"), "=E7>B7+#REF!"],
] as const)("%s", (_name, formula, change, expected) => {
  expect(movedFormula(formula, onBlad1, change)).toBe(expected);
});

test("cells on another tab stay where they are, and name what moved", () => {
  const own = { tab: "Blad2", area: area("A1:A3", "s2") };
  expect(movedFormula("=A1>Blad1!$B$20", own, rows("inserted", 3))).toBe("=A1>Blad1!$B$21");
  expect(movedFormula("=A1>Blad1!B20", own, rows("inserted", 3))).toBe("=A1>Blad1!B21");
  expect(movedFormula("=A1>Blad1!B1", own, rows("inserted", 30))).toBe("=A1>Blad1!B1");
});
