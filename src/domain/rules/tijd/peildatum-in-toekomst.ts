// SPDX-License-Identifier: EUPL-1.2

import type { CalendarDate } from "../../sheet/dates";
import { formatDate } from "../../sheet/format";
import { dateCellOf } from "../lib/date-cell";
import { draftAt } from "../lib/draft";
import { groupBy } from "../lib/group-by";
import type { Rule } from "../rule";

export interface FutureParams {
  readonly date: CalendarDate;
  readonly today: CalendarDate;
}

/** A realisatie on a day that has not come yet. A prognose may look forward. */
export const peildatumInToekomst: Rule<FutureParams> = {
  id: "tijd.peildatum-in-toekomst",
  title: "Peildatum in de toekomst",
  checks: "Een realisatie heeft een peildatum na vandaag.",
  reason: "Wat gerealiseerd is, is op de peildatum geteld.",
  source: { kind: "rekenen" },
  severity: "fout",
  kinds: ["voortgang", "regios", "provincie"],
  sentence: ({ date, today }) =>
    `De peildatum ${formatDate(date)} ligt na vandaag (${formatDate(today)}). Is dit een prognose, of is het jaar verkeerd?`,
  *check(model) {
    const { today } = model;
    const future = model.records.figures.filter(
      ({ grootheid, date }) => grootheid === "realisatie" && date !== null && date > today,
    );
    for (const [figure] of groupBy(future, (one) => JSON.stringify([dateCellOf(one), one.date])).values()) {
      if (figure === undefined || figure.date === null) continue;
      yield draftAt(dateCellOf(figure), { found: formatDate(figure.date), params: { date: figure.date, today } });
    }
  },
};
