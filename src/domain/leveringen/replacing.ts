// SPDX-License-Identifier: EUPL-1.2

import type { KeyedTable } from "./keyed";
import { sameLevering, type Lapsed, type LeveringKey, type LeveringWord } from "./levering";

export interface Replacing {
  /** Each table that counts no more, with the one that takes its place. */
  readonly replaced: ReadonlyMap<KeyedTable, KeyedTable>;
  readonly lapsed: readonly Lapsed[];
}

type Told = Lapsed["word"];

/** What the user's words come down to on the tables that are there now. Whoever replaces one that replaces a third, replaces both. */
export function replacingOf(tables: readonly KeyedTable[], words: readonly LeveringWord[]): Replacing {
  const find = (key: LeveringKey): KeyedTable | null => tables.find((one) => sameLevering(one, key)) ?? null;
  const told = words.filter(isTold);
  const replaced = new Map<KeyedTable, KeyedTable>();
  const lapsed: Lapsed[] = [];
  for (const word of told) {
    const [by, what] = [find(word), find(word.replaces)];
    if (by === null || what === null) {
      lapsed.push({ word, because: by === null ? "replacer-gone" : "replaced-gone" });
    } else if (replaces(told, word.replaces, word)) {
      lapsed.push({ word, because: "circle" });
    } else {
      replaced.set(what, by);
    }
  }
  return { replaced, lapsed };
}

/** Whether a word, said beside others, would make leveringen take each other's place. */
export const closesCircle = (word: LeveringWord, others: readonly LeveringWord[]): boolean =>
  isTold(word) && replaces(others.filter(isTold), word.replaces, word);

const isTold = (word: LeveringWord): word is Told => word.replaces !== null;

/** Whether the one takes the place of the other, by itself or through those between. */
function replaces(told: readonly Told[], one: LeveringKey, other: LeveringKey): boolean {
  const seen = new Set<Told>();
  const reach = (from: LeveringKey): boolean =>
    sameLevering(from, other) ||
    told.some((word) => {
      if (!sameLevering(word, from) || seen.has(word)) return false;
      seen.add(word);
      return reach(word.replaces);
    });
  return reach(one);
}
