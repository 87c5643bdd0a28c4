// SPDX-License-Identifier: EUPL-1.2

import { addYears, type CalendarDate } from "../sheet/dates";
import type { Gebied, SoortOfTotaal } from "../gemeenten/gebied";
import type { Locatie } from "../tabs/records";
import type { DuurzaamRegel } from "../settings";
import type { CellRef } from "../sheet/snapshot";
import type { FigureIndex } from "../figures/figure-index";
import { formatPlaces } from "../sheet/format";
import { herkomstOf, placesIn } from "./herkomst";
import type { Measure } from "./measure";
import type { PeildatumOptions } from "./realisatie";
import {
  cellsOfLocaties,
  countLocaties,
  locatiesAsked,
  placesOfLocaties,
  staysUntil,
  type CountedLocaties,
} from "./count-locaties";
import { answer, type Answer } from "./problem";

export interface DuurzaamOptions extends PeildatumOptions {
  /** Left out: the setting of the workbook. */
  readonly jaren?: number | null;
  readonly regel?: DuurzaamRegel | null;
}

/** What a number of durable places is made from. */
export interface DuurzaamParts extends CountedLocaties {
  readonly peildatum: CalendarDate;
  readonly jaren: number;
  readonly regel: DuurzaamRegel;
}

/**
 * The places of locaties that are durable on the peildatum (left out: the newest of the workbook), which itself may be any date.
 * A gemeente without locaties has none, provided that the tab covers its provincie. A locatie whose places are blank is unknown.
 * Source: Besluit gemeentelijke taak mogelijk maken asielopvangvoorzieningen (Stb. 2024, 13), artikel 1.1, "voor minimaal
 * vijf jaar beschikbaar"; it does not say from which date, hence the two rules.
 */
export function duurzaam(
  index: FigureIndex,
  gebied: Gebied,
  soort: SoortOfTotaal,
  options: DuurzaamOptions = {},
): Answer<number> {
  const parts = duurzaamParts(index, gebied, soort, options);
  return parts.ok ? answer(placesOfLocaties(parts.value)) : parts;
}

export function duurzaamParts(
  books: FigureIndex,
  gebied: Gebied,
  soort: SoortOfTotaal,
  options: DuurzaamOptions = {},
): Answer<DuurzaamParts> {
  const asked = locatiesAsked(books, gebied, soort, options);
  if (!asked.ok) return asked;
  const { index, peildatum } = asked.value;
  const jaren = options.jaren ?? index.settings.duurzaamJaren;
  const regel = options.regel ?? index.settings.duurzaamRegel;
  const counted = countLocaties(index, gebied, soort, peildatum, (locatie) =>
    isDurable(locatie, peildatum, jaren, regel),
  );
  return counted.ok ? answer({ peildatum, jaren, regel, ...counted.value }) : counted;
}

/** Whether a locatie is durable on a date, or the cell on which that hangs and which says no date. */
export function isDurable(
  locatie: Locatie,
  peildatum: CalendarDate,
  jaren: number,
  regel: DuurzaamRegel,
): boolean | CellRef {
  const { opening } = locatie;
  const from = regel === "resterend" ? peildatum : opening;
  return staysUntil(locatie, peildatum, from === null ? peildatum : addYears(from, jaren));
}

export const duurzaamMeasure: Measure = {
  group: "Duurzaam",
  unit: "places",
  herkomst: (index, question) => {
    const parts = duurzaamParts(index, question.gebied, question.soort, question);
    if (!parts.ok) return parts;
    const duurzaam = { sum: placesOfLocaties(parts.value), cells: cellsOfLocaties(parts.value), ...parts.value };
    return answer({ ...herkomstOf(index, question, null), duurzaam });
  },
  sum: ({ duurzaam: places }) => formatPlaces(placesIn(places)),
};
