// SPDX-License-Identifier: EUPL-1.2

import type { CalendarDate } from "../../sheet/dates";
import { SOORTEN, type Gemeente, type Soort } from "../../gemeenten/gebied";
import { certainPlaces } from "../../figures/settle";
import type { Model } from "../../model";
import type { CellRef } from "../../sheet/snapshot";

/** The realisatie of a gemeente on two peildata that follow each other. */
export interface TwoStands {
  readonly gemeente: Gemeente;
  readonly soort: Soort;
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  readonly before: number;
  readonly after: number;
  readonly change: number;
  /** The cell with the later number. */
  readonly at: CellRef;
}

/** Every pair of known stands, per two peildata that follow each other, oldest first. */
export function standsInTime({ index, gebieden }: Model): TwoStands[][] {
  const dates = [...index.peildata].reverse();
  return dates.slice(1).map((to, position) => {
    const from = dates[position] ?? to;
    return gebieden.gemeenten.flatMap((gemeente) =>
      SOORTEN.flatMap((soort) => {
        const [first, second] = [index.realisatie(gemeente, soort, from), index.realisatie(gemeente, soort, to)];
        const [before, after] = [certainPlaces(first), certainPlaces(second)];
        if (second === null || before === null || after === null) return [];
        return [{ gemeente, soort, from, to, before, after, change: after - before, at: second.figure.at }];
      }),
    );
  });
}
