// SPDX-License-Identifier: EUPL-1.2

import { changeBetween } from "../lib/changes-in-time";
import { figuresOfGebied } from "../lib/of-table";
import { once } from "../lib/once";
import { partitionPoint } from "../lib/partition-point";
import { groupBy } from "../../sheet/group-by";
import type { CalendarDate } from "../../sheet/dates";
import { isSoort, type Gebied, type Soort, type SoortOfTotaal } from "../../gemeenten/gebied";
import type { Model } from "../../model";
import type { Figure } from "../../tabs/records";
import { formatDate, formatPlaces } from "../../sheet/format";
import { draftAt } from "../lib/draft";
import { foundGebied } from "../../gemeenten/found-gebied";
import { WITH_FIGURES } from "../lib/with-figures";
import type { Rule } from "../rule";

export interface PrognoseParams {
  readonly naam: string;
  readonly soort: Soort;
  readonly date: CalendarDate;
  readonly stated: number;
  readonly realisatie: number;
  readonly mutaties: number;
}

/**
 * A prognose that is not the realisatie plus the mutaties up to its date. Silent where the mutaties are no certain sum:
 * an unknown moment or name, gemeenten together of which one lies elsewhere, or a date that the realisatie may already hold.
 */
export const prognose: Rule<PrognoseParams, "figure"> = {
  id: "rekenen.prognose",
  title: "Prognose klopt niet met de mutaties",
  checks: "Een prognose is niet de realisatie plus de mutaties tot en met haar datum.",
  reason: "Een prognose hoort de realisatie plus de verwachte mutaties te zijn. Mogelijk ontbreekt er een mutatie.",
  source: { kind: "rekenen" },
  severity: "waarschuwing",
  each: "figure",
  in: WITH_FIGURES,
  sentence: ({ date, stated, realisatie, mutaties }) =>
    `Hier staat ${formatPlaces(stated)} voor ${formatDate(date)}, uit de cellen volgt ${formatPlaces(realisatie)} ${mutaties < 0 ? "−" : "+"} ${formatPlaces(Math.abs(mutaties))} = ${formatPlaces(realisatie + mutaties)}.`,
  check(figure, model) {
    const { grootheid, soort, date, places, total } = figure;
    if (grootheid !== "prognose" || total || date === null || places === null || !isSoort(soort)) return null;
    const gebied = foundGebied(figure.gebied);
    const base = gebied === null || model.records.mutaties.length === 0 ? null : baseOf(model, figure, gebied, date);
    const mutaties = gebied === null || base === null ? null : changeBetween(model, gebied, soort, base.date, date);
    if (gebied === null || base === null || mutaties === null || base.places + mutaties === places) return null;
    return draftAt(figure.at, {
      found: formatPlaces(places),
      expected: formatPlaces(base.places + mutaties),
      params: { naam: gebied.naam, soort, date, stated: places, realisatie: base.places, mutaties },
    });
  },
};

interface Base {
  readonly date: CalendarDate;
  readonly places: number | null;
}

/** The newest realisatie not after the prognose, of the same table; null where there is none, or its number is not known. */
function baseOf(
  model: Model,
  { table, soort }: Figure,
  gebied: Gebied,
  upTo: CalendarDate,
): { date: CalendarDate; places: number } | null {
  const bases = basesPerSoort(figuresOfGebied(model, table, gebied)).get(soort) ?? [];
  const newest = bases[partitionPoint(bases.length, (index) => (bases[index]?.date ?? "") <= upTo) - 1];
  return newest === undefined || newest.places === null ? null : { date: newest.date, places: newest.places };
}

/** The realisaties with a date, oldest first; of one date the first. */
const basesPerSoort = once((figures: readonly Figure[]): ReadonlyMap<SoortOfTotaal, readonly Base[]> => {
  const dated = figures.flatMap(({ grootheid, soort, date, places }) =>
    grootheid === "realisatie" && date !== null ? [{ soort, date, places }] : [],
  );
  const perSoort = groupBy(dated, ({ soort }) => soort);
  return new Map(
    [...perSoort].map(([soort, bases]) => {
      const first = new Map<CalendarDate, Base>();
      for (const base of bases) if (!first.has(base.date)) first.set(base.date, base);
      return [soort, [...first.values()].sort((a, b) => a.date.localeCompare(b.date))];
    }),
  );
});
