// SPDX-License-Identifier: EUPL-1.2

import type { SoortOfTotaal } from "../gemeenten/gebied";
import type { FigureIndex } from "../figures/figure-index";
import { herkomstOf, standOf, taskOf, type Herkomst, type HerkomstQuestion } from "./herkomst";
import { dayOfPairs, pairsOf, type Pair } from "./pairs";
import { answer, type Answer } from "./problem";
import { standOn } from "./realisatie";

/** Where a number comes from that sets taakstelling against realisatie; `soort`: where that is not the asked one. */
export function herkomstOfPairs(
  index: FigureIndex,
  question: HerkomstQuestion,
  soort: SoortOfTotaal = question.soort,
): Answer<Herkomst> {
  const stand = standOn(index, question);
  const pairs = pairsOf(index, question.gebied, soort, { ...question, netted: true });
  if (!stand.ok) return stand;
  if (!pairs.ok) return pairs;
  const day = dayOfPairs(index, question, stand.value);
  const task = pairs.value.reduce((sum, { value }) => sum + value.taakstelling, 0);
  const realised = pairs.value.reduce((sum, { value }) => sum + value.realisatie, 0);
  return answer({
    ...herkomstOf(index, { ...question, soort }, pairs.value, day),
    ...taskOf(pairs.value, task),
    peildatum: stand.value,
    realisatie: standOf(pairs.value, realised),
  });
}

/** As `herkomstOfPairs`, of a number that adds up what each pair has, without setting one gemeente or soort against another. */
export function herkomstNotNetted(ofPair: (pair: Pair) => number) {
  return (index: FigureIndex, question: HerkomstQuestion): Answer<Herkomst> => {
    const herkomst = herkomstOfPairs(index, question);
    const pairs = pairsOf(index, question.gebied, question.soort, question);
    if (!herkomst.ok) return herkomst;
    if (!pairs.ok) return pairs;
    return answer({ ...herkomst.value, notNetted: pairs.value.reduce((sum, { value }) => sum + ofPair(value), 0) });
  };
}

/** Says of what such a number was not netted, after its meaning; "" where there was nothing to net. */
export function describeNotNetted({ gebied, soort }: Herkomst): string {
  return gebied.level === "gemeente" && soort !== "totaal"
    ? ""
    : `, per gemeente${soort === "totaal" ? " en soort" : ""} en niet tegen elkaar weggestreept`;
}
