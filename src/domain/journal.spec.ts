// SPDX-License-Identifier: EUPL-1.2
import { MOST_ENTRIES, planUndo, withEntries, withUndone, type CellContent, type JournalEntry } from "./journal";

const content = (formula: CellContent["formula"], numberFormat = "General"): CellContent => ({ formula, numberFormat });
const entry = (id: string, before: string, after: string, address = "A1"): JournalEntry => ({
  id, time: "2025-12-05T10:00:00.000Z", kind: "herstel", tab: "Voortgang", address, before: content(before), after: content(after), spilled: null, rule: "cel.x", undone: false,
});

it("puts the newest in front, with ids that were not used", () => {
  const entries = withEntries([entry("7", "a", "b")], [entry("", "b", "c"), entry("", "c", "d")]);
  expect(entries.map(({ id, after }) => [id, after.formula])).toEqual([["9", "d"], ["8", "c"], ["7", "b"]]);
});

it("forgets what was undone first, then the oldest", () => {
  const full = Array.from({ length: MOST_ENTRIES }, (_, index) => entry(String(MOST_ENTRIES - index), "a", "b"));
  const kept = withEntries(withUndone(full, new Set(["1500"])), [entry("", "a", "b"), entry("", "a", "b")]);
  expect(kept).toHaveLength(MOST_ENTRIES);
  expect(kept.map(({ id }) => id)).not.toContain("1500");
  expect(kept.map(({ id }) => id)).not.toContain("1");
  expect(kept.map(({ id }) => id)).toContain("2");
});

it("plans a chain of changes of one cell back to the first, newest first", () => {
  const chain = [entry("2", "b", "c"), entry("1", "a", "b")];
  expect(planUndo(chain, () => [[content("c")]]).entries.map(({ id }) => id)).toEqual(["2", "1"]);
});

it("leaves alone what has another value or number format now", () => {
  const [one] = [entry("1", "a", "b")];
  expect(planUndo([one], () => [[content("x")]])).toEqual({ entries: [], changed: [one] });
  expect(planUndo([one], () => [[content("b", "@")]])).toEqual({ entries: [], changed: [one] });
  expect(planUndo([one], () => [[content("b")]])).toEqual({ entries: [one], changed: [] });
});

it("does not undo an older change while a newer one of the cell stands", () => {
  expect(planUndo([entry("1", "a", "b")], () => [[content("c")]]).entries).toEqual([]);
});
