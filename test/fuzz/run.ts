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

/** Nobody waits longer than this for one input, and nothing that is made here needs it. */
const LONGEST_MS = 30_000;

export interface Watch {
  /** In milliseconds; a test hands in one that stands still. */
  readonly clock: () => number;
  readonly after?: (seed: number) => void;
}

/** Judges the inputs of so many seeds. */
export async function runPart<Input>(
  part: FuzzPart<Input>,
  from: number,
  count: number,
  { clock, after }: Watch,
): Promise<Ran<Input>> {
  const found: Found<Input>[] = [];
  const times = new Map<string, number>();
  let slowest = { seed: from, ms: 0 };
  for (let seed = from; seed < from + count; seed++) {
    const start = clock();
    const input = part.make(seed);
    const judged = await faultOf(part, input);
    const ms = clock() - start;
    if (ms > slowest.ms) slowest = { seed, ms };
    const fault = judged ?? (ms > LONGEST_MS ? "longer than 30 seconds" : null);
    if (fault !== null) {
      const before = times.get(kindOf(fault)) ?? 0;
      times.set(kindOf(fault), before + 1);
      if (before === 0) found.push(await leastWith(part, { seed, fault, input }, judged));
    }
    after?.(seed);
  }
  return { tried: count, found, times, slowest };
}

/** What only took long is not made smaller: that would take longer. */
async function leastWith<Input>(
  part: FuzzPart<Input>,
  found: Found<Input>,
  judged: string | null,
): Promise<Found<Input>> {
  if (judged === null) return found;
  const input = await minimise(part, found.input, judged);
  return { ...found, input, fault: (await faultOf(part, input)) ?? found.fault };
}
