// SPDX-License-Identifier: EUPL-1.2

import { locatiesOf } from "../lib/locaties-per-gemeente";
import type { CalendarDate } from "../../sheet/dates";
import type { Soort } from "../../gemeenten/gebied";
import { formatCount, formatDate, formatPlaces } from "../../sheet/format";
import { draftAt } from "../lib/draft";
import type { Rule } from "../rule";
import { closedButCounted } from "../lib/closed-but-counted";

export interface ClosedParams {
  readonly naam: string;
  readonly locatie: string;
  readonly soort: Soort;
  readonly einde: CalendarDate;
  readonly peildatum: CalendarDate;
  readonly plaatsen: number;
  readonly realisatie: number;
}

/** A locatie that closed before the peildatum and still is in the realisatie: with its places the sum is right, without it is not. */
export const geslotenTeltMee: Rule<ClosedParams, "stand"> = {
  id: "plausibel.gesloten-telt-mee",
  title: "Gesloten locatie telt nog mee",
  checks: "De realisatie klopt alleen als een locatie wordt meegeteld die voor de peildatum is gesloten.",
  reason: "Alleen locaties die op de peildatum open zijn, horen bij de realisatie.",
  source: { kind: "rekenen" },
  severity: "waarschuwing",
  each: "stand",
  in: ["locaties", "voortgang"],
  sentence: ({ naam, locatie, soort, einde, peildatum, plaatsen, realisatie }) =>
    `“${locatie}” is op ${formatDate(einde)} gesloten, vóór de peildatum ${formatDate(peildatum)}. De realisatie ${soort} van ${naam} (${formatPlaces(realisatie)}) klopt alleen met deze ${formatCount(plaatsen, "plaats", "plaatsen")} erbij.`,
  *check({ gemeente, of, soort, realisatie }, model) {
    const [peildatum] = model.index.peildata;
    if (peildatum === undefined) return;
    const ofSoort = locatiesOf(model, of).filter((locatie) => locatie.soort === soort);
    for (const { naam, einde, eindeAt, at, plaatsen } of closedButCounted(ofSoort, realisatie, peildatum)) {
      if (einde === null || plaatsen === null) continue;
      const params = { naam: gemeente.naam, locatie: naam, soort, einde, peildatum, plaatsen, realisatie };
      yield draftAt(eindeAt ?? at, { found: formatDate(einde), params });
    }
  },
};
