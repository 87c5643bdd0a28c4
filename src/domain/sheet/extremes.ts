// SPDX-License-Identifier: EUPL-1.2

/** The largest of the numbers and `least`; with neither, -Infinity. Of any number of them: as arguments of a call about 120,000 are too many. */
export function largest(numbers: Iterable<number>, least = -Infinity): number {
  let most = least;
  for (const number of numbers) most = Math.max(most, number);
  return most;
}

/** The smallest of the numbers and `most`; with neither, Infinity. */
export function smallest(numbers: Iterable<number>, most = Infinity): number {
  let least = most;
  for (const number of numbers) least = Math.min(least, number);
  return least;
}

/** Puts all at the end of a list, whatever their number. */
export function addAll<T>(list: T[], more: Iterable<T>): void {
  for (const one of more) list.push(one);
}
