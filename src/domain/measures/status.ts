// SPDX-License-Identifier: EUPL-1.2

import type { Gebied, Gemeente } from "../gemeenten/gebied";
import type { VoldoetRegel } from "../settings";
import type { FigureIndex } from "../figures/figure-index";
import { pairsOf, type Pair } from "./pairs";
import { isContradiction, type Known } from "./parts";
import { answer, problem, type Answer, type Problem } from "./problem";
import { standOn, type PeildatumOptions } from "./realisatie";

export type StatusWord = "geen taakstelling" | "voldoet" | "deels" | "niets gerealiseerd";

/** How many gemeenten of a gebied meet their taakstelling, under a rule that is named with the count. */
export interface StatusCount {
  readonly voldoen: number;
  readonly van: number;
  /** Gemeenten of which too little is known; they are in `van` and not in `voldoen`. */
  readonly onbekend: number;
  readonly regel: VoldoetRegel;
}

/**
 * The status of a gemeente on a peildatum: `voldoet` is realisatie ≥ taakstelling for every soort, `deels` something realised but
 * not all. What `voldoet` is no source says: the "achttien gemeenten" of the report (3.1)
 * follow from no one rule, hence the setting.
 */
export function statusOfGemeente(
  index: FigureIndex,
  gemeente: Gemeente,
  options: PeildatumOptions = {},
): Answer<StatusWord> {
  const pairs = pairsOf(index, gemeente, "totaal", options);
  if (!pairs.ok) return pairs;
  const { taakstelling, realisatie } = total(pairs.value);
  if (taakstelling === 0) return answer("geen taakstelling");
  if (realisatie === 0) return answer("niets gerealiseerd");
  const met = meetsEverySoort(pairs.value);
  return met === null ? problem({ kind: "no-figure", name: gemeente.naam }) : answer(met ? "voldoet" : "deels");
}

/** Counts the gemeenten that meet their taakstelling; 0 of 0 counts as met. The rule is a setting of the workbook. */
export function statusOfGebied(
  index: FigureIndex,
  gebied: Exclude<Gebied, Gemeente>,
  options: PeildatumOptions = {},
): Answer<StatusCount> {
  const stand = standOn(index, options);
  if (!stand.ok) return stand;
  const regel = index.settings.voldoetRegel;
  const gemeenten = index.gebieden.gemeentenOf(gebied);
  let voldoen = 0;
  let onbekend = 0;
  let firstProblem: Problem | null = null;
  for (const gemeente of gemeenten) {
    const pairs = pairsOf(index, gemeente, regel === "regulier" ? "regulier" : "totaal", options);
    if (!pairs.ok && isContradiction(pairs.problem)) return pairs;
    const met = pairs.ok ? meets(pairs.value, regel) : null;
    if (met === true) voldoen += 1;
    if (met === null) onbekend += 1;
    if (!pairs.ok) firstProblem ??= pairs.problem;
  }
  if (onbekend === gemeenten.length) return problem(ofGebied(firstProblem, gebied));
  return answer({ voldoen, van: gemeenten.length, onbekend, regel });
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

function ofGebied(reason: Problem | null, gebied: Gebied): Problem {
  return reason?.kind === "not-in-tab" ? { ...reason, name: gebied.naam } : { kind: "no-figure", name: gebied.naam };
}
