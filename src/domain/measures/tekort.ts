// SPDX-License-Identifier: EUPL-1.2

import type { Gebied, SoortOfTotaal } from "../gemeenten/gebied";
import type { FigureIndex } from "../figures/figure-index";
import { pairsOf } from "./pairs";
import { answer, type Answer } from "./problem";
import type { PeildatumOptions } from "./realisatie";

/**
 * The places that gemeenten lack: Σ max(0, taakstelling − realisatie), never netted between gemeenten, nor between regulier and
 * amv, because a surplus of the one is no place for the other. Source: arithmetic.
 */
export function tekort(
  index: FigureIndex,
  gebied: Gebied,
  soort: SoortOfTotaal,
  options: PeildatumOptions = {},
): Answer<number> {
  const pairs = pairsOf(index, gebied, soort, options);
  return pairs.ok
    ? answer(pairs.value.reduce((sum, { value }) => sum + Math.max(0, value.taakstelling - value.realisatie), 0))
    : pairs;
}
