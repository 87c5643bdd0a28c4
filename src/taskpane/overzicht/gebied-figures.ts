// SPDX-License-Identifier: EUPL-1.2

import type { Gebied } from "../../domain/gemeenten/gebied";
import { gap } from "../../domain/measures/gap";
import { herkomstOfPairs } from "../../domain/measures/herkomst-of-pairs";
import type { FigureIndex } from "../../domain/figures/figure-index";
import { missingOf, type Missing } from "../../domain/measures/missing";
import { overschot } from "../../domain/measures/overschot";
import { answer, type Answer, type Problem } from "../../domain/measures/problem";
import { realisatie, standOn } from "../../domain/measures/realisatie";
import { realisatiegraad } from "../../domain/measures/realisatiegraad";
import { taakstelling } from "../../domain/measures/taakstelling";
import { tekort } from "../../domain/measures/tekort";
import type { Choices } from "./choices";

/** How a gebied stands, in places; the graad is a fraction. */
export interface GebiedFigures extends Choices {
  /** Where both can be set against each other: of the gemeenten of which both are known, as all figures below. */
  readonly taakstelling: Answer<number>;
  readonly realisatie: Answer<number>;
  readonly graad: Answer<number>;
  readonly gap: Answer<number>;
  readonly tekort: Answer<number>;
  readonly overschot: Answer<number>;
  /** How many gemeenten have a tekort, and an overschot. */
  readonly behind: number;
  readonly ahead: number;
  /** The gemeenten that are not in the figures. */
  readonly missing: readonly Missing[];
}

export function figuresOf(index: FigureIndex, choices: Choices): GebiedFigures {
  const { gebied, soort, peildatum } = choices;
  const gemeenten = index.gebieden.gemeentenOf(gebied, peildatum ?? index.peildata[0]);
  const isAbove0 =
    (measure: typeof tekort) =>
    (gemeente: Gebied): boolean => {
      const places = measure(index, gemeente, soort, { peildatum });
      return places.ok && places.value > 0;
    };
  return {
    ...choices,
    ...sides(index, choices),
    graad: realisatiegraad(index, gebied, soort, { peildatum }),
    gap: gap(index, gebied, soort, { peildatum }),
    tekort: tekort(index, gebied, soort, { peildatum }),
    overschot: overschot(index, gebied, soort, { peildatum }),
    behind: gemeenten.filter(isAbove0(tekort)).length,
    ahead: gemeenten.filter(isAbove0(overschot)).length,
  };
}

/** Taakstelling and realisatie of the same gemeenten, so that the one divided by the other is the graad; each on its own where only one is known. */
function sides(
  index: FigureIndex,
  { gebied, soort, peildatum }: Choices,
): Pick<GebiedFigures, "taakstelling" | "realisatie" | "missing"> {
  const from = herkomstOfPairs(index, { gebied, soort, peildatum });
  if (from.ok && from.value.taakstelling !== null && from.value.realisatie !== null) {
    const { taakstelling: task, realisatie: stand } = from.value;
    const missing = missingOf(index, gebied, soort, { peildatum });
    return { taakstelling: answer(task.sum), realisatie: answer(stand.sum), missing };
  }
  const stand = standOn(index, { peildatum });
  const cyclus = stand.ok ? index.cyclusOn(stand.value) : null;
  const taskOf = (of: Gebied): Answer<number> => taakstelling(index, of, soort, { cyclus, moment: peildatum });
  const standOf = (of: Gebied): Answer<number> => realisatie(index, of, soort, { peildatum });
  const one = [taskOf, standOf].find((side) => side(gebied).ok);
  return {
    taakstelling: taskOf(gebied),
    realisatie: standOf(gebied),
    missing: one === undefined ? [] : missingOf(index, gebied, soort, { peildatum }, (_, gemeente) => one(gemeente)),
  };
}

/** Why figures are unknown, each reason once. A taakstelling of 0 is no unknown: it only has no percentage. */
export function problemsOf({ taakstelling, realisatie, gap }: GebiedFigures): readonly Problem[] {
  const problems = [taakstelling, realisatie, gap].flatMap((figure) => (figure.ok ? [] : [figure.problem]));
  return problems.filter(
    (one, index) => problems.findIndex((other) => JSON.stringify(other) === JSON.stringify(one)) === index,
  );
}
