// SPDX-License-Identifier: EUPL-1.2

import type { FigureIndex } from "../../../domain/figures/figure-index";
import type { Gebied, SoortOfTotaal } from "../../../domain/gemeenten/gebied";
import type { Answer } from "../../../domain/measures/problem";
import { taakstelling } from "../../../domain/measures/taakstelling";
import { addDays, type CalendarDate } from "../../../domain/sheet/dates";

/** The taakstelling that holds from a day until that of the next step. */
export interface TaskStep {
  readonly from: CalendarDate;
  readonly places: Answer<number>;
}

/**
 * The taakstelling over the time that these days span: it changes by another verdeelbesluit, and by an uitruil that begins or ends.
 * The last step holds on the last day.
 */
export function taskSteps(
  index: FigureIndex,
  gebied: Gebied,
  soort: SoortOfTotaal,
  days: readonly CalendarDate[],
): readonly TaskStep[] {
  const sorted = [...new Set(days)].sort();
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (first === undefined || last === undefined) return [];
  const besluiten = index.cyclusDates.flatMap(({ verdeelbesluit: day }) =>
    day !== null && day > first && day < last ? [day] : [],
  );
  const turns = turnsBetween(index, first, last);
  const steps = [...new Set([...sorted, ...besluiten, ...turns])]
    .sort()
    .map((from) => ({
      from,
      places: taakstelling(index, gebied, soort, { cyclus: index.cyclusOn(from), moment: from }),
    }));
  return steps.filter(
    (step, at) => at === 0 || at === steps.length - 1 || !isSame(step.places, steps[at - 1]?.places ?? null),
  );
}

function turnsBetween(index: FigureIndex, first: CalendarDate, last: CalendarDate): readonly CalendarDate[] {
  const turns: CalendarDate[] = [];
  for (let turn = index.turnOn(last); turn !== null && turn > first; turn = index.turnOn(addDays(turn, -1)))
    turns.push(turn);
  return turns;
}

function isSame(one: Answer<number>, other: Answer<number> | null): boolean {
  if (other === null || one.ok !== other.ok) return false;
  return !one.ok || !other.ok || one.value === other.value;
}
