// SPDX-License-Identifier: EUPL-1.2

import { jumps } from "../lib/jumps";
import type { CalendarDate } from "../../sheet/dates";
import type { Soort } from "../../gemeenten/gebied";
import { formatChange, formatDate, formatPlaces } from "../../sheet/format";
import { draftAt } from "../lib/draft";
import type { Rule } from "../rule";
import { foreseen, isExplained } from "../lib/explained-change";
import { standsInTime } from "../lib/stands-in-time";

export interface FallParams {
  readonly naam: string;
  readonly soort: Soort;
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  readonly before: number;
  readonly after: number;
}

/** Fewer places than on the peildatum before, in a workbook with mutaties of which none says so. A large fall is the rule about jumps. */
export const dalingZonderMutatie: Rule<FallParams, "workbook"> = {
  id: "plausibel.daling-zonder-mutatie",
  title: "Daling zonder mutatie",
  checks: "Een gemeente heeft minder plaatsen dan op de vorige peildatum, en geen mutatie of sluiting zegt waarom.",
  reason: "Een daling hoort als mutatie te zijn aangekondigd.",
  source: { kind: "keuze" },
  severity: "aandachtspunt",
  each: "workbook",
  in: ["voortgang"],
  sentence: ({ naam, soort, from, to, before, after }) =>
    `${naam} ${soort} gaat van ${formatPlaces(before)} op ${formatDate(from)} naar ${formatPlaces(after)} op ${formatDate(to)}: ${formatChange(after - before)}. Er is geen mutatie die dit aankondigt.`,
  *check(_, model) {
    if (model.records.mutaties.length === 0) return;
    const jumping = new Set(jumps(model).map(({ stands }) => stands));
    for (const period of standsInTime(model)) {
      for (const stands of period) {
        if (stands.change >= 0 || jumping.has(stands)) continue;
        if (foreseen(model, stands) < 0 || isExplained(model, stands)) continue;
        const { gemeente, soort, from, to, before, after, figure } = stands;
        yield draftAt(figure.at, {
          found: formatPlaces(after),
          params: { naam: gemeente.naam, soort, from, to, before, after },
        });
      }
    }
  },
};
