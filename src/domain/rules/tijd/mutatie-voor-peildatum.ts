// SPDX-License-Identifier: EUPL-1.2

import { firstPerCell } from "../lib/cell-map";
import type { CalendarDate } from "../../sheet/dates";
import { formatChange, formatDate } from "../../sheet/format";
import { draftAt } from "../lib/draft";
import type { Rule } from "../rule";

export interface AlreadyCountedParams {
  readonly date: CalendarDate;
  readonly peildatum: CalendarDate;
  readonly aantal: number;
}

/** A mutatie on or before the newest peildatum: the realisatie probably holds it already, so a prognose would count it twice. */
export const mutatieVoorPeildatum: Rule<AlreadyCountedParams, "workbook"> = {
  id: "tijd.mutatie-voor-peildatum",
  title: "Mutatie op of voor de peildatum",
  checks: "Een mutatie heeft een datum op of voor de nieuwste peildatum.",
  reason: "De realisatie bevat deze plaatsen waarschijnlijk al. Een prognose telt ze dan dubbel.",
  source: { kind: "rekenen" },
  severity: "aandachtspunt",
  each: "workbook",
  in: ["mutaties"],
  sentence: ({ date, peildatum, aantal }) =>
    `De mutatie van ${formatChange(aantal)} is van ${formatDate(date)}, niet na de peildatum ${formatDate(peildatum)}. Zit zij al in de realisatie? Haal haar dan weg.`,
  *check({ mutaties }, { index }) {
    const [peildatum] = index.peildata;
    if (peildatum === undefined) return;
    for (const { moment, at, aantal } of firstPerCell(mutaties, (mutatie) => mutatie.at)) {
      const date = "date" in moment ? moment.date : null;
      if (date === null || date > peildatum) continue;
      yield draftAt(at, { found: formatDate(date), params: { date, peildatum, aantal } });
    }
  },
};
