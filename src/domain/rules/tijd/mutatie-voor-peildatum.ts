// SPDX-License-Identifier: EUPL-1.2

import type { CalendarDate } from "../../sheet/dates";
import { formatChange, formatDate } from "../../sheet/format";
import { draftAt } from "../lib/draft";
import { groupBy } from "../lib/group-by";
import type { Rule } from "../rule";

export interface AlreadyCountedParams {
  readonly date: CalendarDate;
  readonly peildatum: CalendarDate;
  readonly aantal: number;
}

/** A mutatie on or before the newest peildatum: the realisatie probably holds it already, so a prognose would count it twice. */
export const mutatieVoorPeildatum: Rule<AlreadyCountedParams> = {
  id: "tijd.mutatie-voor-peildatum",
  title: "Mutatie op of voor de peildatum",
  checks: "Een mutatie heeft een datum op of voor de nieuwste peildatum.",
  reason: "De realisatie bevat deze plaatsen waarschijnlijk al. Een prognose telt ze dan dubbel.",
  source: { kind: "rekenen" },
  severity: "aandachtspunt",
  kinds: ["mutaties", "voortgang"],
  sentence: ({ date, peildatum, aantal }) =>
    `De mutatie van ${formatChange(aantal)} is van ${formatDate(date)}, niet na de peildatum ${formatDate(peildatum)}. Zit zij al in de realisatie? Haal haar dan weg.`,
  *check(model) {
    const [peildatum] = model.index.peildata;
    if (peildatum === undefined) return;
    for (const [mutatie] of groupBy(model.records.mutaties, ({ at }) => JSON.stringify(at)).values()) {
      const date = mutatie !== undefined && "date" in mutatie.moment ? mutatie.moment.date : null;
      if (mutatie === undefined || date === null || date > peildatum) continue;
      yield draftAt(mutatie.at, { found: formatDate(date), params: { date, peildatum, aantal: mutatie.aantal } });
    }
  },
};
