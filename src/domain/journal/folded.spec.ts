// SPDX-License-Identifier: EUPL-1.2
import { convertedCells } from "./converted-cells";
import { foldedCount, foldedOf } from "./folded";
import { blockOf, entryOf } from "./journal.fixture";
import type { JournalEntry } from "./journal";
import { FOLDED } from "./words";
import { workbookOf } from "../sheet/snapshot.fixture";

const on = (day: string, tab: string, more: Partial<JournalEntry> = {}): JournalEntry => ({
  ...entryOf("1", "a", "b"),
  time: `${day}T10:00:00.000Z`,
  tab,
  ...more,
});

it("brings together what was done on one day, of one kind, on one tab", () => {
  const lines = foldedOf([
    on("2025-12-05", "Locaties"),
    on("2025-12-05", "Locaties"),
    on("2025-12-05", "Stand"),
    on("2025-12-04", "Locaties"),
    on("2025-12-04", "Locaties", { undone: true }),
    on("2025-12-04", "Locaties", { kind: "formule", rule: null }),
  ]);
  expect(lines.map(FOLDED.line)).toEqual([
    "5-12-2025 · Hersteld (2) · Locaties",
    "5-12-2025 · Hersteld (1) · Stand",
    "4-12-2025 · Hersteld (1) · Locaties",
    "4-12-2025 · Hersteld (1) · Locaties · ongedaan gemaakt",
    "4-12-2025 · Formules gezet (1) · Locaties",
  ]);
  expect(foldedOf(lines)).toEqual(lines);
});

it("tells the oldest of very many lines as one, and loses no count", () => {
  const days = Array.from({ length: 300 }, (_, at) => new Date(Date.UTC(2025, 11, 5 - at)).toISOString().slice(0, 10));
  const lines = foldedOf(days.map((day) => on(day, "Locaties")));
  expect(lines).toHaveLength(201);
  expect(foldedCount(lines)).toBe(300);
  expect(FOLDED.line(lines.at(-1)!)).toBe("tot en met 19-5-2025 · Hersteld (100) · alle tabbladen");
  expect(foldedCount(foldedOf([...lines, ...lines]))).toBe(600);
});

it("a cell whose formula became a value stays no source", () => {
  const snapshot = workbookOf({ Cijfers: [[7], [9]] });
  const entry = {
    ...blockOf("1", "A1:A2", [["=SPREIDING.GAP(B1)"], ["=SPREIDING.GAP(B2)"]], [[7], [8]]),
    tab: "Cijfers",
  };
  expect(convertedCells(snapshot, foldedOf([entry]))).toEqual(convertedCells(snapshot, [entry]));
  expect(convertedCells(snapshot, foldedOf([entry]))).toEqual([{ tab: "Cijfers", row: 0, column: 0 }]);
  expect(convertedCells(snapshot, foldedOf([{ ...entry, undone: true }]))).toEqual([]);
});
