// SPDX-License-Identifier: EUPL-1.2

/** Where each item of a long list begins; one more than there are items, so that the last one is the length of the whole. */
export function offsetsOf(heights: readonly number[]): readonly number[] {
  const offsets = [0];
  let end = 0;
  for (const height of heights) {
    end += height;
    offsets.push(end);
  }
  return offsets;
}

export interface RenderedRange {
  readonly first: number;
  /** Not included. */
  readonly end: number;
}

/** Both ends move in steps, so that scrolling a little draws nothing anew. */
const STEP = 4;

/** The items between two heights in the list, rounded outwards. */
export function rangeBetween(offsets: readonly number[], top: number, bottom: number): RenderedRange {
  const count = offsets.length - 1;
  const first = Math.floor(indexAt(offsets, top) / STEP) * STEP;
  const end = Math.ceil((indexAt(offsets, bottom) + 1) / STEP) * STEP;
  return { first: Math.max(0, Math.min(first, count)), end: Math.max(0, Math.min(end, count)) };
}

/** The item at a height; the nearest one where the height is outside the list. */
function indexAt(offsets: readonly number[], height: number): number {
  let low = 0;
  let high = Math.max(0, offsets.length - 2);
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((offsets[middle] ?? 0) <= height) low = middle;
    else high = middle - 1;
  }
  return low;
}
