// SPDX-License-Identifier: EUPL-1.2

import type { CalendarDate } from "../../sheet/dates";
import type { Soort } from "../../gemeenten/gebied";
import { isDurable } from "../../measures/duurzaam";
import { formatCount, formatDate, formatPlaces } from "../../sheet/format";
import { draftAt } from "../lib/draft";
import { gebiedKey } from "../lib/names";
import type { Rule } from "../rule";
import { locatiesPerGemeente, placesOf } from "../lib/locaties-per-gemeente";
import { newestStands } from "../../figures/newest-stands";

export interface DurableAboveParams {
  readonly naam: string;
  readonly soort: Soort;
  readonly peildatum: CalendarDate;
  readonly duurzaam: number;
  readonly realisatie: number;
  readonly jaren: number;
}

/** More durable places than places realised: durable places are a part of them. */
export const duurzaamBovenRealisatie: Rule<DurableAboveParams> = {
  id: "plausibel.duurzaam-boven-realisatie",
  title: "Meer duurzaam dan gerealiseerd",
  checks: "Een gemeente heeft meer duurzame plaatsen dan gerealiseerde plaatsen.",
  reason: "Duurzame plaatsen zijn een deel van de gerealiseerde plaatsen.",
  source: { kind: "amvb", artikel: "1.1" },
  severity: "waarschuwing",
  kinds: ["locaties", "voortgang"],
  sentence: ({ naam, soort, peildatum, duurzaam, realisatie, jaren }) =>
    `${naam} heeft op ${formatDate(peildatum)} ${formatCount(duurzaam, "plaats", "plaatsen")} ${soort} voor ${String(jaren)} jaar of langer, maar een realisatie van ${formatPlaces(realisatie)}.`,
  *check(model) {
    const [peildatum] = model.index.peildata;
    if (peildatum === undefined) return;
    const perGemeente = locatiesPerGemeente(model);
    const { duurzaamJaren: jaren, duurzaamRegel } = model.settings;
    for (const { gemeente, soort, realisatie, at } of newestStands(model.index)) {
      const durable = (perGemeente.get(gebiedKey(gemeente)) ?? []).filter(
        (locatie) => locatie.soort === soort && isDurable(locatie, peildatum, jaren, duurzaamRegel) === true,
      );
      const duurzaam = placesOf(durable);
      if (duurzaam === null || duurzaam <= realisatie) continue;
      yield draftAt(durable[0]?.plaatsenAt ?? at, {
        found: formatPlaces(duurzaam),
        params: { naam: gemeente.naam, soort, peildatum, duurzaam, realisatie, jaren },
      });
    }
  },
};
