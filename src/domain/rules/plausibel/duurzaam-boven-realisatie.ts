// SPDX-License-Identifier: EUPL-1.2

import { locatiesOf, placesOf } from "../lib/locaties-per-gemeente";
import type { CalendarDate } from "../../sheet/dates";
import type { Soort } from "../../gemeenten/gebied";
import { isDurable } from "../../measures/duurzaam";
import { formatCount, formatDate, formatPlaces } from "../../sheet/format";
import { draftAt } from "../lib/draft";
import type { Rule } from "../rule";

export interface DurableAboveParams {
  readonly naam: string;
  readonly soort: Soort;
  readonly peildatum: CalendarDate;
  readonly duurzaam: number;
  readonly realisatie: number;
  readonly jaren: number;
}

/** More durable places than places realised: durable places are a part of them. */
export const duurzaamBovenRealisatie: Rule<DurableAboveParams, "stand"> = {
  id: "plausibel.duurzaam-boven-realisatie",
  title: "Meer duurzaam dan gerealiseerd",
  checks: "Een gemeente heeft meer duurzame plaatsen dan gerealiseerde plaatsen.",
  reason: "Duurzame plaatsen zijn een deel van de gerealiseerde plaatsen.",
  source: { kind: "amvb", artikel: "1.1" },
  severity: "waarschuwing",
  each: "stand",
  in: ["locaties", "voortgang"],
  sentence: ({ naam, soort, peildatum, duurzaam, realisatie, jaren }) =>
    `${naam} heeft op ${formatDate(peildatum)} ${formatCount(duurzaam, "plaats", "plaatsen")} ${soort} voor ${String(jaren)} jaar of langer, maar een realisatie van ${formatPlaces(realisatie)}.`,
  check({ gemeente, of, soort, realisatie, at }, model) {
    const [peildatum] = model.index.peildata;
    if (peildatum === undefined) return null;
    const { duurzaamJaren: jaren, duurzaamRegel } = model.settings;
    const durable = locatiesOf(model, of).filter(
      (locatie) => locatie.soort === soort && isDurable(locatie, peildatum, jaren, duurzaamRegel) === true,
    );
    const duurzaam = placesOf(durable);
    if (duurzaam === null || duurzaam <= realisatie) return null;
    const [first] = durable;
    const held = first?.plaatsenAt == null ? realisatie : first.plaatsen;
    return draftAt(first?.plaatsenAt ?? at, {
      found: held === null ? "" : formatPlaces(held),
      params: { naam: gemeente.naam, soort, peildatum, duurzaam, realisatie, jaren },
    });
  },
};
