// SPDX-License-Identifier: EUPL-1.2

import { cellAddress } from "./addresses";
import { workbookOf, type FixtureCell } from "./snapshot.fixture";
import { isSpilled } from "./spills";

const own = (value: string | number): FixtureCell => ({ value, formula: '=SPREIDING.OVERZICHT("Utrecht")' });
const sum: FixtureCell = { value: 3, formula: "=1+2" };

it.each<[string, readonly (readonly FixtureCell[])[], string]>([
  [
    "a table",
    [
      [own("Gemeente"), "Gap"],
      ["Zeist", 3],
      ["Houten", 4],
    ],
    "B1 A2 B2 A3 B3",
  ],
  ["one column", [["Kop"], [own("Zeist")], ["Houten"]], "A3"],
  [
    "a table of one's own with a gap between",
    [
      [own("Gemeente"), "Gap", "", "Zelf"],
      ["Zeist", 3, "", 5],
    ],
    "B1 A2 B2",
  ],
  [
    "rows below a blank one",
    [
      [own("Gemeente"), "Gap"],
      ["Zeist", 3],
      ["", ""],
      ["Zelf", 5],
    ],
    "B1 A2 B2",
  ],
  [
    "a formula of one's own right beside it",
    [
      [own("Gemeente"), "Gap", sum],
      ["Zeist", 3, sum],
    ],
    "B1 A2 B2",
  ],
  [
    "formulas per cell",
    [
      ["Zeist", own(3)],
      ["Houten", own(4)],
    ],
    "",
  ],
  [
    "what was pasted as values",
    [
      ["Gemeente", "Gap"],
      ["Zeist", 3],
    ],
    "",
  ],
])("%s", (_, rows, expected) => {
  const [sheet] = workbookOf({ Blad: rows }).sheets;
  const cells = rows.flatMap((row, r) => row.map((__, c) => ({ row: r, column: c })));
  const spilled = cells.filter((cell) => isSpilled(sheet!, cell)).map(cellAddress);
  expect(spilled.join(" ")).toBe(expected);
});
