// SPDX-License-Identifier: EUPL-1.2

import { parseAddress } from "./addresses";
import type { CellValue } from "./snapshot";

/** What is in a cell: its formula in English notation or its constant, and its number format code. A blank cell has "". */
export interface CellContent {
  readonly formula: CellValue;
  readonly numberFormat: string;
}

/** The cells that a formula spilled into, where the whole became values. All arrays have the size of the entry's area. */
export interface SpilledCells {
  readonly values: readonly (readonly CellValue[])[];
  readonly formatsBefore: readonly (readonly string[])[];
  readonly formatsAfter: readonly (readonly string[])[];
}

/** One write of the add-in in the user's cells. */
export interface JournalEntry {
  readonly id: string;
  /** ISO 8601, in UTC. */
  readonly time: string;
  /** herstel: the fix of a finding; waarden: a formula that became its value; formule: a formula that the user built in the pane. */
  readonly kind: "herstel" | "waarden" | "formule";
  readonly tab: string;
  /** "B4"; "B4:F47" where a spilled formula became values. */
  readonly address: string;
  /** The first cell of the address, before and after. */
  readonly before: CellContent;
  readonly after: CellContent;
  /** Null for one cell. */
  readonly spilled: SpilledCells | null;
  /** The rule of the finding; null for the other kinds. */
  readonly rule: string | null;
  readonly undone: boolean;
}

/** Older entries than this are forgotten: Excel carries the journal along in the file. */
export const MOST_ENTRIES = 2_000;

/** The content of every cell of an entry's address. */
export type ContentGrid = readonly (readonly CellContent[])[];

/** What the entry wrote. */
export function contentAfter({ after, spilled }: Pick<JournalEntry, "after" | "spilled">): ContentGrid {
  return spilled === null ? [[after]] : spilled.values.map((row, r) => row.map((formula, c) => ({ formula, numberFormat: spilled.formatsAfter[r]?.[c] ?? "General" })));
}

/** What undoing the entry writes: of a spilled formula its first cell, the others blank so that it spills again. */
export function contentBefore({ before, spilled }: Pick<JournalEntry, "before" | "spilled">): ContentGrid {
  if (spilled === null) return [[before]];
  return spilled.formatsBefore.map((row, r) => row.map((numberFormat, c) => ({ formula: r === 0 && c === 0 ? before.formula : "", numberFormat })));
}

/** The entries with new ones in front; `added` are in the order in which they were written and get their ids here. */
export function withEntries(entries: readonly JournalEntry[], added: readonly Omit<JournalEntry, "id" | "undone">[]): JournalEntry[] {
  const last = entries.reduce((most, { id }) => Math.max(most, Number(id) || 0), 0);
  const numbered = added.map((entry, index) => ({ ...entry, id: String(last + 1 + index), undone: false }));
  return capped([...numbered.reverse(), ...entries]);
}

export function withUndone(entries: readonly JournalEntry[], ids: ReadonlySet<string>): JournalEntry[] {
  return entries.map((entry) => (ids.has(entry.id) ? { ...entry, undone: true } : entry));
}

/** What can still be undone is forgotten last. */
function capped(entries: readonly JournalEntry[]): JournalEntry[] {
  let surplus = entries.length - MOST_ENTRIES;
  if (surplus <= 0) return [...entries];
  const drop = new Set<JournalEntry>();
  for (const candidates of [entries.filter(({ undone }) => undone), entries]) {
    for (const entry of [...candidates].reverse()) {
      if (surplus <= 0 || drop.has(entry)) continue;
      drop.add(entry);
      surplus -= 1;
    }
  }
  return entries.filter((entry) => !drop.has(entry));
}

export interface UndoPlan {
  /** In the order in which they are to be written. */
  readonly entries: readonly JournalEntry[];
  /** Those of which a cell no longer has what was written. */
  readonly changed: readonly JournalEntry[];
}

/**
 * Which of the entries can be undone, newest first: each only where its cells have what it wrote, or get that by undoing a newer one.
 *
 * @param entries newest first
 * @param contentOf what is in the cells of an entry now
 */
export function planUndo(entries: readonly JournalEntry[], contentOf: (entry: JournalEntry) => ContentGrid): UndoPlan {
  const planned = new Map<string, CellContent>();
  const possible: JournalEntry[] = [];
  const changed: JournalEntry[] = [];
  for (const entry of entries) {
    const now = contentOf(entry);
    const after = contentAfter(entry);
    const cells = after.flatMap((row, r) => row.map((content, c) => ({ key: cellKey(entry, r, c), content, now: now[r]?.[c] })));
    if (cells.every(({ key, content, now: read }) => sameContent(planned.get(key) ?? read, content))) {
      possible.push(entry);
      contentBefore(entry).forEach((row, r) => row.forEach((content, c) => planned.set(cellKey(entry, r, c), content)));
    } else {
      changed.push(entry);
    }
  }
  return { entries: possible, changed };
}

export function sameContent(a: CellContent | undefined, b: CellContent): boolean {
  return a !== undefined && a.formula === b.formula && a.numberFormat === b.numberFormat;
}

function cellKey({ tab, address }: JournalEntry, row: number, column: number): string {
  const area = parseAddress(address);
  return `${tab}!${String((area?.row ?? 0) + row)},${String((area?.column ?? 0) + column)}`;
}
