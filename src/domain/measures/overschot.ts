// SPDX-License-Identifier: EUPL-1.2

import type { Gebied, SoortOfTotaal } from "../gemeenten/gebied";
import type { FigureIndex } from "../figures/figure-index";
import { pairsOf } from "./pairs";
import { answer, type Answer } from "./problem";
import type { PeildatumOptions } from "./realisatie";

/**
 * The places above the taakstelling: Σ max(0, realisatie − taakstelling), never netted between gemeenten, nor between regulier
 * and amv. Source: the report (3.1) names it per gemeente, "Amsterdam (+408)".
 */
export function overschot(
  index: FigureIndex,
  gebied: Gebied,
  soort: SoortOfTotaal,
  options: PeildatumOptions = {},
): Answer<number> {
  const pairs = pairsOf(index, gebied, soort, options);
  return pairs.ok
    ? answer(pairs.value.reduce((sum, { value }) => sum + Math.max(0, value.realisatie - value.taakstelling), 0))
    : pairs;
}
