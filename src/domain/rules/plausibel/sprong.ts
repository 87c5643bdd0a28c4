// SPDX-License-Identifier: EUPL-1.2

import type { CalendarDate } from "../../sheet/dates";
import type { Soort } from "../../gemeenten/gebied";
import type { Model } from "../../model";
import { formatChange, formatDate, formatPlaces } from "../../sheet/format";
import { draftAt } from "../lib/draft";
import type { Rule } from "../rule";
import { isExplained } from "../lib/explained-change";
import { standsInTime, type TwoStands } from "../lib/stands-in-time";

export interface JumpParams {
  readonly naam: string;
  readonly soort: Soort;
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  readonly before: number;
  readonly after: number;
  /** What three quarters of the other gemeenten changed by at most. */
  readonly ordinary: number;
}

/** A smaller change is one locatie more or less. */
const SMALLEST = 100;
/** So many times the change of most others stands out. */
const TIMES_OTHERS = 3;
/** A rise to so many times what was asked and what there was, or a fall to less than this share, is no ordinary change. */
const RISE = 1.5;
const FALL = 0.5;

/**
 * A change between two peildata that stands out among the others and ends far above both the taakstelling and the earlier number, or at
 * less than half of it. Set against the third quartile of the other changes: that holds for 5 rows and for 50, and the jump itself, however
 * large, does not hide behind a mean that it made.
 */
export const sprong: Rule<JumpParams> = {
  id: "plausibel.sprong",
  title: "Sprong sinds de vorige peildatum",
  checks:
    "De realisatie van een gemeente verandert veel meer dan die van andere, en komt ver boven de taakstelling of onder de helft van wat er was.",
  reason:
    "Een nul te veel of te weinig geeft zo'n sprong. Een mutatie of een locatie die opent of sluit, verklaart haar.",
  source: { kind: "keuze" },
  severity: "waarschuwing",
  kinds: ["voortgang"],
  sentence: ({ naam, soort, from, to, before, after, ordinary }) =>
    `${naam} ${soort} gaat van ${formatPlaces(before)} op ${formatDate(from)} naar ${formatPlaces(after)} op ${formatDate(to)}: ${formatChange(after - before)}. Drie op de vier andere gemeenten veranderen hoogstens ${formatPlaces(ordinary)}.`,
  *check(model) {
    for (const { stands, ordinary } of jumps(model)) {
      const { gemeente, soort, from, to, before, after, at } = stands;
      yield draftAt(at, {
        found: formatPlaces(after),
        params: { naam: gemeente.naam, soort, from, to, before, after, ordinary },
      });
    }
  },
};

export function jumps(model: Model): { stands: TwoStands; ordinary: number }[] {
  return standsInTime(model).flatMap((period) =>
    period.flatMap((stands) => {
      if (Math.abs(stands.change) < SMALLEST || !isExtreme(model, stands)) return [];
      const others = period.filter((other) => other.soort === stands.soort && other.gemeente !== stands.gemeente);
      const ordinary = thirdQuartile(others.map(({ change }) => Math.abs(change)));
      return Math.abs(stands.change) > ordinary * TIMES_OTHERS && !isExplained(model, stands)
        ? [{ stands, ordinary }]
        : [];
    }),
  );
}

function isExtreme({ index }: Model, { gemeente, soort, before, after, to }: TwoStands): boolean {
  if (after < before) return after < before * FALL;
  const task = index.taakstelling(gemeente, soort, index.cyclusOn(to));
  return after > Math.max(task?.places ?? before, before) * RISE && (task?.places !== undefined || before > 0);
}

function thirdQuartile(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) * 0.75)] ?? 0;
}
