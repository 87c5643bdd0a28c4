// SPDX-License-Identifier: EUPL-1.2

import { parseReference, spellReference } from "./references";

const area = (row: number, column: number, rowCount: number, columnCount: number) => ({
  row,
  column,
  rowCount,
  columnCount,
});

test.each([
  ["'Monitor (2)'!$A$1:$B$3", "Monitor (2)", [area(0, 0, 3, 2)]],
  ["Blad1!C4", "Blad1", [area(3, 2, 1, 1)]],
  ["'o''brien'!$A$1", "o'brien", [area(0, 0, 1, 1)]],
  ["(Blad1!$A$1,Blad1!$A$3)", "Blad1", [area(0, 0, 1, 1), area(2, 0, 1, 1)]],
  ["'a,b'!$A$1", "a,b", [area(0, 0, 1, 1)]],
])("%s is cells of one tab", (text, tab, areas) => {
  expect(parseReference(text)).toEqual({ tab, areas });
});

test.each(["", "A1", "SUM(Blad1!A1)", "Blad1!A1,Blad2!A1", "[1]Blad1!$A$1", "'[1]Blad 1'!$A$1", "Naam", "Blad1!$A:$A"])(
  "%s is not",
  (text) => {
    expect(parseReference(text)).toBeNull();
  },
);

test("what is spelled is read as the same", () => {
  const reference = { tab: "o'brien, 2", areas: [area(0, 0, 9, 1), area(2, 27, 1, 1)] };
  expect(spellReference(reference)).toBe("('o''brien, 2'!$A$1:$A$9,'o''brien, 2'!$AB$3)");
  expect(parseReference(spellReference(reference))).toEqual(reference);
});
