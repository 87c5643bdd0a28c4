// SPDX-License-Identifier: EUPL-1.2

import type { Gebied, SoortOfTotaal } from "../gemeenten/gebied";
import type { FigureIndex } from "../figures/figure-index";
import { formatPlaces } from "../sheet/format";
import { describeNotNetted, herkomstNotNetted } from "./herkomst-of-pairs";
import type { Measure } from "./measure";
import { pairsOf, type Pair, type StandOptions } from "./pairs";
import { answer, type Answer } from "./problem";

/**
 * The places that gemeenten lack: Σ max(0, taakstelling − realisatie), never netted between gemeenten, nor between regulier and
 * amv, because a surplus of the one is no place for the other. Source: arithmetic.
 */
export function tekort(
  index: FigureIndex,
  gebied: Gebied,
  soort: SoortOfTotaal,
  options: StandOptions = {},
): Answer<number> {
  const pairs = pairsOf(index, gebied, soort, options);
  return pairs.ok ? answer(pairs.value.reduce((sum, { value }) => sum + tekortOf(value), 0)) : pairs;
}

const tekortOf = ({ taakstelling, realisatie }: Pair): number => Math.max(0, taakstelling - realisatie);

export const tekortMeasure: Measure = {
  group: "Hoe ver",
  unit: "places",
  herkomst: herkomstNotNetted(tekortOf),
  sum: (herkomst) =>
    `${formatPlaces(herkomst.notNetted ?? 0)}, wat de realisatie onder de taakstelling blijft${describeNotNetted(herkomst)}`,
};
