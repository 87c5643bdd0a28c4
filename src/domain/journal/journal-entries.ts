// SPDX-License-Identifier: EUPL-1.2

import { GENERAL } from "../sheet/number-formats";
import { STORED_BUDGETS, storedBytes } from "../sheet/stored-budgets";
import { areaAddress } from "../sheet/addresses";
import type { Area } from "../sheet/snapshot";
import { foldedOf, isFolded } from "./folded";
import { uniform, type CellContent, type ContentGrid, type JournalEntry, type NewEntry } from "./journal";

/** Older entries than this are folded: Excel carries the journal along in the file. */
export const MOST_ENTRIES = 2_000;
/** So are the oldest where all is more than the workbook keeps of it, with some room for what stands around it. */
const MOST_BYTES = STORED_BUDGETS.journal - 1_000;

interface Place extends Pick<NewEntry, "time" | "kind" | "tab" | "sheetId" | "rows" | "beside"> {
  readonly area: Area;
  readonly rule?: string;
}

/** What the journal tells of cells that got other contents; both grids have the size of the area. */
export function newEntry({ area, rule, ...what }: Place, before: ContentGrid, after: ContentGrid): NewEntry {
  const single = area.rowCount * area.columnCount === 1;
  return {
    ...what,
    address: areaAddress(area),
    before: firstOf(before),
    after: firstOf(after),
    block: single
      ? null
      : {
          formulas: before.map((row) => row.map(({ formula }) => String(formula))),
          values: after.map((row) => row.map(({ formula }) => formula)),
          formatsBefore: uniform(formatsOf(before)),
          formatsAfter: uniform(formatsOf(after)),
        },
    rule: rule ?? null,
  };
}

function firstOf(contents: ContentGrid): CellContent {
  const { formula, numberFormat } = contents[0]?.[0] ?? { formula: "", numberFormat: GENERAL };
  return { formula, numberFormat };
}

function formatsOf(contents: ContentGrid): string[][] {
  return contents.map((row) => row.map(({ numberFormat }) => numberFormat));
}

/**
 * The entries with those of one action in front; `added` are in the order in which they were written and get their ids here. Where all
 * together are too much, the oldest are folded; what is added never is.
 */
export function withEntries(entries: readonly JournalEntry[], added: readonly NewEntry[]): JournalEntry[] {
  const first = entries.reduce((most, { id }) => Math.max(most, Number(id) || 0), 0) + 1;
  const group = String(first);
  const numbered = added.map((entry, index) => ({ ...entry, id: String(first + index), group, undone: false }));
  return fitted(numbered.reverse(), entries);
}

/** True where the journal can hold all of these at once, so that all can be undone. */
export function fitsJournal(entries: readonly JournalEntry[], added: readonly NewEntry[]): boolean {
  return added.length <= MOST_ENTRIES && sizeOf(withEntries(entries, added)) <= MOST_BYTES;
}

export function withUndone(entries: readonly JournalEntry[], ids: ReadonlySet<string>): JournalEntry[] {
  return entries.map((entry) => (ids.has(entry.id) ? { ...entry, undone: true } : entry));
}

/** What can still be undone is folded last. */
function fitted(added: readonly JournalEntry[], entries: readonly JournalEntry[]): JournalEntry[] {
  const whole = entries.filter((entry) => !isFolded(entry));
  const oldestFirst = [...whole].reverse();
  const candidates = [...oldestFirst.filter(({ undone }) => undone), ...oldestFirst.filter(({ undone }) => !undone)];
  const sizes = new Map(whole.map((entry) => [entry, sizeOf([entry])]));
  const gone = new Set<JournalEntry>();
  let folded: readonly JournalEntry[] = entries.filter(isFolded);
  let surplus = added.length + whole.length - MOST_ENTRIES;
  let size = sizeOf([...added, ...folded]) + [...sizes.values()].reduce((sum, one) => sum + one, 0);
  while ((surplus > 0 || size > MOST_BYTES) && gone.size < candidates.length) {
    const before = sizeOf(folded);
    let excess = size - MOST_BYTES;
    for (const entry of candidates.slice(gone.size)) {
      if (surplus <= 0 && excess <= 0) break;
      gone.add(entry);
      surplus -= 1;
      excess -= sizes.get(entry) ?? 0;
    }
    folded = foldedOf(entries.filter((entry) => isFolded(entry) || gone.has(entry)));
    size = excess + MOST_BYTES + sizeOf(folded) - before;
  }
  return [...added, ...whole.filter((entry) => !gone.has(entry)), ...folded];
}

/** As the workbook keeps them, each with a comma. */
function sizeOf(entries: readonly object[]): number {
  return entries.reduce((sum: number, entry) => sum + storedBytes(JSON.stringify(entry)) + 1, 0);
}
