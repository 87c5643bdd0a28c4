// SPDX-License-Identifier: EUPL-1.2
import { blockOf, entryOf } from "./journal.fixture";
import { storedBytes, STORED_BUDGETS } from "../sheet/stored-budgets";
import { foldedCount, isFolded } from "./folded";
import { changeCount } from "./journal";
import { fitsJournal, MOST_ENTRIES, withEntries, withUndone } from "./journal-entries";
import type { JournalEntry } from "./journal";

it("puts the newest in front, with ids that were not used, and one group for what is written together", () => {
  const entries = withEntries([entryOf("7", "a", "b")], [entryOf("", "b", "c"), entryOf("", "c", "d")]);
  expect(entries.map(({ id, group, after }) => [id, group, after.formula])).toEqual([
    ["9", "8", "d"],
    ["8", "8", "c"],
    ["7", "7", "b"],
  ]);
});

const idsOf = (entries: readonly JournalEntry[]) => entries.filter((entry) => !isFolded(entry)).map(({ id }) => id);
const sizeOf = (entries: readonly JournalEntry[]) => storedBytes(JSON.stringify(entries));

it("folds what was undone first, then the oldest", () => {
  const full = Array.from({ length: MOST_ENTRIES }, (_, index) => entryOf(String(MOST_ENTRIES - index), "a", "b"));
  const kept = withEntries(withUndone(full, new Set(["1500"])), [entryOf("", "a", "b"), entryOf("", "a", "b")]);
  const ids = idsOf(kept).map(Number);
  const oldest = Math.min(...ids);
  expect(ids).toEqual(Array.from({ length: 2003 - oldest }, (_, at) => 2002 - at).filter((id) => id !== 1500));
  expect(oldest).toBeGreaterThan(2);
  expect(kept.filter(isFolded).map(({ time, tab, undone, folded }) => [time, tab, undone, folded.count])).toEqual([
    ["2025-12-05", "Voortgang", true, 1],
    ["2025-12-05", "Voortgang", false, oldest - 1],
  ]);
});

it("loses no count in 50,000 changes of a year, and stays within what the workbook keeps", () => {
  let journal: readonly JournalEntry[] = [];
  for (let action = 0; action < 100; action += 1) {
    const time = new Date(Date.UTC(2025, 0, 1 + action * 3)).toISOString();
    const added = Array.from({ length: 500 }, (_, row) => ({
      ...entryOf("", "Hollandse Kroon", "Hollands Kroon", `A${String(row + 1)}`),
      time,
      tab: `Tabblad ${String(action % 7)}`,
    }));
    expect(fitsJournal(journal, added)).toBe(true);
    journal = withEntries(journal, added);
    expect(changeCount(journal)).toBe(500 * (action + 1));
    expect(idsOf(journal).length).toBeGreaterThanOrEqual(500);
  }
  expect(sizeOf(journal)).toBeLessThan(STORED_BUDGETS.journal);
  expect(foldedCount(journal)).toBe(50_000 - idsOf(journal).length);
  expect(new Set(journal.map(({ id }) => id)).size).toBe(journal.length);
});

describe("what the workbook keeps", () => {
  /** Of about 46 bytes a row. */
  const rows = (count: number, tab = "Voortgang"): JournalEntry => {
    const lines = Array.from({ length: count }, (_, row) => row + 1);
    const formulas = lines.map((row) => [`=SPREIDING.GAP(A${String(row)};"amv")`]);
    const values = lines.map((row) => [row]);
    return { ...blockOf("", `B1:B${String(count)}`, formulas, values), tab };
  };

  it("is never exceeded: the oldest are folded, with the values by which they are no source", () => {
    const entries = [1, 2, 3].reduce<JournalEntry[]>((kept) => withEntries(kept, [rows(7_000)]), []);
    expect(idsOf(entries)).toEqual(["3"]);
    expect(sizeOf(entries)).toBeLessThan(STORED_BUDGETS.journal);
    expect(entries.filter(isFolded).map(({ folded: { count, held } }) => [count, held.length])).toEqual([[14_000, 2]]);
    expect(entries.filter(isFolded)[0]?.folded.held[0]).toMatchObject({
      address: "B1:B7000",
      values: rows(7_000).block?.values,
    });
  });

  it("holds ten thousand formulas at once, not a hundred thousand", () => {
    expect(fitsJournal([], [rows(10_000)])).toBe(true);
    expect(fitsJournal([], [rows(100_000)])).toBe(false);
    expect(
      fitsJournal(
        [],
        Array.from({ length: MOST_ENTRIES + 1 }, () => entryOf("", "a", "b")),
      ),
    ).toBe(false);
  });

  it("refuses what does not fit beside the values that must stay", () => {
    const many = Array.from({ length: 5 }, (_, at) => String(at)).reduce<JournalEntry[]>(
      (kept, tab) => (fitsJournal(kept, [rows(10_000, tab)]) ? withEntries(kept, [rows(10_000, tab)]) : kept),
      [],
    );
    expect(sizeOf(many)).toBeLessThan(STORED_BUDGETS.journal);
    expect(fitsJournal(many, [rows(10_000)])).toBe(false);
    expect(fitsJournal(many, [entryOf("", "a", "b")])).toBe(true);
  });
});
