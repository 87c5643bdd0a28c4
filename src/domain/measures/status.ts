// SPDX-License-Identifier: EUPL-1.2

import type { Gebied, Gemeente } from "../gemeenten/gebied";
import type { VoldoetRegel } from "../settings";
import type { FigureIndex } from "../figures/figure-index";
import { cyclusOf } from "./cyclus-of";
import { dayOfPairs, pairsOf, type Pair, type StandOptions } from "./pairs";
import { reasonOf, stopsSum, type Known } from "./parts";
import { answer, problem, type Answer, type Problem } from "./problem";
import { herkomstOfPairs } from "./herkomst-of-pairs";
import type { Measure } from "./measure";
import { standOn } from "./realisatie";
import { describeStatusCount, type StatusCount, type StatusWord } from "./status-words";

/**
 * The status of a gemeente on a peildatum: `voldoet` is realisatie ≥ taakstelling for every soort, `deels` something realised but
 * not all. What `voldoet` is no source says: the "achttien gemeenten" of the report (3.1)
 * follow from no one rule, hence the setting.
 */
export function statusOfGemeente(
  index: FigureIndex,
  gemeente: Gemeente,
  options: StandOptions = {},
): Answer<StatusWord> {
  const pairs = pairsOf(index, gemeente, "totaal", options);
  if (!pairs.ok) return pairs;
  const { taakstelling, realisatie } = total(pairs.value);
  if (taakstelling === 0) return answer("geen taakstelling");
  if (realisatie === 0) return answer("niets gerealiseerd");
  const met = meetsEverySoort(pairs.value);
  return met === null ? problem({ kind: "no-figure", name: gemeente.naam }) : answer(met ? "voldoet" : "deels");
}

/** Counts the gemeenten that meet their taakstelling; 0 of 0 counts as met, and is counted apart. The rule is a setting of the workbook. */
export function statusOfGebied(
  index: FigureIndex,
  gebied: Exclude<Gebied, Gemeente>,
  options: StandOptions = {},
): Answer<StatusCount> {
  const stand = standOn(index, options);
  if (!stand.ok) return stand;
  const cyclus = cyclusOf(index, options, stand.value);
  if (!cyclus.ok) return cyclus;
  const regel = index.settings.voldoetRegel;
  const gemeenten = index.gebieden.gemeentenOf(gebied, dayOfPairs(index, options, stand.value));
  let voldoen = 0;
  let zonderTaakstelling = 0;
  let onbekend = 0;
  const problems: Problem[] = [];
  for (const gemeente of gemeenten) {
    const pairs = pairsOf(index, gemeente, regel === "regulier" ? "regulier" : "totaal", options);
    if (!pairs.ok && stopsSum(pairs.problem)) return pairs;
    const met = pairs.ok ? meets(pairs.value, regel) : null;
    if (met === true) voldoen += 1;
    if (pairs.ok && total(pairs.value).taakstelling === 0) zonderTaakstelling += 1;
    if (met === null) onbekend += 1;
    if (!pairs.ok) problems.push(pairs.problem);
  }
  if (onbekend === gemeenten.length) return problem(reasonOf(gebied, problems));
  return answer({ voldoen, zonderTaakstelling, van: gemeenten.length, onbekend, regel });
}

function meets(pairs: readonly Known<Pair>[], regel: VoldoetRegel): boolean | null {
  if (regel === "beide-soorten") return meetsEverySoort(pairs);
  const { taakstelling, realisatie } = total(pairs);
  return realisatie >= taakstelling;
}

/** Null where only a total is known, and it is enough: each soort may still fall short. */
function meetsEverySoort(pairs: readonly Known<Pair>[]): boolean | null {
  if (!pairs.every(({ value }) => value.realisatie >= value.taakstelling)) return false;
  return pairs.some(({ soort, value }) => soort === "totaal" && value.taakstelling > 0) ? null : true;
}

function total(pairs: readonly Known<Pair>[]): Pair {
  return {
    taakstelling: pairs.reduce((sum, { value }) => sum + value.taakstelling, 0),
    realisatie: pairs.reduce((sum, { value }) => sum + value.realisatie, 0),
  };
}

export const statusMeasure: Measure = {
  group: "Hoe ver",
  unit: null,
  herkomst: (index, question) => {
    const { gebied } = question;
    const status =
      gebied.level === "gemeente" ? statusOfGemeente(index, gebied, question) : statusOfGebied(index, gebied, question);
    if (!status.ok) return status;
    const voldoetRegel = gebied.level === "gemeente" ? null : index.settings.voldoetRegel;
    const pairs = herkomstOfPairs(index, question, voldoetRegel === "regulier" ? "regulier" : "totaal");
    return pairs.ok ? answer({ ...pairs.value, status: status.value, voldoetRegel }) : pairs;
  },
  sum: ({ status }) => (status === null || typeof status === "string" ? (status ?? "") : describeStatusCount(status)),
};
