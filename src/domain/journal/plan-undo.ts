// SPDX-License-Identifier: EUPL-1.2

import { parseAddress } from "../sheet/addresses";
import {
  contentAfter,
  contentBefore,
  sameFormula,
  type CellContent,
  type ContentGrid,
  type JournalEntry,
} from "./journal";

/** A place in the cells of an entry, counted from the first of its address. */
export interface GridCell {
  readonly row: number;
  readonly column: number;
}

/** What a cell is to get back. */
interface CellBack extends GridCell {
  readonly content: CellContent;
}

/** An entry that is undone, with the cells in which its old content is to be written. */
export interface PlannedUndo {
  readonly entry: JournalEntry;
  readonly cells: readonly CellBack[];
}

export interface UndoPlan {
  /** No cell comes in twice: of two entries that are undone the older one says what it gets. */
  readonly undos: readonly PlannedUndo[];
  /** Per entry the cells that have neither what was written nor what it replaced: these are left alone. */
  readonly changed: ReadonlyMap<JournalEntry, readonly GridCell[]>;
  /** Entries of which nothing that was written is found, only old contents, in rows that cannot be known again: these stand. */
  readonly notFound: ReadonlySet<JournalEntry>;
}

/** The cells of an entry as they are now. */
export interface SeenCells {
  readonly contents: ContentGrid;
  /** True where they are surely those that were written: their rows have the same names. */
  readonly sameRows: boolean;
}

/** What undoing an entry finds in a cell. */
type State = "written" | "back" | "changed";

/**
 * What can be undone: each cell only where it has what the entry wrote, or gets that by undoing a newer entry. A cell that has its
 * old content already, because somebody put it back, counts as undone, unless a newer entry that stands gave it that, or all that was
 * written may have moved elsewhere. A spilled result goes back whole or not at all.
 *
 * @param journal newest first
 * @param seenOf what is in the cells of an entry now; null for an entry that is to stand
 */
export function planUndo(
  journal: readonly JournalEntry[],
  seenOf: (entry: JournalEntry) => SeenCells | null,
): UndoPlan {
  const planned = new Map<string, { readonly entry: JournalEntry; readonly content: CellContent }>();
  const standing = new Set<string>();
  const undone: { readonly entry: JournalEntry; readonly cells: readonly GridCell[] }[] = [];
  const changed = new Map<JournalEntry, readonly GridCell[]>();
  const notFound = new Set<JournalEntry>();
  for (const entry of journal) {
    const keyOf = cellKeys(entry);
    const [before, after, now] = [contentBefore(entry), contentAfter(entry), seenOf(entry)];
    const cells = after.flatMap((line, row) => line.map((_, column) => ({ row, column })));
    if (now === null) {
      for (const cell of entry.undone ? [] : cells) standing.add(keyOf(cell));
      continue;
    }
    const currentOf = (cell: GridCell): CellContent | undefined =>
      planned.get(keyOf(cell))?.content ?? at(now.contents, cell);
    const stateOf = (cell: GridCell): State => {
      const current = currentOf(cell);
      if (sameFormula(current, at(after, cell))) return "written";
      return sameFormula(current, at(before, cell)) && !standing.has(keyOf(cell)) ? "back" : "changed";
    };
    const states = new Map(cells.map((cell) => [cell, stateOf(cell)]));
    const inState = (wanted: State): GridCell[] => cells.filter((cell) => states.get(cell) === wanted);
    const others = inState("changed");
    if (others.length > 0) changed.set(entry, others);
    if (others.length === cells.length || (others.length > 0 && hasSpill(entry))) continue;
    const written = inState("written");
    if (written.length === 0 && !now.sameRows) {
      notFound.add(entry);
      continue;
    }
    for (const cell of written) {
      const content = contentBack(at(before, cell), at(after, cell), currentOf(cell));
      if (content !== null) planned.set(keyOf(cell), { entry, content });
    }
    undone.push({ entry, cells: written });
  }
  const undos = undone.map(({ entry, cells }) => {
    const keyOf = cellKeys(entry);
    const back = cells.flatMap((cell): CellBack[] => {
      const plan = planned.get(keyOf(cell));
      return plan?.entry === entry ? [{ ...cell, content: plan.content }] : [];
    });
    return { entry, cells: back };
  });
  return { undos, changed, notFound };
}

/** A number format that the entry did not change stays what it is now: Excel may tell it in another way than it was told before. */
function contentBack(
  before: CellContent | undefined,
  after: CellContent | undefined,
  now: CellContent | undefined,
): CellContent | null {
  if (before === undefined || now === undefined) return null;
  return before.numberFormat === after?.numberFormat ? { ...before, numberFormat: now.numberFormat } : before;
}

function hasSpill({ block }: JournalEntry): boolean {
  return block?.formulas.some((row) => row.includes("")) ?? false;
}

function at(contents: ContentGrid, { row, column }: GridCell): CellContent | undefined {
  return contents[row]?.[column];
}

function cellKeys({ tab, address }: JournalEntry): (cell: GridCell) => string {
  const area = parseAddress(address);
  return ({ row, column }) => `${tab}!${String((area?.row ?? 0) + row)},${String((area?.column ?? 0) + column)}`;
}
