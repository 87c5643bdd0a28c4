// SPDX-License-Identifier: EUPL-1.2

import type { CalendarDate } from "../../sheet/dates";
import { formatDate } from "../../sheet/format";
import { draftAt } from "../lib/draft";
import type { Rule } from "../rule";

export interface AssumedEndParams {
  readonly cyclus: number;
  readonly einde: CalendarDate;
}

/** A tab Cyclus that names a cyclus and of which no step is understood as its end: the built-in day holds. */
export const eindeCyclusAangenomen: Rule<AssumedEndParams, "table"> = {
  id: "tijd.einde-cyclus-aangenomen",
  title: "Einde van de cyclus niet op het tabblad Cyclus",
  checks: "Het tabblad Cyclus noemt een cyclus, maar geen stap “einde” met een datum.",
  reason: "Er wordt dan gerekend met de dag die bij de add-in is ingebouwd.",
  source: { kind: "keuze" },
  severity: "aandachtspunt",
  each: "table",
  in: ["cyclus"],
  sentence: ({ cyclus, einde }) =>
    `Van cyclus ${String(cyclus)} staat hier geen einde met een datum. Er is gerekend met ${formatDate(einde)}. Klopt dat niet, zet dan een stap “einde” met de datum op dit tabblad.`,
  *check(table, { records, steps }) {
    const own = records.cyclus.filter((step) => step.table === table);
    for (const { cyclus, stap, date, own: isOwn } of steps) {
      const named = own.find((step) => step.cyclus === cyclus);
      if (stap === "einde" && !isOwn && date !== null && named !== undefined)
        yield draftAt(named.at, { found: "", params: { cyclus, einde: date } });
    }
  },
};
