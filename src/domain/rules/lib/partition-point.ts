// SPDX-License-Identifier: EUPL-1.2

/** How many items hold, of so many of which those that hold come first. */
export function partitionPoint(length: number, holds: (index: number) => boolean): number {
  let [from, to] = [0, length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (holds(middle)) from = middle + 1;
    else to = middle;
  }
  return from;
}
