// SPDX-License-Identifier: EUPL-1.2

import { GENERAL } from "../sheet/number-formats";
import { changeCount, contentAfter, type JournalEntry } from "./journal";

/** More lines than this are told as one: what is left of each takes room too. */
const MOST_LINES = 200;

/** What is left of a change that is too old to be undone: day, kind, tab and how many. */
export interface FoldedEntry extends JournalEntry {
  readonly folded: NonNullable<JournalEntry["folded"]>;
}

/** True for what tells of changes that can no longer be undone. */
export function isFolded(entry: JournalEntry): entry is FoldedEntry {
  return entry.folded !== undefined;
}

/** True for what can be undone. */
export const isOpen = (entry: JournalEntry): boolean => !entry.undone && !isFolded(entry);

/** How many changes are folded; 0 where none are. */
export function foldedCount(journal: readonly JournalEntry[]): number {
  return changeCount(journal.filter(isFolded));
}

/**
 * A line per day, kind and tab, the newest first. Of formulas that became values the values stay: by them a cell is known as no source.
 *
 * @param entries newest first; folded ones among them
 */
export function foldedOf(entries: readonly JournalEntry[]): FoldedEntry[] {
  const lines = new Map<string, FoldedEntry>();
  for (const entry of entries) {
    const line = foldedEntry(entry);
    const key = JSON.stringify([line.time, line.kind, line.tab, line.sheetId, line.undone]);
    const known = lines.get(key);
    lines.set(key, known === undefined ? line : together(known, line));
  }
  const all = [...lines.values()];
  // What holds values is of one sheet, and stays.
  const rest = all.slice(MOST_LINES).filter(({ folded }) => folded.held.length === 0);
  const [first, ...others] = rest;
  if (first === undefined) return all.map(numbered);
  const { time, kind, undone, folded } = others.reduce(together, first);
  const last = asEntry({ time, kind, tab: "", undone, folded });
  return [...all.filter((line) => !rest.includes(line)), last].map(numbered);
}

function foldedEntry(entry: JournalEntry): FoldedEntry {
  if (isFolded(entry)) return entry;
  const { time, kind, tab, sheetId, address, undone } = entry;
  const values = (): NonNullable<JournalEntry["folded"]>["held"] => [
    { address, values: contentAfter(entry).map((row) => row.map(({ formula }) => formula)) },
  ];
  const held = kind === "waarden" && !undone ? values() : [];
  return asEntry({
    time: time.slice(0, 10),
    kind,
    tab,
    sheetId,
    undone,
    folded: { count: changeCount([entry]), held },
  });
}

const BLANK = { formula: "", numberFormat: GENERAL };

/** In the form of an entry, of no cell. */
export function asEntry({
  sheetId,
  ...line
}: Pick<FoldedEntry, "time" | "kind" | "tab" | "sheetId" | "undone" | "folded">): FoldedEntry {
  const nowhere = { id: "", group: "", address: "", before: BLANK, after: BLANK, block: null, rule: null };
  return { ...line, ...nowhere, ...(sheetId !== undefined && { sheetId }) };
}

function together(one: FoldedEntry, other: FoldedEntry): FoldedEntry {
  const count = one.folded.count + other.folded.count;
  return { ...one, folded: { count, held: [...one.folded.held, ...other.folded.held] } };
}

/** No two have the same id, and none has that of an entry. */
function numbered(line: FoldedEntry, at: number): FoldedEntry {
  const id = `ingekort ${String(at)}`;
  return { ...line, id, group: id };
}
