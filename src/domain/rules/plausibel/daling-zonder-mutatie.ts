// SPDX-License-Identifier: EUPL-1.2

import type { CalendarDate } from "../../sheet/dates";
import type { Soort } from "../../gemeenten/gebied";
import { formatChange, formatDate, formatPlaces } from "../../sheet/format";
import { draftAt } from "../lib/draft";
import type { Rule } from "../rule";
import { foreseen, isExplained } from "../lib/explained-change";
import { jumps } from "./sprong";
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
export const dalingZonderMutatie: Rule<FallParams> = {
  id: "plausibel.daling-zonder-mutatie",
  title: "Daling zonder mutatie",
  checks: "Een gemeente heeft minder plaatsen dan op de vorige peildatum, en geen mutatie of sluiting zegt waarom.",
  reason: "Een daling hoort als mutatie te zijn aangekondigd.",
  source: { kind: "keuze" },
  severity: "aandachtspunt",
  kinds: ["voortgang", "mutaties"],
  sentence: ({ naam, soort, from, to, before, after }) =>
    `${naam} ${soort} gaat van ${formatPlaces(before)} op ${formatDate(from)} naar ${formatPlaces(after)} op ${formatDate(to)}: ${formatChange(after - before)}. Er is geen mutatie die dit aankondigt.`,
  *check(model) {
    if (model.records.mutaties.length === 0) return;
    const jumping = new Set(jumps(model).map(({ stands: { at } }) => JSON.stringify(at)));
    for (const stands of standsInTime(model).flat()) {
      const { gemeente, soort, from, to, before, after, change, at } = stands;
      if (change >= 0 || foreseen(model, stands) < 0 || isExplained(model, stands) || jumping.has(JSON.stringify(at)))
        continue;
      yield draftAt(at, {
        found: formatPlaces(after),
        params: { naam: gemeente.naam, soort, from, to, before, after },
      });
    }
  },
};
