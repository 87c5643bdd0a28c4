// SPDX-License-Identifier: EUPL-1.2

import { distance } from "fastest-levenshtein";

export interface NearName {
  /** The key of the nearest name. */
  readonly name: string;
  /** True where the misspelling is so small, and every other name so far, that only this one can be meant. */
  readonly sure: boolean;
}

/** A distance of more than this share of the letters is another word, not a misspelling. */
const FARTHEST = 1 / 3;

/**
 * The nearest of `names` to a misspelt one, all normalised, or null where none is near. `meaning` tells two ways to write one
 * gebied from two gebieden. Sure: one letter wrong in six or more, two in ten or more, and no other gebied within one letter of that.
 */
export function nearestName(misspelt: string, names: Iterable<string>, meaning: (name: string) => string): NearName | null {
  const near: { name: string; apart: number }[] = [];
  for (const name of names) {
    if (Math.abs(name.length - misspelt.length) > misspelt.length * FARTHEST) continue;
    const apart = distance(misspelt, name);
    if (apart <= misspelt.length * FARTHEST) near.push({ name, apart });
  }
  const [best, ...others] = near.sort((a, b) => a.apart - b.apart);
  if (best === undefined) return null;
  const allowed = misspelt.length >= 10 ? 2 : misspelt.length >= 6 ? 1 : 0;
  const rival = others.find(({ name }) => meaning(name) !== meaning(best.name));
  return { name: best.name, sure: best.apart <= allowed && (rival === undefined || rival.apart > best.apart + 1) };
}
