// SPDX-License-Identifier: EUPL-1.2

import { distance } from "fastest-levenshtein";

import type { Gebied } from "./gebied";
import { isSlip } from "./misspelling";

/** A name that a written one may be a misspelling of, normalised. */
export interface Known {
  readonly name: string;
  /** What it means; none for a name that is no gebied of today. */
  readonly gebieden: readonly Gebied[];
  /** The name to suggest. */
  readonly suggestion: string | null;
  /** How many letters farther than the best this name must be, for the best to be sure. */
  readonly margin: number;
}

export interface Near {
  readonly known: Known;
  /** True where the misspelling is so small, and every other name so far, that only this one can be meant. */
  readonly sure: boolean;
}

/** A distance of more than this share of the letters is another word, not a misspelling. */
const FARTHEST = 1 / 3;

/** The nearest of `names` to a misspelt one, the first of those that are equally near; null where none is near. */
export function nearestName(misspelt: string, names: Iterable<Known>): Near | null {
  const farthest = misspelt.length * FARTHEST;
  const near: { known: Known; apart: number }[] = [];
  for (const known of names) {
    if (Math.abs(known.name.length - misspelt.length) > farthest) continue;
    const apart = distance(misspelt, known.name);
    if (apart <= farthest) near.push({ known, apart });
  }
  const [best, ...others] = near.sort((a, b) => a.apart - b.apart);
  if (best === undefined) return null;
  const alone = others.every(
    ({ known, apart }) => meansTheSame(known, best.known) || apart > best.apart + known.margin,
  );
  return { known: best.known, sure: alone && best.known.gebieden.length > 0 && isSlip(misspelt, best.known.name) };
}

function meansTheSame(first: Known, second: Known): boolean {
  return (
    first.gebieden.length > 0 &&
    first.gebieden.length === second.gebieden.length &&
    first.gebieden.every((gebied) => second.gebieden.includes(gebied))
  );
}
