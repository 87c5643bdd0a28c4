// SPDX-License-Identifier: EUPL-1.2

import { changeBetween } from "../lib/changes-in-time";
import { figuresOfGebied } from "../lib/of-table";
import type { CalendarDate } from "../../sheet/dates";
import type { Gebied, Soort } from "../../gemeenten/gebied";
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
    if (grootheid !== "prognose" || total || date === null || places === null || soort === "totaal") return null;
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

/** The newest realisatie not after the prognose, of the same table. */
function baseOf(
  model: Model,
  { table, soort }: Figure,
  gebied: Gebied,
  upTo: CalendarDate,
): { places: number; date: CalendarDate } | null {
  let newest: { places: number | null; date: CalendarDate } | null = null;
  for (const { grootheid, soort: own, date, places } of figuresOfGebied(model, table, gebied)) {
    if (grootheid !== "realisatie" || own !== soort || date === null || date > upTo) continue;
    if (newest === null || date > newest.date) newest = { places, date };
  }
  return newest === null || newest.places === null ? null : { places: newest.places, date: newest.date };
}
