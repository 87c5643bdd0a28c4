// SPDX-License-Identifier: EUPL-1.2

import type { Gebied, Gemeente } from "../gemeenten/gebied";
import type { Gebieden } from "../gemeenten/gebieden";
import type { Pair } from "./pairs";
import { whoIs } from "./who";

/**
 * Tells of a regio or provincie whether its number changed by exactly what its gemeenten changed by together, of the same moments: then it
 * is no change of its own. Not where one of these is not known.
 */
export function followsFrom(pairs: readonly Pair[], gebieden: Gebieden): (pair: Pair) => boolean {
  const moved = new Map<string, number | null>();
  for (const pair of pairs) {
    const gemeente = gemeenteOf(pair);
    const by = gemeente === null ? 0 : moveOf(pair);
    if (gemeente === null || by === 0) continue;
    for (const gebied of above(gemeente, gebieden)) {
      const key = keyOf(pair, whoIs(gebied).key);
      const sum = moved.get(key);
      moved.set(key, by === null || sum === null ? null : (sum ?? 0) + by);
    }
  }
  return (pair) => {
    const { old, new: next, level } = pair;
    const key = old?.who.key;
    if (level === "gemeente" || key === undefined || next === null) return false;
    const by = moveOf(pair);
    return by !== null && moved.get(keyOf(pair, key)) === by;
  };
}

const gemeenteOf = ({ old, new: next }: Pair): Gemeente | null => {
  const gebied = (next ?? old)?.who.gebied;
  return gebied?.level === "gemeente" ? gebied : null;
};

/** What a number changed by; who is not there has no places. Null: not known. */
function moveOf({ old, new: next }: Pair): number | null {
  const [before, after] = [old === null ? 0 : old.places, next === null ? 0 : next.places];
  return before === null || after === null ? (before === after ? 0 : null) : after - before;
}

/** The regio and the provincie of a gemeente. */
export const above = (gemeente: Gemeente, gebieden: Gebieden): readonly Gebied[] =>
  [gebieden.regioOf(gemeente), gebieden.provincies.find(({ naam }) => naam === gemeente.provincie)].filter(
    (gebied) => gebied !== null && gebied !== undefined,
  );

function keyOf({ old, new: next, moments }: Pair, who: string): string {
  const { grootheid, soort } = next ?? old ?? {};
  return [grootheid, soort, ...moments.map(String), who].join("\n");
}
