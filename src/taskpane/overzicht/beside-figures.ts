// SPDX-License-Identifier: EUPL-1.2

import type { FigureIndex } from "../../domain/figures/figure-index";
import { nameOfSoort, type AndereSoort } from "../../domain/gemeenten/gebied";
import { missingOf } from "../../domain/measures/missing";
import type { Answer } from "../../domain/measures/problem";
import { describeProblem } from "../../domain/measures/problem-words";
import { realisatie, standOn, type PeildatumOptions } from "../../domain/measures/realisatie";
import { taakstelling } from "../../domain/measures/taakstelling";
import { formatCount, formatDate } from "../../domain/sheet/format";
import type { Choices } from "./choices";
import type { MoreFigure } from "./more-figures";
import { UNKNOWN } from "./words";

/** Realisatie and taakstelling of the soorten beside the taakstelling, as far as the workbook has them of this gebied. */
export const besideFigures = (index: FigureIndex, choices: Choices): readonly MoreFigure[] =>
  index.andereSoorten.flatMap((soort) => besideOf(index, soort, choices));

function besideOf(index: FigureIndex, soort: AndereSoort, { gebied, peildatum }: Choices): MoreFigure[] {
  // The newest stand of the taakstelling goes with the newest of the soort, an older one with what was known then.
  const options: PeildatumOptions = { peildatum: peildatum === index.peildata[0] ? null : peildatum };
  const stand = standOn(index.of(soort), options);
  const day = stand.ok && stand.value !== null ? `Peildatum ${formatDate(stand.value)}.` : "";
  const known = realisatie(index, gebied, soort, options);
  return [
    ...figureOf(
      `Taakstelling ${nameOfSoort(soort)}`,
      taakstelling(index, gebied, soort, { moment: options.peildatum ?? null }),
      "",
    ),
    ...figureOf(`Realisatie ${nameOfSoort(soort)}`, known, day).map((figure) => ({
      ...figure,
      missing: known.ok ? missingOf(index, gebied, soort, options, realisatie) : [],
    })),
  ];
}

/** None where no table says anything of it. */
function figureOf(name: string, found: Answer<number>, note: string): MoreFigure[] {
  if (found.ok) return [{ name, value: formatCount(found.value, "plaats", "plaatsen"), note }];
  const { problem } = found;
  return problem.kind === "not-in-tab" || problem.kind === "no-andere-soort" || problem.kind === "no-peildatum-before"
    ? []
    : [{ name, value: UNKNOWN, note: describeProblem(problem) }];
}
