// SPDX-License-Identifier: EUPL-1.2

import type { CalendarDate } from "../../sheet/dates";
import type { Model } from "../../model";
import type { Figure } from "../../tabs/records";
import { foundGebied } from "../../gemeenten/found-gebied";
import { undisputedSum, type KnownNumber } from "../../figures/undisputed";
import { groupBy } from "./group-by";

/** A number of a regio or provincie beside the sum of its gemeenten on another date. */
export interface Comparison {
  readonly figure: Figure;
  readonly places: number;
  readonly naam: string;
  readonly gemeentenDate: CalendarDate;
  readonly sum: KnownNumber;
}

export interface SameFigures {
  readonly date: CalendarDate;
  readonly gemeentenDate: CalendarDate;
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
export function sameFigures(model: Model): SameFigures[] {
  const pairs = groupBy(comparisons(model), ({ figure, gemeentenDate }) => `${String(figure.date)}|${gemeentenDate}`);
  return [...pairs.values()].flatMap((group) => {
    const equal = group.filter(({ places, sum }) => places === sum.places);
    const different = group.filter(({ places, sum }) => places !== sum.places);
    const [first] = equal;
    if (
      first === undefined ||
      first.figure.date === null ||
      equal.length < FEWEST_EQUAL ||
      different.length * EQUAL_PER_DIFFERENT > equal.length
    )
      return [];
    return [{ date: first.figure.date, gemeentenDate: first.gemeentenDate, equal, different }];
  });
}

function* comparisons(model: Model): Generator<Comparison> {
  const realised = model.records.figures.filter(
    ({ grootheid, total, date }) => grootheid === "realisatie" && !total && date !== null,
  );
  const gemeentenDates = new Set(
    realised.filter((figure) => foundGebied(figure.gebied)?.level === "gemeente").map(({ date }) => date),
  );
  for (const figure of realised) {
    const gebied = foundGebied(figure.gebied);
    const { places } = figure;
    if (gebied === null || gebied.level === "gemeente" || places === null || gemeentenDates.has(figure.date)) continue;
    for (const gemeentenDate of gemeentenDates) {
      if (gemeentenDate === null) continue;
      const sum = undisputedSum(model.index, model.gebieden.gemeentenOf(gebied), { ...figure, date: gemeentenDate });
      if (sum !== null && (places !== 0 || sum.places !== 0))
        yield { figure, places, naam: gebied.naam, gemeentenDate, sum };
    }
  }
}
