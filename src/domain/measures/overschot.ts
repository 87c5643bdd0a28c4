// SPDX-License-Identifier: EUPL-1.2

import type { Gebied, SoortOfTotaal } from "../gemeenten/gebied";
import type { FigureIndex } from "../figures/figure-index";
import { formatPlaces } from "../sheet/format";
import { describeNotNetted, herkomstNotNetted } from "./herkomst-of-pairs";
import type { Measure } from "./measure";
import { pairsOf, type Pair, type StandOptions } from "./pairs";
import { answer, type Answer } from "./problem";

/**
 * The places above the taakstelling: Σ max(0, realisatie − taakstelling), never netted between gemeenten, nor between regulier
 * and amv. Source: the report (3.1) names it per gemeente, "Amsterdam (+408)".
 */
export function overschot(
  index: FigureIndex,
  gebied: Gebied,
  soort: SoortOfTotaal,
  options: StandOptions = {},
): Answer<number> {
  const pairs = pairsOf(index, gebied, soort, options);
  return pairs.ok ? answer(pairs.value.reduce((sum, { value }) => sum + overschotOf(value), 0)) : pairs;
}

const overschotOf = ({ taakstelling, realisatie }: Pair): number => Math.max(0, realisatie - taakstelling);

export const overschotMeasure: Measure = {
  group: "Hoe ver",
  unit: "places",
  herkomst: herkomstNotNetted(overschotOf),
  sum: (herkomst) =>
    `${formatPlaces(herkomst.notNetted ?? 0)}, wat de realisatie boven de taakstelling uitkomt${describeNotNetted(herkomst)}`,
};
