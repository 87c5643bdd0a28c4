// SPDX-License-Identifier: EUPL-1.2
import { withEntries } from "../journal/journal-entries";
import type { JournalEntry, NewEntry } from "../journal/journal";
import { changeRows } from "./change-rows";

const change = (row: number, before: string | number = "771", after: string | number = 771): NewEntry => ({
  time: "2025-12-05T10:00:00Z",
  kind: "herstel",
  tab: "Voortgang",
  address: `B${String(row)}`,
  before: { formula: before, numberFormat: "@" },
  after: { formula: after, numberFormat: "General" },
  block: null,
  rule: "cel.getal-als-tekst",
});
const told = (...actions: readonly (readonly NewEntry[])[]) => {
  let journal: readonly JournalEntry[] = [];
  for (const added of actions) journal = withEntries(journal, added);
  return changeRows(journal).map(({ cells }) => cells.slice(1, 7).map(({ value }) => value));
};
const many = Array.from({ length: 21 }, (_, row) => change(row + 1));

test("a row per change, with what was there and what it became; a number is a number", () =>
  expect(told([change(2)], [change(3, "'=Hoornn", "Hoorn")])).toEqual([
    ["Voortgang", "B3", "Getal opgeslagen als tekst", "'=Hoornn", "Hoorn", "Gewijzigd op 5 december 2025"],
    ["Voortgang", "B2", "Getal opgeslagen als tekst", "771", 771, "Gewijzigd op 5 december 2025"],
  ]));

test("many changes of one action are one row", () => {
  expect(told(many.slice(1))).toHaveLength(20);
  expect(told(many)).toEqual([
    ["Voortgang", "", "Herstel wat zeker is", "", "", "21 cellen gewijzigd op 5 december 2025"],
  ]);
});
