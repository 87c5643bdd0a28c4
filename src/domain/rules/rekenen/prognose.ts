// SPDX-License-Identifier: EUPL-1.2

import type { CalendarDate } from "../../sheet/dates";
import type { Gebied, Soort } from "../../gemeenten/gebied";
import type { Model } from "../../model";
import type { Figure } from "../../tabs/records";
import { formatDate, formatPlaces } from "../../sheet/format";
import { draftAt } from "../lib/draft";
import { foundGebied } from "../../gemeenten/found-gebied";
import { gebiedKey } from "../lib/names";
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
export const prognose: Rule<PrognoseParams> = {
  id: "rekenen.prognose",
  title: "Prognose klopt niet met de mutaties",
  checks: "Een prognose is niet de realisatie plus de mutaties tot en met haar datum.",
  reason: "Een prognose hoort de realisatie plus de verwachte mutaties te zijn. Mogelijk ontbreekt er een mutatie.",
  source: { kind: "rekenen" },
  severity: "waarschuwing",
  kinds: ["provincie", "regios", "voortgang", "mutaties"],
  sentence: ({ date, stated, realisatie, mutaties }) =>
    `Hier staat ${formatPlaces(stated)} voor ${formatDate(date)}, uit de cellen volgt ${formatPlaces(realisatie)} ${mutaties < 0 ? "−" : "+"} ${formatPlaces(Math.abs(mutaties))} = ${formatPlaces(realisatie + mutaties)}.`,
  *check(model) {
    if (model.records.mutaties.length === 0) return;
    for (const figure of model.records.figures) {
      const { grootheid, soort, date, places, total } = figure;
      const gebied = foundGebied(figure.gebied);
      if (
        grootheid !== "prognose" ||
        total ||
        gebied === null ||
        date === null ||
        places === null ||
        soort === "totaal"
      )
        continue;
      const base = baseOf(model, figure, gebied, date);
      const mutaties = base === null ? null : mutatiesOf(model, gebied, soort, base.date, date);
      if (base === null || mutaties === null || base.places + mutaties === places) continue;
      yield draftAt(figure.at, {
        found: formatPlaces(places),
        expected: formatPlaces(base.places + mutaties),
        params: { naam: gebied.naam, soort, date, stated: places, realisatie: base.places, mutaties },
      });
    }
  },
};

/** The newest realisatie before the prognose, of the same table. */
function baseOf(
  { index }: Model,
  figure: Figure,
  gebied: Gebied,
  date: CalendarDate,
): { places: number; date: CalendarDate } | null {
  const [newest] = index
    .figures(gebied, "realisatie", figure.soort)
    .flatMap((base) =>
      base.table === figure.table && base.date !== null && base.date <= date
        ? [{ places: base.places, date: base.date }]
        : [],
    )
    .sort((a, b) => b.date.localeCompare(a.date));
  return newest === undefined || newest.places === null ? null : { places: newest.places, date: newest.date };
}

/** The sum of the mutaties after one day up to another, or null where that is not certain. */
function mutatiesOf(
  model: Model,
  gebied: Gebied,
  soort: Soort,
  after: CalendarDate,
  upTo: CalendarDate,
): number | null {
  const inside = new Set(model.gebieden.gemeentenOf(gebied).map(gebiedKey));
  const end = model.records.mutaties
    .map(({ moment }) => (moment.kind === "voor-einde-cyclus" ? moment.date : null))
    .find((date) => date !== null);
  let sum = 0;
  for (const mutatie of model.records.mutaties) {
    if (mutatie.soort !== soort) continue;
    const places = mutatie.gemeenten.map(({ resolution }) =>
      resolution.status === "found" ? inside.has(gebiedKey(resolution.gebied)) : null,
    );
    if (places.every((place) => place === false)) continue;
    if (mutatie.moment.kind === "na-einde-cyclus" && end !== undefined && upTo <= end) continue;
    const date = "date" in mutatie.moment ? mutatie.moment.date : null;
    if (date !== null && date > upTo) continue;
    if (date === null || date <= after || !places.every((place) => place === true)) return null;
    sum += mutatie.aantal;
  }
  return sum;
}
