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
export const eindeVoorOpening: Rule<EndBeforeOpeningParams, "locatie"> = {
  id: "plausibel.einde-voor-opening",
  title: "Einde vóór opening",
  checks: "Een locatie sluit eerder dan zij opent.",
  reason: "Een locatie sluit op of na de dag waarop zij opent.",
  source: { kind: "rekenen" },
  severity: "fout",
  each: "locatie",
  in: ["locaties"],
  sentence: ({ locatie, opening, einde }) =>
    `“${locatie}” opent op ${formatDate(opening)} en eindigt op ${formatDate(einde)}, dus vóór de opening.`,
  check({ naam, gemeente, opening, einde, eindeAt, at }) {
    if (opening === null || einde === null || einde >= opening) return null;
    return draftAt(eindeAt ?? at, {
      found: formatDate(einde),
      params: { locatie: naam === "" ? gemeente.text : naam, opening, einde },
    });
  },
};
