// SPDX-License-Identifier: EUPL-1.2

import type { Gemeente } from "./gebied";

/** The provincie that most of these gemeenten belong to; null for none or a tie. */
export function ownProvincie(gemeenten: Iterable<Gemeente>): string | null {
  const counts = new Map<string, number>();
  for (const { provincie } of gemeenten) counts.set(provincie, (counts.get(provincie) ?? 0) + 1);
  const [first, second] = [...counts].sort(([, a], [, b]) => b - a);
  return first === undefined || first[1] === second?.[1] ? null : first[0];
}
