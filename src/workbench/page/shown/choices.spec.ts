// SPDX-License-Identifier: EUPL-1.2

import type { CellValue } from "../../../domain/sheet/snapshot";
import { choicesOf } from "./choices";
import type { Reader } from "./reader";

/** Every sheet has the same four cells in a column, whatever is asked. */
const column: CellValue[][] = [["regulier"], [45_901], [""], [true]];
const asked: string[] = [];
const reader: Reader = {
  sheetNamed: (tab) => (tab === "Lijst 2" ? "s2" : null),
  values: (sheetId, { row, rowCount }) => {
    asked.push(`${sheetId} ${String(row)}`);
    return column.slice(0, rowCount);
  },
  texts: (_, { rowCount }) => [["regulier"], ["1-9-2025"], [""], ["WAAR"]].slice(0, rowCount),
};

test("words with commas: without the spaces around them, numbers as numbers", () => {
  expect(choicesOf("ja, nee ,12,,1.5,a b", "s1", reader)).toEqual([
    { text: "ja", value: "ja" },
    { text: "nee", value: "nee" },
    { text: "12", value: 12 },
    { text: "1.5", value: 1.5 },
    { text: "a b", value: "a b" },
  ]);
});

test.each([
  ["=$A$2:$A$5", "s1 1"],
  ["=A2:A5", "s1 1"],
  ["='Lijst 2'!$A$3:$A$6", "s2 2"],
])("%s: its cells as they are shown, without the blank ones", (source, at) => {
  expect(choicesOf(source, "s1", reader)).toEqual([
    { text: "regulier", value: "regulier" },
    { text: "1-9-2025", value: 45_901 },
    { text: "WAAR", value: true },
  ]);
  expect(asked.at(-1)).toBe(at);
});

test.each([["=Soorten"], ["=INDIRECT(A1)"], ["=Weg!A1:A3"], ["=OFFSET(A1,0,0,3)"], ["=A1:A3,B1"], [undefined]])(
  "%s is not guessed",
  (source) => expect(choicesOf(source, "s1", reader)).toBeNull(),
);
