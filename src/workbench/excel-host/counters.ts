// SPDX-License-Identifier: EUPL-1.2

/** What went between add-in and host, so that tests can hold a bound on it. */
export class Counters {
  /** Round trips: syncs that had something to do. */
  syncs = 0;
  readCells = 0;
  writtenCells = 0;
  /** About what the answers would measure on the wire. */
  readBytes = 0;
  /** The largest answer to one sync, in bytes. */
  largestAnswer = 0;

  reset(): void {
    Object.assign(this, new Counters());
  }
}

/** The size of an answer as JSON, in bytes. */
export function sizeOf(value: unknown): number {
  if (!isGrid(value)) return JSON.stringify(value ?? null).length;
  const known = new Map<unknown, number>();
  let last: { readonly row: unknown; readonly size: number } | null = null;
  // A bracket at each end and a comma between rows.
  return value.reduce((sum: number, row) => {
    if (last?.row !== row) {
      last = { row, size: known.get(row) ?? JSON.stringify(row).length };
      known.set(row, last.size);
    }
    return sum + last.size;
  }, value.length + 1);
}

const isGrid = (value: unknown): value is unknown[][] => Array.isArray(value) && Array.isArray(value[0]);

/** How many cells an answer holds: those of a grid, none for anything else. */
export function cellsIn(value: unknown): number {
  return isGrid(value) ? value.length * (value[0]?.length ?? 0) : 0;
}
