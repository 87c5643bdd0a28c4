// SPDX-License-Identifier: EUPL-1.2

import type { CalendarDate } from "../../domain/sheet/dates";
import { missingOf, type Missing } from "../../domain/measures/missing";
import { realisatie } from "../../domain/measures/realisatie";
import type { FigureIndex } from "../../domain/figures/figure-index";
import type { Answer } from "../../domain/measures/problem";
import { taakstelling } from "../../domain/measures/taakstelling";
import { formatChange, formatCount, formatDate, formatList } from "../../domain/sheet/format";
import type { Choices } from "./choices";

/** How a gebied stood on one peildatum, in places. */
export interface TrendPoint {
  readonly date: CalendarDate;
  readonly realisatie: Answer<number>;
  /** Of the cyclus of that peildatum. */
  readonly taakstelling: Answer<number>;
  /** The gemeenten that are not in the realisatie. */
  readonly missing: readonly Missing[];
}

/** All peildata of the workbook, oldest first. */
export function trendOf(index: FigureIndex, { gebied, soort }: Omit<Choices, "peildatum">): readonly TrendPoint[] {
  return [...index.peildata].reverse().map((date) => {
    const stand = realisatie(index, gebied, soort, { peildatum: date });
    return {
      date,
      realisatie: stand,
      taakstelling: taakstelling(index, gebied, soort, { cyclus: index.cyclusOn(date), moment: date }),
      missing: stand.ok ? missingOf(index, gebied, soort, { peildatum: date }, realisatie) : [],
    };
  });
}

/** What the trend says: from where to where, and what keeps it from being compared. */
export function describeTrend(points: readonly TrendPoint[]): string {
  const known = points.flatMap(({ date, realisatie, missing }) =>
    realisatie.ok ? [{ date, places: realisatie.value, missing }] : [],
  );
  const [first, last] = [known[0], known.at(-1)];
  if (first === undefined || last === undefined) return "Van geen enkele peildatum is de realisatie bekend.";
  if (first === last) return `Alleen op ${formatDate(first.date)} is de realisatie bekend: ${plaatsen(first.places)}.`;
  const way = `Van ${plaatsen(first.places)} op ${formatDate(first.date)} naar ${plaatsen(last.places)} op ${formatDate(last.date)}`;
  const partial = known.filter(({ missing }) => missing.length > 0);
  const incomplete = partial.map(
    ({ date, missing }) => `${formatDate(date)} (${formatCount(missing.length, "gemeente", "gemeenten")} onbekend)`,
  );
  if (partial.length > 0) return `${way}. Niet goed te vergelijken, want niet compleet: ${formatList(incomplete)}.`;
  return `${way}: ${changeOf(last.places - first.places)}.`;
}

function changeOf(change: number): string {
  return change === 0 ? "evenveel" : formatChange(change);
}

function plaatsen(count: number): string {
  return formatCount(count, "plaats", "plaatsen");
}
