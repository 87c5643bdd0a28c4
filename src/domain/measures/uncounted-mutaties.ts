// SPDX-License-Identifier: EUPL-1.2

import type { Gebied, SoortOfTotaal } from "../gemeenten/gebied";
import type { CalendarDate } from "../sheet/dates";
import { codesIn } from "./codes-in";
import type { DatedMutatie, FigureIndex } from "../figures/figure-index";

/**
 * How many mutaties of a gebied and soort are not in its prognose: later ones, those without a date, and those of a gemeente
 * whose realisatie is not known. One that names an unknown gemeente may be of this gebied, so it is among them.
 */
export function uncountedMutaties(
  books: FigureIndex,
  gebied: Gebied,
  soort: SoortOfTotaal,
  counted: readonly DatedMutatie[],
  date: CalendarDate,
): number {
  const index = books.of(soort);
  const inside = codesIn(index, gebied, date);
  const mayBelong = index.records.mutaties.filter(
    (mutatie) =>
      (soort === "totaal" || mutatie.soort === soort) &&
      mutatie.gemeenten.some(
        ({ resolution }) =>
          resolution.status !== "found" ||
          index.gebieden.gemeentenOf(resolution.gebied).some(({ code }) => inside.has(code)),
      ),
  );
  return mayBelong.length - counted.length;
}
