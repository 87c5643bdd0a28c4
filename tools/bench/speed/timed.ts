// SPDX-License-Identifier: EUPL-1.2

/** How long some work took, in milliseconds. */
export function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

export const timesOf = (runs: number, work: () => unknown): number[] => Array.from({ length: runs }, () => timed(work));

export const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
