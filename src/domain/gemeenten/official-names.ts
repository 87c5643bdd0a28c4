// SPDX-License-Identifier: EUPL-1.2

import frieseNamen from "./data/friese-namen.json";
import type { Gebied } from "./gebied";
import { normaliseName } from "./normalise";

const FRISIAN = new Map(Object.entries(frieseNamen));

/**
 * The official names of a gebied: that of the CBS, then the Frisian one where the CBS has the Dutch. The other gemeenten of Fryslân
 * have one name in both languages, or are official in Frisian (Tytsjerksteradiel).
 */
export function officialNames(gebied: Gebied): readonly string[] {
  const frisian = gebied.level === "gemeente" ? FRISIAN.get(gebied.code) : undefined;
  return frisian === undefined ? [gebied.naam] : [gebied.naam, frisian];
}

/** The official name that was meant: "Flylân" for "Flylan", "It Hearrenfean" for "Hearrenfean", and that of the CBS for what is neither. */
export function officialNameOf(gebied: Gebied, written: string): string {
  const key = normaliseName(written);
  return officialNames(gebied).find((naam) => [key, `it ${key}`].includes(normaliseName(naam))) ?? gebied.naam;
}
