// SPDX-License-Identifier: EUPL-1.2

import type { FigureIndex } from "../../domain/figures/figure-index";
import { gap } from "../../domain/measures/gap";
import { missingOf, type Missing } from "../../domain/measures/missing";
import type { Answer, Problem } from "../../domain/measures/problem";
import { realisatiegraad } from "../../domain/measures/realisatiegraad";
import { standOn } from "../../domain/measures/realisatie";
import { startstand } from "../../domain/measures/startstand";
import { taakstelling } from "../../domain/measures/taakstelling";
import { tekort } from "../../domain/measures/tekort";
import type { CalendarDate } from "../../domain/sheet/dates";
import { formatDate } from "../../domain/sheet/format";
import { statusText } from "../../functions/status-text";
import type { Choices } from "./choices";
import { percentage, places, UNKNOWN } from "./words";

interface OfCyclus {
  readonly cyclus: number;
  /** What is measured by its taakstelling, in the order of `rows`. */
  readonly values: readonly string[];
  readonly missing: readonly Missing[];
}

/** A gebied by the taakstelling of each cyclus of the workbook. */
export interface PerCyclus {
  readonly rows: readonly string[];
  readonly cycli: readonly OfCyclus[];
  /** Which one holds on the peildatum. */
  readonly inForce: string;
  readonly problems: readonly Problem[];
}

/** Null where the workbook has the taakstellingen of no more than one cyclus: then the headline says it all. */
export function perCyclus(index: FigureIndex, choices: Choices): PerCyclus | null {
  if (index.cycli.length < 2) return null;
  const { gebied, soort, peildatum } = choices;
  const stand = standOn(index, { peildatum });
  const starts = index.cycli.map((cyclus) => startstand(index, gebied, soort, { cyclus }));
  const hasStart = starts.some(({ ok }) => ok);
  const problems: Problem[] = [];
  const told = <T>(found: Answer<T>): Answer<T> => {
    if (!found.ok && found.problem.kind !== "division-by-zero") problems.push(found.problem);
    return found;
  };
  const cycli = index.cycli.map((cyclus, at): OfCyclus => {
    const options = { peildatum, cyclus };
    const status = told(statusText(index, gebied, options));
    const start = starts[at];
    return {
      cyclus,
      values: [
        places(told(taakstelling(index, gebied, soort, { cyclus, moment: peildatum }))),
        places(told(gap(index, gebied, soort, options))),
        places(told(tekort(index, gebied, soort, options))),
        percentage(told(realisatiegraad(index, gebied, soort, options))),
        status.ok ? status.value : UNKNOWN,
        ...(hasStart ? [start?.ok === true ? places(start) : "–"] : []),
      ],
      missing: missingOf(index, gebied, soort, options),
    };
  });
  return {
    rows: ["Taakstelling", "Gap", "Tekort", "Graad", "Status", ...(hasStart ? ["Startstand"] : [])],
    cycli,
    inForce: describeInForce(index, stand.ok ? stand.value : null),
    problems: problems.filter((one, at) => problems.findIndex((other) => same(one, other)) === at),
  };
}

const same = (one: Problem, other: Problem): boolean => JSON.stringify(one) === JSON.stringify(other);

function describeInForce(index: FigureIndex, stand: CalendarDate | null): string {
  const cyclus = index.cyclusOn(stand);
  const on = stand === null ? "Op deze stand" : `Op ${formatDate(stand)}`;
  return cyclus === null
    ? `Welke cyclus ${on.toLowerCase()} geldt, is niet bekend. Zet de datum van elk verdeelbesluit op een tabblad Cyclus.`
    : `${on} geldt cyclus ${String(cyclus)}.`;
}
