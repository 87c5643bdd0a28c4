// SPDX-License-Identifier: EUPL-1.2

import type { Gebied, SoortOfTotaal } from "../gemeenten/gebied";
import type { FigureIndex } from "../figures/figure-index";
import { formatPlaces } from "../sheet/format";
import { placesIn } from "./herkomst";
import { herkomstOfPairs } from "./herkomst-of-pairs";
import type { Measure } from "./measure";
import { pairsOf, type StandOptions } from "./pairs";
import { answer, type Answer } from "./problem";

/**
 * Taakstelling − realisatie, in places: positive is a tekort, negative an overschot. Of a regio or provincie netted over the
 * gemeenten of which both are known. Source: arithmetic.
 */
export function gap(
  index: FigureIndex,
  gebied: Gebied,
  soort: SoortOfTotaal,
  options: StandOptions = {},
): Answer<number> {
  const pairs = pairsOf(index, gebied, soort, { ...options, netted: true });
  return pairs.ok
    ? answer(pairs.value.reduce((sum, { value }) => sum + value.taakstelling - value.realisatie, 0))
    : pairs;
}

export const gapMeasure: Measure = {
  group: "Hoe ver",
  unit: "places",
  herkomst: herkomstOfPairs,
  sum: ({ taakstelling, realisatie }) => {
    const [task, stand] = [placesIn(taakstelling), placesIn(realisatie)];
    return `taakstelling − realisatie = ${formatPlaces(task)} − ${formatPlaces(stand)} = ${formatPlaces(task - stand)}`;
  },
};
