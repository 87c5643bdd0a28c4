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
  /** The provincies that it lies in; none for what is never suggested. */
  readonly provincies: readonly string[];
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

/**
 * The nearest of `names` to a misspelt one, of those that are equally near one in `provincie`, the workbook's own; null where none
 * is near. Outside that provincie, or where it is not known, only a slip of the pen is near: the rest is a place of its own.
 */
export function nearestName(misspelt: string, names: Iterable<Known>, provincie: string | null): Near | null {
  const farthest = misspelt.length * FARTHEST;
  const near: { known: Known; apart: number; isOwn: boolean }[] = [];
  for (const known of names) {
    if (Math.abs(known.name.length - misspelt.length) > farthest) continue;
    const apart = distance(misspelt, known.name);
    const isOwn = provincie !== null && known.provincies.includes(provincie);
    if (apart <= farthest) near.push({ known, apart, isOwn });
  }
  near.sort((a, b) => a.apart - b.apart || Number(b.isOwn) - Number(a.isOwn));
  const best = near.find(
    ({ known, isOwn }) => isOwn || known.provincies.length === 0 || isCloseTo(misspelt, known.name),
  );
  if (best === undefined) return null;
  const alone = near.every(({ known, apart }) => meansTheSame(known, best.known) || apart > best.apart + known.margin);
  return { known: best.known, sure: alone && best.known.gebieden.length > 0 && isSlip(misspelt, best.known.name) };
}

/** "Amsterdam 2" is no slip, and cannot be far from Amsterdam. */
function isCloseTo(written: string, name: string): boolean {
  return isSlip(written, name) || written.startsWith(`${name} `);
}

function meansTheSame(first: Known, second: Known): boolean {
  return (
    first === second ||
    (first.gebieden.length > 0 &&
      first.gebieden.length === second.gebieden.length &&
      first.gebieden.every((gebied) => second.gebieden.includes(gebied)))
  );
}
