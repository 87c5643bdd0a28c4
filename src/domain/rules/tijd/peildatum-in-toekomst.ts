// SPDX-License-Identifier: EUPL-1.2

import { datedStands } from "../lib/dated-stands";
import type { CalendarDate } from "../../sheet/dates";
import { formatDate } from "../../sheet/format";
import { draftAt } from "../lib/draft";
import { WITH_FIGURES } from "../lib/with-figures";
import type { Rule } from "../rule";

export interface FutureParams {
  readonly date: CalendarDate;
  readonly today: CalendarDate;
}

/** A realisatie on a day that has not come yet. A prognose may look forward. */
export const peildatumInToekomst: Rule<FutureParams, "workbook"> = {
  id: "tijd.peildatum-in-toekomst",
  title: "Peildatum in de toekomst",
  checks: "Een realisatie heeft een peildatum na vandaag.",
  reason: "Wat gerealiseerd is, is op de peildatum geteld.",
  source: { kind: "rekenen" },
  severity: "fout",
  each: "workbook",
  in: WITH_FIGURES,
  sentence: ({ date, today }) =>
    `De peildatum ${formatDate(date)} ligt na vandaag (${formatDate(today)}). Is dit een prognose, of is het jaar verkeerd?`,
  *check({ figures }, { today }) {
    for (const { at, date } of datedStands(figures))
      if (date > today) yield draftAt(at, { found: formatDate(date), params: { date, today } });
  },
};
