// SPDX-License-Identifier: EUPL-1.2

import type { Gebied, SoortOfTotaal } from "../gemeenten/gebied";
import type { FigureIndex } from "../figures/figure-index";
import { formatPercent, formatPlaces } from "../sheet/format";
import { placesIn } from "./herkomst";
import { herkomstOfPairs } from "./herkomst-of-pairs";
import type { Measure } from "./measure";
import { pairsOf, type StandOptions } from "./pairs";
import { answer, problem, type Answer } from "./problem";

/**
 * Realisatie ÷ taakstelling as a fraction, over the gemeenten of which both are known; undefined where the taakstelling is 0.
 * Source: arithmetic; the percentages of the report (3.1) are this one, rounded or cut off.
 */
export function realisatiegraad(
  index: FigureIndex,
  gebied: Gebied,
  soort: SoortOfTotaal,
  options: StandOptions = {},
): Answer<number> {
  const pairs = pairsOf(index, gebied, soort, { ...options, netted: true });
  if (!pairs.ok) return pairs;
  const task = pairs.value.reduce((sum, { value }) => sum + value.taakstelling, 0);
  const realised = pairs.value.reduce((sum, { value }) => sum + value.realisatie, 0);
  return task === 0 ? problem({ kind: "division-by-zero" }) : answer(realised / task);
}

export const realisatiegraadMeasure: Measure = {
  group: "Hoe ver",
  unit: "fraction",
  herkomst: herkomstOfPairs,
  sum: ({ taakstelling, realisatie }) => {
    const [task, stand] = [placesIn(taakstelling), placesIn(realisatie)];
    return task === 0
      ? "niet te berekenen, want de taakstelling is 0"
      : `realisatie ÷ taakstelling = ${formatPlaces(stand)} ÷ ${formatPlaces(task)} = ${formatPercent((100 * stand) / task, 1)}`;
  },
};
