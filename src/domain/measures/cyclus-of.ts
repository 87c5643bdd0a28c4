// SPDX-License-Identifier: EUPL-1.2

import type { FigureIndex } from "../figures/figure-index";
import type { CalendarDate } from "../sheet/dates";
import { answer, problem, type Answer } from "./problem";

export interface CyclusOptions {
  /** Left out: the cyclus in force on the peildatum. */
  readonly cyclus?: number | null;
}

/** The cyclus of which a question on a stand takes the taakstelling; null: whichever the workbook has. A cyclus without any is a problem. */
export function cyclusOf(
  index: FigureIndex,
  { cyclus: asked = null }: CyclusOptions,
  stand: CalendarDate | null,
): Answer<number | null> {
  return presentCyclus(index, asked ?? index.cyclusOn(stand));
}

/** A cyclus that a table names the taakstellingen of, or null; any other is a problem. */
export function presentCyclus(index: FigureIndex, cyclus: number | null): Answer<number | null> {
  if (cyclus === null || index.cycli.includes(cyclus)) return answer(cyclus);
  const unnamed = index.besluitWithoutCyclus;
  return problem({ kind: "no-cyclus", cyclus, of: "taakstelling", ...(unnamed !== null && { unnamed }) });
}
