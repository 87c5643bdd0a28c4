// SPDX-License-Identifier: EUPL-1.2

import type { CalendarDate } from "../../sheet/dates";
import { formatDate } from "../../sheet/format";
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
  severity: "aandachtspunt",
  kinds: ["mutaties", "voortgang"],
  source: "Rekenregel: een prognose is de realisatie plus de mutaties daarna.",
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
