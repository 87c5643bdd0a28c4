// SPDX-License-Identifier: EUPL-1.2
import { blockOf, entryOf } from "../../domain/journal/journal.fixture";
import { withEntries } from "../../domain/journal/journal-entries";
import { journalGroups } from "../../domain/journal/journal-groups";
import { groupTitle, journalItems } from "./journal-items";

const fix = (address: string) => entryOf("", "a", "b", address);
const column = (address: string, count: number) =>
  blockOf(
    "",
    address,
    Array.from({ length: count }, (_, row) => [`=SPREIDING.GAP(A${String(row)})`]),
    Array.from({ length: count }, (_, row) => [row]),
  );
const fixes = withEntries([], [fix("A1"), fix("A2")]);
const journal = withEntries(withEntries(fixes, [fix("A3")]), [column("C1:C1500", 1_500), column("D1:D200", 200)]);
const keysOf = (unfolded: readonly string[] = []) => journalItems(journal, new Set(unfolded)).map(({ kind }) => kind);

it("is one line per action, and a line of its own for a change by itself", () => {
  expect(keysOf()).toEqual(["group", "entry", "group"]);
});

it("says what the action was and how much of it", () => {
  expect(journalGroups(journal).map(groupTitle)).toEqual([
    "Formules naar waarden (1.700)",
    "Herstel wat zeker is (1)",
    "Herstel wat zeker is (2)",
  ]);
});

it("unfolds to its changes, the newest first", () => {
  const [values] = journalGroups(journal);
  expect(keysOf([values!.key])).toEqual(["group", "entry", "entry", "entry", "group"]);
  const [, ...inside] = journalItems(journal, new Set([values!.key])).slice(0, 3);
  expect(inside.map((item) => item.kind === "entry" && [item.entry.address, item.inGroup])).toEqual([
    ["D1:D200", true],
    ["C1:C1500", true],
  ]);
});

it("makes a group of one block of formulas too", () => {
  expect(journalItems(withEntries([], [column("C1:C44", 44)]), new Set()).map(({ kind }) => kind)).toEqual(["group"]);
});
