// SPDX-License-Identifier: EUPL-1.2

import type { CalendarDate } from "../../sheet/dates";
import type { Gebied, SoortOfTotaal } from "../../gemeenten/gebied";
import { GebiedMap } from "../../gemeenten/gebied-map";
import type { Model } from "../../model";
import type { Figure } from "../../tabs/records";
import { foundGebied } from "../../gemeenten/found-gebied";
import { addendsOf, undisputedSum, type KnownNumber } from "../../figures/undisputed";
import { groupBy } from "../../sheet/group-by";

/** The numbers of one gebied and soort. */
interface Subject {
  readonly gebied: Gebied;
  readonly soort: SoortOfTotaal;
  readonly byPlaces: Map<number, Stated[]>;
}

/** A number of a regio or provincie on a date. */
interface Stated {
  readonly subject: Subject;
  readonly figure: Figure;
  readonly date: CalendarDate;
  readonly places: number;
}

/** Such a number beside the sum of its gemeenten on another date. */
export interface Comparison extends Stated {
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
  const larger: Figure[] = [];
  for (const figure of figures) {
    const { grootheid, total, date } = figure;
    if (grootheid !== "realisatie" || total || date === null) continue;
    if (foundGebied(figure.gebied)?.level !== "gemeente") larger.push(figure);
    else if (!ofGemeenten.has(date)) ofGemeenten.set(date, figure);
  }
  const stated = statedBy(larger.filter(({ date }) => date !== null && !ofGemeenten.has(date)));
  const subjects = new Set(stated.map(({ subject }) => subject));
  const perDate = groupBy(stated, ({ date }) => date);
  for (const [gemeentenDate, first] of ofGemeenten) {
    const sums = sumsOn(gemeentenDate, subjects, model);
    for (const date of datesWithEqual(sums)) {
      const comparisons = (perDate.get(date) ?? []).flatMap((one): Comparison[] => {
        const sum = sums.get(one.subject);
        return sum === undefined || (one.places === 0 && sum.places === 0) ? [] : [{ ...one, sum }];
      });
      const equal = comparisons.filter(({ places, sum }) => places === sum.places);
      const different = comparisons.filter(({ places, sum }) => places !== sum.places);
      if (different.length * EQUAL_PER_DIFFERENT <= equal.length)
        yield { date, gemeentenDate, ofGemeenten: first, equal, different };
    }
  }
}

function statedBy(figures: readonly Figure[]): Stated[] {
  const subjects = new GebiedMap<Partial<Record<SoortOfTotaal, Subject>>>();
  return figures.flatMap((figure) => {
    const { soort, date, places } = figure;
    const gebied = foundGebied(figure.gebied);
    if (gebied === null || date === null || places === null) return [];
    const ofGebied = subjects.get(gebied) ?? {};
    subjects.set(gebied, ofGebied);
    const subject = (ofGebied[soort] ??= { gebied, soort, byPlaces: new Map<number, Stated[]>() });
    const stated = { subject, figure, date, places };
    const alike = subject.byPlaces.get(places);
    if (alike === undefined) subject.byPlaces.set(places, [stated]);
    else alike.push(stated);
    return [stated];
  });
}

function sumsOn(date: CalendarDate, subjects: Iterable<Subject>, model: Model): ReadonlyMap<Subject, KnownNumber> {
  const sums = new Map<Subject, KnownNumber>();
  for (const subject of subjects) {
    const { gebied, soort } = subject;
    const about = { grootheid: "realisatie", soort, date, cyclus: null } as const;
    const sum = undisputedSum(model.index, addendsOf(model.index, gebied, about), about);
    if (sum !== null) sums.set(subject, sum);
  }
  return sums;
}

/** The dates of which enough numbers equal these sums; the others need no closer look. */
function datesWithEqual(sums: ReadonlyMap<Subject, KnownNumber>): CalendarDate[] {
  const equal = new Map<CalendarDate, number>();
  for (const [{ byPlaces }, { places }] of sums) {
    if (places === 0) continue;
    for (const { date } of byPlaces.get(places) ?? []) equal.set(date, (equal.get(date) ?? 0) + 1);
  }
  return [...equal].flatMap(([date, count]) => (count < FEWEST_EQUAL ? [] : [date]));
}
