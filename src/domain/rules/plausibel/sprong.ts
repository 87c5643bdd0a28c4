// SPDX-License-Identifier: EUPL-1.2

import { jumps } from "../lib/jumps";
import type { CalendarDate } from "../../sheet/dates";
import type { Soort } from "../../gemeenten/gebied";
import { formatChange, formatDate, formatPlaces } from "../../sheet/format";
import { draftAt } from "../lib/draft";
import type { Rule } from "../rule";

export interface JumpParams {
  readonly naam: string;
  readonly soort: Soort;
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  readonly before: number;
  readonly after: number;
  /** What three quarters of the other gemeenten changed by at most. */
  readonly ordinary: number;
}

/** A change between two peildata that stands out among the others and is explained by nothing. */
export const sprong: Rule<JumpParams, "workbook"> = {
  id: "plausibel.sprong",
  title: "Sprong sinds de vorige peildatum",
  checks:
    "De realisatie van een gemeente verandert veel meer dan die van andere, en komt ver boven de taakstelling of onder de helft van wat er was.",
  reason:
    "Een nul te veel of te weinig geeft zo'n sprong. Een mutatie of een locatie die opent of sluit, verklaart haar.",
  source: { kind: "keuze" },
  severity: "waarschuwing",
  each: "workbook",
  in: ["voortgang"],
  sentence: ({ naam, soort, from, to, before, after, ordinary }) =>
    `${naam} ${soort} gaat van ${formatPlaces(before)} op ${formatDate(from)} naar ${formatPlaces(after)} op ${formatDate(to)}: ${formatChange(after - before)}. Drie op de vier andere gemeenten veranderen hoogstens ${formatPlaces(ordinary)}.`,
  *check(_, model) {
    for (const { stands, ordinary } of jumps(model)) {
      const { gemeente, soort, from, to, before, after, figure } = stands;
      yield draftAt(figure.at, {
        found: formatPlaces(after),
        params: { naam: gemeente.naam, soort, from, to, before, after, ordinary },
      });
    }
  },
};
