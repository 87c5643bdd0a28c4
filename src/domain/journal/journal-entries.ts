// SPDX-License-Identifier: EUPL-1.2

import { areaAddress } from "../sheet/addresses";
import type { Area } from "../sheet/snapshot";
import { uniform, type CellContent, type ContentGrid, type JournalEntry, type NewEntry } from "./journal";

/** Older entries than this are forgotten: Excel carries the journal along in the file. */
export const MOST_ENTRIES = 2_000;
/** So are the oldest where all is more than this as JSON: Excel refuses settings of more than 2 MB, and some versions of about 1 MB (OfficeDev/office-js 3957). */
export const MOST_CHARACTERS = 900_000;

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
  const { formula, numberFormat } = contents[0]?.[0] ?? { formula: "", numberFormat: "General" };
  return { formula, numberFormat };
}

function formatsOf(contents: ContentGrid): string[][] {
  return contents.map((row) => row.map(({ numberFormat }) => numberFormat));
}

/** The entries with those of one action in front; `added` are in the order in which they were written and get their ids here. */
export function withEntries(entries: readonly JournalEntry[], added: readonly NewEntry[]): JournalEntry[] {
  const first = entries.reduce((most, { id }) => Math.max(most, Number(id) || 0), 0) + 1;
  const group = String(first);
  const numbered = added.map((entry, index) => ({ ...entry, id: String(first + index), group, undone: false }));
  return capped([...numbered.reverse(), ...entries]);
}

/** True where the journal can hold all of these at once, so that all can be undone. */
export function fitsJournal(added: readonly NewEntry[]): boolean {
  return added.length <= MOST_ENTRIES && added.reduce((sum, entry) => sum + sizeOf(entry), 0) <= MOST_CHARACTERS;
}

export function withUndone(entries: readonly JournalEntry[], ids: ReadonlySet<string>): JournalEntry[] {
  return entries.map((entry) => (ids.has(entry.id) ? { ...entry, undone: true } : entry));
}

/** What can still be undone is forgotten last. */
function capped(entries: readonly JournalEntry[]): JournalEntry[] {
  const sizes = new Map(entries.map((entry) => [entry, sizeOf(entry)]));
  let surplus = entries.length - MOST_ENTRIES;
  let excess = [...sizes.values()].reduce((sum, size) => sum + size, 0) - MOST_CHARACTERS;
  if (surplus <= 0 && excess <= 0) return [...entries];
  const drop = new Set<JournalEntry>();
  for (const candidates of [entries.filter(({ undone }) => undone), entries]) {
    for (const entry of [...candidates].reverse()) {
      if ((surplus <= 0 && excess <= 0) || drop.has(entry)) continue;
      drop.add(entry);
      surplus -= 1;
      excess -= sizes.get(entry) ?? 0;
    }
  }
  return entries.filter((entry) => !drop.has(entry));
}

/** As JSON, with the id, the group, the word "undone" and the comma that come with it. */
function sizeOf(entry: NewEntry): number {
  return JSON.stringify(entry).length + ENTRY_EXTRA;
}
const ENTRY_EXTRA = 60;
