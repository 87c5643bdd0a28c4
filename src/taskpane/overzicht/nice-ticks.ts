// SPDX-License-Identifier: EUPL-1.2

import { largest } from "../../domain/sheet/extremes";

const ROUND = [1, 2, 5, 10];

/**
 * Round numbers of places for an axis, from 0 to the first that is not below `most`: at most `steps` steps, each 1, 2 or 5 times a
 * power of ten and never less than one place.
 *
 * @param most at least 1
 */
export function niceTicks(most: number, steps: number): readonly number[] {
  const least = most / steps;
  const power = 10 ** Math.floor(Math.log10(least));
  const step = largest(
    ROUND.map((one) => one * power)
      .filter((one) => one >= least)
      .slice(0, 1),
    1,
  );
  return Array.from({ length: Math.ceil(most / step) + 1 }, (_, at) => at * step);
}
