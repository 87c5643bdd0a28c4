// SPDX-License-Identifier: EUPL-1.2
import { blockOf, entryOf } from "./journal.fixture";
import { fitsJournal, MOST_CHARACTERS, MOST_ENTRIES, withEntries, withUndone } from "./journal-entries";
import type { JournalEntry } from "./journal";

it("puts the newest in front, with ids that were not used, and one group for what is written together", () => {
  const entries = withEntries([entryOf("7", "a", "b")], [entryOf("", "b", "c"), entryOf("", "c", "d")]);
  expect(entries.map(({ id, group, after }) => [id, group, after.formula])).toEqual([
    ["9", "8", "d"],
    ["8", "8", "c"],
    ["7", "7", "b"],
  ]);
});

it("forgets what was undone first, then the oldest", () => {
  const full = Array.from({ length: MOST_ENTRIES }, (_, index) => entryOf(String(MOST_ENTRIES - index), "a", "b"));
  const kept = withEntries(withUndone(full, new Set(["1500"])), [entryOf("", "a", "b"), entryOf("", "a", "b")]);
  expect(kept).toHaveLength(MOST_ENTRIES);
  expect(kept.map(({ id }) => id)).not.toContain("1500");
  expect(kept.map(({ id }) => id)).not.toContain("1");
  expect(kept.map(({ id }) => id)).toContain("2");
});

describe("what Excel can carry in its settings", () => {
  /** Of about 40 characters a row. */
  const rows = (count: number): JournalEntry => {
    const lines = Array.from({ length: count }, (_, row) => row + 1);
    return blockOf(
      "",
      `B1:B${String(count)}`,
      lines.map((row) => [`=SPREIDING.GAP(A${String(row)};"amv")`]),
      lines.map((row) => [row]),
    );
  };

  it("is never exceeded: the oldest goes", () => {
    const half = rows(12_000);
    const entries = [half, half, half].reduce<JournalEntry[]>((kept, one) => withEntries(kept, [one]), []);
    expect(entries.map(({ id }) => id)).toEqual(["3"]);
    expect(JSON.stringify(entries).length).toBeLessThan(MOST_CHARACTERS);
    expect(JSON.stringify([half, half]).length).toBeGreaterThan(MOST_CHARACTERS);
  });

  it("holds ten thousand formulas at once, not a hundred thousand", () => {
    expect(fitsJournal([rows(10_000)])).toBe(true);
    expect(fitsJournal([rows(100_000)])).toBe(false);
    expect(fitsJournal(Array.from({ length: MOST_ENTRIES + 1 }, () => entryOf("", "a", "b")))).toBe(false);
  });
});
