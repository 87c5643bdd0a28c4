// SPDX-License-Identifier: EUPL-1.2

/** The text that is there most often, the first of those; "" of none. */
export function mostFrequent(texts: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].reduce<readonly [string, number]>((one, other) => (other[1] > one[1] ? other : one), ["", 0])[0];
}
