// SPDX-License-Identifier: EUPL-1.2

import { faultOf, type FuzzPart } from "./part";

/** What a search for less may cost: each step judges once. */
const MOST_STEPS = 2_000;

/** The least input that still has a fault of the same kind. */
export async function minimise<Input>(part: FuzzPart<Input>, input: Input, fault: string): Promise<Input> {
  const kind = kindOf(fault);
  let least = input;
  for (let steps = 0; ;) {
    let smaller: Input | null = null;
    for (const candidate of part.smaller(least)) {
      if (++steps > MOST_STEPS) return least;
      const found = await faultOf(part, candidate);
      if (found === null || kindOf(found) !== kind) continue;
      smaller = candidate;
      break;
    }
    if (smaller === null) return least;
    least = smaller;
  }
}

/** Faults with other numbers or names in them are of one kind. */
export const kindOf = (fault: string): string => fault.replace(/"[^"]*"/g, "…").replace(/\d+/g, "0");

/** A list with parts of it left out: halves first, then ever less, at last each item alone. */
export function* withLess<T>(items: readonly T[]): Generator<readonly T[]> {
  for (let size = Math.ceil(items.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let from = 0; from < items.length; from += size) yield [...items.slice(0, from), ...items.slice(from + size)];
  }
}
