// SPDX-License-Identifier: EUPL-1.2

import type { CalendarDate } from "../sheet/dates";
import { formatPlaces } from "../sheet/format";
import type { Gebied, Gemeente, SoortOfTotaal } from "../gemeenten/gebied";
import type { FigureIndex, Settled } from "../figures/figure-index";
import { isSource, settle } from "../figures/settle";
import { herkomstOf, placesIn, standOf, sumOf } from "./herkomst";
import { lastMergerOn, mergerOf } from "../gemeenten/mergers";
import { carriedParts } from "./carried-parts";
import type { Measure } from "./measure";
import { collect, partsOf, type Known, type Part } from "./parts";
import { choosePeildatum } from "./peildatum";
import { answer, missingTab, type Answer } from "./problem";
import { remembered } from "./remembered";

/** What the measures over a stand have in common. */
export interface PeildatumOptions {
  /** Left out: the newest peildatum of the workbook. */
  readonly peildatum?: CalendarDate | null;
  /** Left out: the day that is asked about, else of the stand. */
  readonly gemeentenDay?: CalendarDate | null;
}

/**
 * The places realised on the newest peildatum not after the asked one.
 * Of a regio or provincie the sum of its gemeenten, as far as known.
 * Source: the regio totals of the report (3.1) are the sums of its bijlage 1.
 */
export function realisatie(
  books: FigureIndex,
  gebied: Gebied,
  soort: SoortOfTotaal,
  options: PeildatumOptions = {},
): Answer<number> {
  const index = books.of(soort);
  const peildatum = standOn(index, options);
  if (!peildatum.ok) return peildatum;
  const known = knownRealisatie(index, gebied, soort, peildatum.value, momentOf(options, peildatum.value));
  return known.ok ? answer(sumOf(known.value)) : known;
}

/** The day that a question over a stand is about, which decides what gemeenten there are. */
export const momentOf = (
  { peildatum, gemeentenDay }: PeildatumOptions,
  stand: CalendarDate | null,
): CalendarDate | null => gemeentenDay ?? peildatum ?? stand;

/** What is known of the realisatie in a gebied on a peildatum of the workbook (null: of the stand without a known date), for the gemeenten of a moment. */
export function knownRealisatie(
  index: FigureIndex,
  gebied: Gebied,
  soort: SoortOfTotaal,
  peildatum: CalendarDate | null,
  moment: CalendarDate | null = peildatum,
): Answer<readonly Known<number>[]> {
  const merged = lastMergerOn(moment);
  return remembered(index, gebied, `realisatie ${soort} ${String(peildatum)} ${String(merged)}`, () =>
    collect(index, gebied, soort, merged, (gemeente) => realisatieParts(index, gemeente, soort, peildatum, merged)),
  );
}

/** The peildatum that answers the question; null for a stand without a known date. */
export function standOn(index: FigureIndex, options: PeildatumOptions): Answer<CalendarDate | null> {
  if (!index.has("voortgang")) return missingTab(index, "voortgang");
  return choosePeildatum(index, options.peildatum ?? null);
}

export function realisatieParts(
  index: FigureIndex,
  gemeente: Gemeente,
  soort: SoortOfTotaal,
  peildatum: CalendarDate | null,
  moment: CalendarDate | null = peildatum,
): readonly Part[] {
  const settledOf = (one: Gemeente, of: SoortOfTotaal): Settled | null =>
    index.realisatie(one, of, peildatum) ?? (peildatum === null ? unknownStand(index, one, of) : null);
  return carriedParts(
    gemeente,
    moment,
    (one) => partsOf(one, soort, "voortgang", (of) => settledOf(one, of)),
    (gone) => mergerOf(gone, peildatum) !== null,
  );
}

/** Where no stand of the workbook has a number, there is no peildatum to ask for: what its cells hold instead. */
function unknownStand(index: FigureIndex, gemeente: Gemeente, soort: SoortOfTotaal): Settled | null {
  if (index.peildata.length > 0) return null;
  return settle(index.figures(gemeente, "realisatie", soort).filter(isSource));
}

export const realisatieMeasure: Measure = {
  group: "Hoeveel plaatsen",
  unit: "places",
  herkomst: (index, question) => {
    const stand = standOn(index, question);
    if (!stand.ok) return stand;
    const moment = momentOf(question, stand.value);
    const known = knownRealisatie(index, question.gebied, question.soort, stand.value, moment);
    return known.ok
      ? answer({
          ...herkomstOf(index, question, known.value),
          peildatum: stand.value,
          realisatie: standOf(known.value, sumOf(known.value)),
        })
      : known;
  },
  sum: ({ realisatie: stand }) => formatPlaces(placesIn(stand)),
};
