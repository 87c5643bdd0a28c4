// SPDX-License-Identifier: EUPL-1.2

import { SOORTEN, type Gemeente, type Soort } from "../../gemeenten/gebied";
import { carriedBy, lastMergerOn } from "../../gemeenten/mergers";
import { certainPlaces } from "../../figures/settle";
import type { Model } from "../../model";
import type { CalendarDate } from "../../sheet/dates";
import type { Figure } from "../../tabs/records";
import { once } from "./once";

/** The realisatie of a gemeente on two peildata that follow each other. */
export interface TwoStands {
  readonly gemeente: Gemeente;
  readonly soort: Soort;
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  readonly before: number;
  readonly after: number;
  readonly change: number;
  /** The later number. */
  readonly figure: Figure;
}

/** Every pair of known stands, per two peildata that follow each other, oldest first. */
export const standsInTime = once((model: Model): readonly (readonly TwoStands[])[] => {
  const [first, ...others] = [...model.index.peildata].reverse();
  if (first === undefined) return [];
  let [from, before] = [first, standsOn(model, first)];
  return others.map((to) => {
    const after = standsOn(model, to);
    const period = betweenTwo(from, before, to, after);
    [from, before] = [to, after];
    return period;
  });
});

interface StandOn {
  readonly gemeente: Gemeente;
  readonly soort: Soort;
  readonly places: number;
  readonly figure: Figure;
}

/** Per gemeente and soort, null where no number holds. */
function standsOn({ index, gebieden }: Model, date: CalendarDate): readonly (StandOn | null)[] {
  const stands: (StandOn | null)[] = [];
  for (const gemeente of gebieden.gemeenten) {
    for (const soort of SOORTEN) {
      const settled = index.realisatie(gemeente, soort, date);
      const places = certainPlaces(settled);
      stands.push(settled === null || places === null ? null : { gemeente, soort, places, figure: settled.figure });
    }
  }
  return stands;
}

/** What the gemeenten had that a gemeente has the numbers of by then; null where that is not known of each. */
function carriedBefore(
  earlier: readonly (StandOn | null)[],
  gemeente: Gemeente,
  soort: Soort,
  to: CalendarDate,
): number | null {
  return carriedBy(gemeente, to).reduce<number | null>((sum, { code }) => {
    const stand = earlier.find((one) => one?.gemeente.code === code && one.soort === soort);
    return sum === null || stand == null ? null : sum + stand.places;
  }, 0);
}

function betweenTwo(
  from: CalendarDate,
  earlier: readonly (StandOn | null)[],
  to: CalendarDate,
  later: readonly (StandOn | null)[],
): TwoStands[] {
  const period: TwoStands[] = [];
  const merged = lastMergerOn(from) !== lastMergerOn(to);
  later.forEach((stand, position) => {
    if (stand === null) return;
    const { gemeente, soort, places: after, figure } = stand;
    const before = merged ? carriedBefore(earlier, gemeente, soort, to) : (earlier[position]?.places ?? null);
    if (before === null) return;
    period.push({ gemeente, soort, from, to, before, after, change: after - before, figure });
  });
  return period;
}
