// SPDX-License-Identifier: EUPL-1.2

import { kindOf, minimise } from "./minimise";
import { faultOf, type Found, type FuzzPart } from "./part";

export interface Ran<Input> {
  readonly tried: number;
  /** The first of each kind, made as small as it goes. */
  readonly found: readonly Found<Input>[];
  /** How often each kind came, by its kind. */
  readonly times: ReadonlyMap<string, number>;
  readonly slowest: { readonly seed: number; readonly ms: number };
}

/**
 * Judges the inputs of so many seeds.
 *
 * @param watch is told after each, with the milliseconds that it took
 */
export async function runPart<Input>(
  part: FuzzPart<Input>,
  first: number,
  count: number,
  watch: (seed: number) => void = () => undefined,
): Promise<Ran<Input>> {
  const found: Found<Input>[] = [];
  const times = new Map<string, number>();
  let slowest = { seed: first, ms: 0 };
  for (let seed = first; seed < first + count; seed++) {
    const start = performance.now();
    const input = part.make(seed);
    const fault = await faultOf(part, input);
    const ms = performance.now() - start;
    if (ms > slowest.ms) slowest = { seed, ms };
    if (fault !== null) {
      const kind = kindOf(fault);
      const before = times.get(kind) ?? 0;
      times.set(kind, before + 1);
      if (before === 0) {
        const least = await minimise(part, input, fault);
        found.push({ seed, fault: (await faultOf(part, least)) ?? fault, input: least });
      }
    }
    watch(seed);
  }
  return { tried: count, found, times, slowest };
}
