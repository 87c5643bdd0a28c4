// SPDX-License-Identifier: EUPL-1.2

import type { FigureIndex } from "../../figures/figure-index";
import { isReversed } from "../../figures/uitruil-term";
import { certainPlaces } from "../../figures/settle";
import type { Gemeente } from "../../gemeenten/gebied";
import { mergerOf } from "../../gemeenten/mergers";
import { addDays, type CalendarDate } from "../../sheet/dates";
import { formatDate, formatList, formatPlaces } from "../../sheet/format";
import { groupBy } from "../../sheet/group-by";
import type { CellRef } from "../../sheet/snapshot";
import type { Uitruil } from "../../tabs/records";
import { agreedRows, lineOf, nameOfSoort, type Agreed } from "./agreed";

/** An agreed uitruil with a last day: from the day after, each has its taakstelling back. */
export interface Returning {
  readonly row: Uitruil;
  /** The days of which one is the last, the same twice where it is a whole date. */
  readonly first: CalendarDate;
  readonly last: CalendarDate;
  readonly at: CellRef;
  readonly params: ReturnParams;
}

export interface ReturnParams {
  readonly last: CalendarDate;
  /** The taakstellingen from then on that are known. */
  readonly tasks: readonly {
    readonly naam: string;
    readonly soort: string;
    readonly places: number;
    /** True where other uitruil is in it, so that it need not be what it was before. */
    readonly others: boolean;
  }[];
}

/** Each row with a last day, once. */
export function returningOf(uitruil: readonly Uitruil[], index: FigureIndex): Returning[] {
  return [...groupBy(agreedRows(uitruil), lineOf).values()].flatMap((rows): Returning[] => {
    const { row } = rows[0] as Agreed;
    if (!row.einde?.days || isReversed(row)) return [];
    const { first, last } = row.einde.days;
    const tasks = rows.flatMap((one) => [one.van, one.naar].flatMap((gemeente) => taskOf(index, gemeente, one, last)));
    return [{ row, first, last, at: row.einde.at, params: { last, tasks } }];
  });
}

function taskOf(
  index: FigureIndex,
  gemeente: Gemeente,
  { soort, row }: Agreed,
  last: CalendarDate,
): ReturnParams["tasks"] {
  const from = addDays(last, 1);
  const cyclus = index.of(soort).cycli.find((nummer) => nummer === row.cyclus) ?? null;
  const settled = index.of(soort).taakstelling(gemeente, soort, cyclus, from);
  const places = certainPlaces(settled);
  if (places === null || mergerOf(gemeente, from) !== null) return [];
  return [{ naam: gemeente.naam, soort: nameOfSoort(soort), places, others: (settled?.uitruil.length ?? 0) > 0 }];
}

/** "Vanaf 2-2-2026 is de taakstelling van Kampen weer 282 regulier." */
export function describeReturn({ last, tasks }: ReturnParams): string {
  const from = formatDate(addDays(last, 1));
  return tasks.length === 0
    ? `Vanaf ${from} telt deze uitruil niet meer mee.`
    : `Vanaf ${from} is de taakstelling ${formatList(
        tasks.map(
          ({ naam, soort, places, others }) =>
            `van ${naam} ${others ? "" : "weer "}${formatPlaces(places)} ${soort}${others ? ", na andere uitruil" : ""}`,
        ),
      )}.`;
}
