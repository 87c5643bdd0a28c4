// SPDX-License-Identifier: EUPL-1.2

import { cellAddress, spokenAddress } from "../../sheet/addresses";
import type { CalendarDate } from "../../sheet/dates";
import type { SoortOfTotaal } from "../../gemeenten/gebied";
import type { CellRef } from "../../sheet/snapshot";
import { formatDate, formatList, formatPlaces } from "../../sheet/format";
import { shownText } from "../lib/cells";
import { dateCellOf } from "../lib/date-cell";
import { draftAt } from "../lib/draft";
import { WITH_FIGURES } from "../lib/with-figures";
import type { Rule } from "../rule";
import { sameFigures, type Comparison } from "../lib/same-figures";

export interface ContradictionParams {
  readonly header: string;
  readonly gemeentenDate: CalendarDate;
  readonly date: CalendarDate;
  /** The cells that give the other date, one per tab. */
  readonly others: readonly string[];
  /** The largest number that is equal on both dates. */
  readonly naam: string;
  readonly soort: SoortOfTotaal;
  readonly places: number;
  readonly equal: number;
  readonly compared: number;
}

/** Two tabs that give different peildata to the same figures. Which of both is right, only the user knows. */
export const peildatumTegenspraak: Rule<ContradictionParams, "workbook"> = {
  id: "tijd.peildatum-tegenspraak",
  title: "Peildatum spreekt een ander tabblad tegen",
  checks: "Twee tabbladen geven een andere peildatum aan dezelfde cijfers.",
  reason: "Dezelfde cijfers horen bij één peildatum. Eén van de twee data klopt niet.",
  source: { kind: "rekenen" },
  severity: "waarschuwing",
  each: "workbook",
  in: WITH_FIGURES,
  sentence: ({ header, gemeentenDate, date, others, naam, soort, places, equal, compared }) =>
    `Hier staat “${header}” (${formatDate(gemeentenDate)}), maar in ${formatList(others)} staan dezelfde cijfers onder ${formatDate(date)}: ${
      equal === compared ? `alle ${String(equal)}` : `${String(equal)} van de ${String(compared)}`
    } vergeleken getallen zijn gelijk, zoals ${naam} ${soort} ${formatPlaces(places)}.`,
  *check({ figures }, model) {
    for (const { date, gemeentenDate, ofGemeenten, equal, different } of sameFigures(figures, model)) {
      const largest = equal.reduce((most, one) => (one.places > most.places ? one : most));
      const at = dateCellOf(ofGemeenten);
      const header = shownText(model, at);
      yield draftAt(at, {
        found: header,
        expected: formatDate(date),
        params: {
          header,
          gemeentenDate,
          date,
          others: cellsPerTab(equal),
          naam: largest.subject.gebied.naam,
          soort: largest.subject.soort,
          places: largest.places,
          equal: equal.length,
          compared: equal.length + different.length,
        },
      });
    }
  },
};

function cellsPerTab(equal: readonly Comparison[]): string[] {
  const first = new Map<string, CellRef>();
  for (const { figure } of equal) if (!first.has(figure.at.tab)) first.set(figure.at.tab, dateCellOf(figure));
  return [...first].map(([tab, at]) => spokenAddress(tab, cellAddress(at)));
}
