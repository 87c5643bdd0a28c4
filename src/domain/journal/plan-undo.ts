// SPDX-License-Identifier: EUPL-1.2

import { parseAddress } from "../sheet/addresses";
import {
  contentAfter,
  contentBefore,
  sameContent,
  type CellContent,
  type ContentGrid,
  type JournalEntry,
} from "./journal";

/** An entry that is put back, with the cells of its address (counted from its first) that still have what it wrote. */
export interface PlannedUndo {
  readonly entry: JournalEntry;
  readonly cells: readonly GridCell[];
}

export interface GridCell {
  readonly row: number;
  readonly column: number;
}

export interface UndoPlan {
  /** In the order in which they are to be written. */
  readonly undos: readonly PlannedUndo[];
  /** Per entry the cells that no longer have what was written: these are left alone. */
  readonly changed: ReadonlyMap<JournalEntry, readonly GridCell[]>;
}

/**
 * What can be undone, newest entry first: each cell only where it has what the entry wrote, or gets that by undoing a newer one.
 * A spilled result goes back whole or not at all.
 *
 * @param entries newest first
 * @param contentOf what is in the cells of an entry now
 */
export function planUndo(entries: readonly JournalEntry[], contentOf: (entry: JournalEntry) => ContentGrid): UndoPlan {
  const planned = new Map<string, CellContent>();
  const undos: PlannedUndo[] = [];
  const changed = new Map<JournalEntry, readonly GridCell[]>();
  for (const entry of entries) {
    const keyOf = cellKeys(entry);
    const now = contentOf(entry);
    const after = contentAfter(entry);
    const before = contentBefore(entry);
    const cells = after.flatMap((line, row) => line.map((_, column) => ({ row, column })));
    const other = cells.filter(
      ({ row, column }) => !sameContent(planned.get(keyOf(row, column)) ?? now[row]?.[column], after[row]?.[column]),
    );
    const blocked = new Set(other.map(({ row, column }) => keyOf(row, column)));
    const free =
      hasSpill(entry) && other.length > 0 ? [] : cells.filter(({ row, column }) => !blocked.has(keyOf(row, column)));
    if (other.length > 0) changed.set(entry, other);
    if (free.length > 0) undos.push({ entry, cells: free });
    for (const { row, column } of free) planned.set(keyOf(row, column), before[row]?.[column] as CellContent);
  }
  return { undos, changed };
}

function hasSpill({ block }: JournalEntry): boolean {
  return block?.formulas.some((row) => row.includes("")) ?? false;
}

function cellKeys({ tab, address }: JournalEntry): (row: number, column: number) => string {
  const area = parseAddress(address);
  return (row, column) => `${tab}!${String((area?.row ?? 0) + row)},${String((area?.column ?? 0) + column)}`;
}
