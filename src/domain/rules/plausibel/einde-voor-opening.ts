// SPDX-License-Identifier: EUPL-1.2

import type { CalendarDate } from "../../sheet/dates";
import { formatDate } from "../../sheet/format";
import { draftAt } from "../lib/draft";
import type { Rule } from "../rule";

export interface EndBeforeOpeningParams {
  readonly locatie: string;
  readonly opening: CalendarDate;
  readonly einde: CalendarDate;
}

/** A locatie that ends before it opens. */
export const eindeVoorOpening: Rule<EndBeforeOpeningParams> = {
  id: "plausibel.einde-voor-opening",
  title: "Einde vóór opening",
  checks: "Een locatie sluit eerder dan zij opent.",
  reason: "Een locatie sluit op of na de dag waarop zij opent.",
  source: { kind: "rekenen" },
  severity: "fout",
  kinds: ["locaties"],
  sentence: ({ locatie, opening, einde }) =>
    `“${locatie}” opent op ${formatDate(opening)} en eindigt op ${formatDate(einde)}, dus vóór de opening.`,
  *check(model) {
    for (const { naam, gemeente, opening, einde, eindeAt, at } of model.records.locaties) {
      if (opening === null || einde === null || einde >= opening) continue;
      yield draftAt(eindeAt ?? at, {
        found: formatDate(einde),
        params: { locatie: naam === "" ? gemeente.text : naam, opening, einde },
      });
    }
  },
};
