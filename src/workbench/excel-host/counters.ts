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
  return JSON.stringify(value ?? null).length;
}

/** How many cells an answer holds: those of a grid, none for anything else. */
export function cellsIn(value: unknown): number {
  return Array.isArray(value) && Array.isArray(value[0]) ? value.length * (value[0] as unknown[]).length : 0;
}
