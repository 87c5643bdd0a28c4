// SPDX-License-Identifier: EUPL-1.2

import type { Answer, Problem } from "../../domain/measures/problem";
import { formatPercent, formatPlaces } from "../../domain/sheet/format";
import { describeProblem } from "../../domain/measures/problem-words";
import { TAB_KIND_NAMES } from "../../domain/tabs/table";

export const UNKNOWN = "onbekend";

/** A number of places, or that it is not known: never 0 for what is not known. */
export function places(value: Answer<number>): string {
  return value.ok ? formatPlaces(value.value) : UNKNOWN;
}

/** The realisatiegraad: 77,3 %. */
export function percentage(graad: Answer<number>): string {
  if (graad.ok) return formatPercent(graad.value * 100, 1);
  return graad.problem.kind === "division-by-zero" ? "geen taakstelling" : UNKNOWN;
}

/** Why a number of a gemeente is not known, in few words: its name stands beside it. */
export function shortReason(problem: Problem): string {
  if (problem.kind === "not-in-tab" && problem.lacking === undefined)
    return `Staat niet op een tabblad ${TAB_KIND_NAMES[problem.tab]}`;
  if (problem.kind === "contradiction") return "Twee cellen spreken elkaar tegen";
  if (problem.kind === "no-figure") return "Leeg of niet bekend in de cel";
  return describeProblem(problem);
}
