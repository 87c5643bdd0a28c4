// SPDX-License-Identifier: EUPL-1.2

import { endOfCyclus, firstEndFrom } from "../gemeenten/cyclus/end";
import type { Cyclus } from "../gemeenten/cyclus/cycli";
import type { CalendarDate } from "../sheet/dates";
import type { Gebied, Gemeente, SoortOfTotaal } from "../gemeenten/gebied";
import { gap } from "./gap";
import type { FigureIndex } from "../figures/figure-index";
import { presentCyclus } from "./cyclus-of";
import { dayOfPairs, type StandOptions } from "./pairs";
import { answer, problem, type Answer } from "./problem";
import { prognose, prognoseName } from "./prognose";
import { momentOf, realisatie, standOn } from "./realisatie";
import { realisatiegraad } from "./realisatiegraad";
import { statusOfGemeente } from "./status";
import type { StatusWord } from "./status-words";
import { taakstelling } from "./taakstelling";

/** All measures of one gemeente on one peildatum. What is not known is a problem, never 0. */
export interface OverzichtRow {
  readonly gemeente: Gemeente;
  readonly taakstelling: Answer<number>;
  readonly realisatie: Answer<number>;
  readonly gap: Answer<number>;
  readonly realisatiegraad: Answer<number>;
  readonly prognose: Answer<number>;
  readonly status: Answer<StatusWord>;
}

export interface Overzicht {
  /** The day that the prognose looks forward to: the end of the cyclus. Null where that is not known. */
  readonly prognoseDate: CalendarDate | null;
  /** With that day, and the stand that it starts from where that is not the newest one before it. */
  readonly prognoseName: string;
  readonly rows: readonly OverzichtRow[];
}

/** The gemeenten of a gebied side by side. The prognose starts from the stand that is shown; the status is about the taakstelling, over both soorten. */
export function overzicht(
  books: FigureIndex,
  cycli: readonly Cyclus[],
  gebied: Gebied,
  soort: SoortOfTotaal,
  options: StandOptions = {},
): Answer<Overzicht> {
  const index = books.of(soort);
  const stand = standOn(index, options);
  if (!stand.ok) return stand;
  const asked = presentCyclus(index, options.cyclus ?? null);
  if (!asked.ok) return asked;
  const cyclus = asked.value ?? index.cyclusOn(stand.value);
  const prognoseDate = cyclusEnd(cycli, asked.value ?? index.cyclusNamedOn(stand.value), stand.value);
  const moment = momentOf(options, stand.value);
  const day = dayOfPairs(index, options, stand.value);
  const rows = index.gebieden
    .gemeentenOf(gebied, day)
    .map((gemeente): OverzichtRow => ({
      gemeente,
      taakstelling: taakstelling(index, gemeente, soort, { cyclus, moment }),
      realisatie: realisatie(index, gemeente, soort, { ...options, gemeentenDay: day }),
      gap: gap(index, gemeente, soort, options),
      realisatiegraad: realisatiegraad(index, gemeente, soort, options),
      prognose:
        prognoseDate === null
          ? problem({ kind: "no-cyclus-end" })
          : prognose(index, gemeente, soort, prognoseDate, { peildatum: stand.value }),
      status: statusOfGemeente(books, gemeente, options),
    }));
  const name = prognoseDate === null ? "Prognose" : prognoseName(index, prognoseDate, stand.value);
  return answer({ prognoseDate, prognoseName: name, rows });
}

/** The end of the cyclus that a stand belongs to: the one that its tables name, else the first that ends on or after it. */
export function cyclusEnd(
  cycli: readonly Cyclus[],
  named: number | null,
  peildatum: CalendarDate | null,
): CalendarDate | null {
  if (named === null) return peildatum === null ? null : firstEndFrom(cycli, peildatum);
  const einde = endOfCyclus(cycli, named);
  return einde === null || (peildatum !== null && einde < peildatum) ? null : einde;
}
