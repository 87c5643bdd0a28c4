// SPDX-License-Identifier: EUPL-1.2

import type { CalendarDate } from "../../sheet/dates";
import type { Model } from "../../model";
import type { Figure } from "../../tabs/records";
import { foundGebied } from "../../gemeenten/found-gebied";
import { undisputedSum, type KnownNumber } from "../../figures/undisputed";
import { groupBy } from "../../sheet/group-by";

/** A number of a regio or provincie beside the sum of its gemeenten on another date. */
export interface Comparison {
  readonly figure: Figure;
  readonly places: number;
  readonly naam: string;
  readonly date: CalendarDate;
  readonly sum: KnownNumber;
}

export interface SameFigures {
  readonly date: CalendarDate;
  readonly gemeentenDate: CalendarDate;
  /** The first figure of a gemeente on its date. */
  readonly ofGemeenten: Figure;
  readonly equal: readonly Comparison[];
  readonly different: readonly Comparison[];
}

/** Fewer equal numbers than this can be chance. */
const FEWEST_EQUAL = 2;
/** One regio that differs takes its provincie with it; more than that is a real change between two dates. */
const EQUAL_PER_DIFFERENT = 4;

/**
 * Pairs of dates between which the realisatie of regio's and provincie equals the sum of the gemeenten. A number that
 * is 0 tells nothing; a date on which the gemeenten are known themselves needs no other.
 */
export function* sameFigures(figures: readonly Figure[], model: Model): Generator<SameFigures> {
  const ofGemeenten = new Map<CalendarDate, Figure>();
  const ofOthers: Figure[] = [];
  for (const figure of figures) {
    const { grootheid, total, date } = figure;
    if (grootheid !== "realisatie" || total || date === null) continue;
    if (foundGebied(figure.gebied)?.level !== "gemeente") ofOthers.push(figure);
    else if (!ofGemeenten.has(date)) ofGemeenten.set(date, figure);
  }
  for (const [gemeentenDate, first] of ofGemeenten) {
    const comparisons = ofOthers.flatMap((figure) =>
      figure.date === null || ofGemeenten.has(figure.date) ? [] : compare(figure, figure.date, gemeentenDate, model),
    );
    for (const [date, group] of groupBy(comparisons, (one) => one.date)) {
      const equal = group.filter(({ places, sum }) => places === sum.places);
      const different = group.filter(({ places, sum }) => places !== sum.places);
      if (equal.length >= FEWEST_EQUAL && different.length * EQUAL_PER_DIFFERENT <= equal.length)
        yield { date, gemeentenDate, ofGemeenten: first, equal, different };
    }
  }
}

function compare(figure: Figure, date: CalendarDate, gemeentenDate: CalendarDate, model: Model): Comparison[] {
  const gebied = foundGebied(figure.gebied);
  const { places } = figure;
  if (gebied === null || places === null) return [];
  const sum = undisputedSum(model.index, model.gebieden.gemeentenOf(gebied), { ...figure, date: gemeentenDate });
  return sum === null || (places === 0 && sum.places === 0) ? [] : [{ figure, places, naam: gebied.naam, date, sum }];
}
