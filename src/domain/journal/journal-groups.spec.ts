// SPDX-License-Identifier: EUPL-1.2
import { entryOf } from "./journal.fixture";
import { withEntries } from "./journal-entries";
import { journalGroups } from "./journal-groups";
import type { JournalEntry } from "./journal";

const idsOf = (journal: readonly JournalEntry[]) =>
  journalGroups(journal).map(({ entries }) => entries.map(({ id }) => id));

it("brings together what one action wrote, the newest action first", () => {
  const one = withEntries([], [entryOf("", "a", "b"), entryOf("", "b", "c")]);
  expect(idsOf(withEntries(one, [entryOf("", "c", "d")]))).toEqual([["3"], ["2", "1"]]);
});

it("keeps a group together of which something was undone", () => {
  const journal = withEntries([], [entryOf("", "a", "b"), entryOf("", "b", "c"), entryOf("", "c", "d")]);
  expect(idsOf(journal.map((entry) => ({ ...entry, undone: entry.id === "2" })))).toEqual([["3", "2", "1"]]);
});

it("keeps apart what two panes wrote under one number", () => {
  const [one, other] = [entryOf("4", "a", "b"), entryOf("4-2", "b", "c")].map((entry) => ({ ...entry, group: "4" }));
  const later = { ...other!, time: "2025-12-05T10:00:01.000Z" };
  const groups = journalGroups([later, one!, { ...one!, id: "5", kind: "formule" }]);
  expect(groups.map(({ entries }) => entries.length)).toEqual([1, 1, 1]);
  expect(new Set(groups.map(({ key }) => key)).size).toBe(3);
});
