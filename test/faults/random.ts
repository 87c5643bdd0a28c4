// SPDX-License-Identifier: EUPL-1.2

/** Repeatable randomness: the same seed gives the same workbook. */
export interface Random {
  /** A whole number from `low` up to and including `high`. */
  int(low: number, high: number): number;
  chance(probability: number): boolean;
  pick<T>(items: readonly T[]): T;
  shuffle<T>(items: readonly T[]): T[];
}

/** Mulberry32. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const int: Random["int"] = (low, high) => low + Math.floor(next() * (high - low + 1));
  const pick: Random["pick"] = (items) => {
    if (items.length === 0) throw new Error("nothing to pick from");
    return items[int(0, items.length - 1)]!;
  };
  const shuffle: Random["shuffle"] = (items) => {
    const copy = [...items];
    for (let last = copy.length - 1; last > 0; last--) {
      const other = int(0, last);
      [copy[last], copy[other]] = [copy[other]!, copy[last]!];
    }
    return copy;
  };
  return { int, pick, shuffle, chance: (probability) => next() < probability };
}
