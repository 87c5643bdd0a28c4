// SPDX-License-Identifier: EUPL-1.2

import type { CalendarDate } from "../../sheet/dates";
import { formatDate } from "../../sheet/format";
import { dateCellOf } from "../lib/date-cell";
import { draftAt } from "../lib/draft";
import type { Rule } from "../rule";
import { standsInTime } from "../lib/stands-in-time";

export interface SameStandsParams {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  readonly compared: number;
  /** Of which not 0. */
  readonly filled: number;
}

/** Fewer numbers than this can stay the same by themselves. */
const FEWEST = 5;

/** Two peildata with the same realisatie in every gemeente: probably copied, with a new date above. */
export const zelfdeCijfers: Rule<SameStandsParams, "workbook"> = {
  id: "plausibel.zelfde-cijfers",
  title: "Zelfde cijfers op twee peildata",
  checks: "Op twee peildata na elkaar is de realisatie van elke gemeente gelijk.",
  reason: "Waarschijnlijk is de tabel gekopieerd en is alleen de datum veranderd.",
  source: { kind: "keuze" },
  severity: "waarschuwing",
  each: "workbook",
  in: ["voortgang"],
  sentence: ({ from, to, compared, filled }) =>
    `Alle ${String(compared)} getallen op ${formatDate(to)} zijn gelijk aan die op ${formatDate(from)}${filled < compared ? `; ${String(filled)} ervan zijn niet 0` : ""}.`,
  *check(_, model) {
    for (const period of standsInTime(model)) {
      const filled = period.filter(({ after }) => after > 0).length;
      const [first] = period;
      if (first === undefined || filled < FEWEST || period.some(({ change }) => change !== 0)) continue;
      const { from, to, figure } = period.reduce(
        (top, one) => (one.figure.at.row < top.figure.at.row ? one : top),
        first,
      );
      yield draftAt(dateCellOf(figure), {
        found: formatDate(to),
        params: { from, to, compared: period.length, filled },
      });
    }
  },
};
