// SPDX-License-Identifier: EUPL-1.2

import { formatPlaces } from "../sheet/format";
import type { Gebied, Gemeente, SoortOfTotaal } from "../gemeenten/gebied";
import type { CalendarDate } from "../sheet/dates";
import type { FigureIndex } from "../figures/figure-index";
import { oncePerObject } from "../sheet/remember";
import { carriedParts } from "./carried-parts";
import { codesIn } from "./codes-in";
import { gemeentenDay } from "../figures/gemeenten-day";
import { cyclusOf, presentCyclus } from "./cyclus-of";
import { herkomstOf, placesIn, sumOf, taskOf } from "./herkomst";
import type { Measure } from "./measure";
import { collect, partsOf, type Inside, type Known, type Part } from "./parts";
import { answer, missingTab, type Answer } from "./problem";
import { standOn } from "./realisatie";
import { remembered } from "./remembered";

export interface TaakstellingOptions {
  /** Left out: whichever cyclus the workbook has, and of more than one the cyclus in force on the moment, or on the newest peildatum. */
  readonly cyclus?: number | null;
  /** The day that decides what gemeenten there are and which uitruil holds; left out: the newest peildatum, or the end of the cyclus where that comes before it. */
  readonly moment?: CalendarDate | null;
}

/**
 * The places of the verdeelbesluit, after the uitruil that holds on the day. Of a regio or provincie the sum of its gemeenten, as far as known.
 * Source: the verdeelbesluit; the regio totals of the report (3.1) are the sums of its bijlage 1.
 */
export function taakstelling(
  books: FigureIndex,
  gebied: Gebied,
  soort: SoortOfTotaal,
  options: TaakstellingOptions = {},
): Answer<number> {
  const index = books.of(soort);
  if (lacksTaakstelling(index)) return missingTab(index, "verdeelbesluit");
  const cyclus = options.cyclus ?? cyclusNow(index, options.moment);
  const present = presentCyclus(index, cyclus);
  if (!present.ok) return present;
  const moment = index.turnOn(options.moment ?? momentOfCyclus(index, cyclus));
  const known = remembered(index, gebied, `taakstelling ${soort} ${String(cyclus)} ${String(moment)}`, () =>
    knownTaakstelling(index, gebied, soort, cyclus, moment),
  );
  return known.ok ? answer(sumOf(known.value)) : known;
}

/** True where no table can have one. Of a soort beside the taakstelling most workbooks have only a realisatie. */
export const lacksTaakstelling = oncePerObject((index: FigureIndex): boolean =>
  index.beside === null
    ? !index.has("verdeelbesluit") && !index.has("voortgang")
    : !index.records.figures.some(({ grootheid }) => grootheid === "taakstelling"),
);

/** The cyclus of a question that names none; null: whichever. */
export function cyclusNow(index: FigureIndex, asked: CalendarDate | null = null): number | null {
  if (index.cycli.length < 2) return null;
  const stand = index.peildata.find((day) => asked === null || day <= asked);
  return index.cyclusOn(stand ?? asked);
}

/** The day of a question about a cyclus that names none: the newest peildatum, or the end of the cyclus where that comes before it. */
export function momentOfCyclus(index: FigureIndex, cyclus: number | null): CalendarDate | null {
  const newest = index.peildata[0] ?? null;
  const end = cyclus === null ? null : index.cyclusEnd(cyclus);
  return newest !== null && end !== null && end < newest ? end : newest;
}

/** What is known of the taakstellingen in a gebied. An unclear uitruil within it leaves its sum as it is. */
export function knownTaakstelling(
  index: FigureIndex,
  gebied: Gebied,
  soort: SoortOfTotaal,
  cyclus: number | null,
  moment: CalendarDate | null,
): Answer<readonly Known<number>[]> {
  const day = gemeentenDay(index, ["taakstelling"], cyclus, moment);
  const inside = codesIn(index, gebied, day);
  const partsFor = (gemeente: Gemeente): readonly Part[] =>
    taakstellingParts(index, gemeente, soort, cyclus, moment, day, inside);
  return collect(index, gebied, soort, day, partsFor, moment);
}

/** @param day the one whose gemeenten count, see `gemeentenDay` */
export function taakstellingParts(
  index: FigureIndex,
  gemeente: Gemeente,
  soort: SoortOfTotaal,
  cyclus: number | null,
  moment: CalendarDate | null,
  day: CalendarDate | null = moment,
  inside: Inside = codesIn(index, gemeente, day),
): readonly Part[] {
  const tab = index.has("verdeelbesluit") ? "verdeelbesluit" : "voortgang";
  return carriedParts(
    gemeente,
    day,
    (one) => partsOf(one, soort, tab, (of) => index.taakstelling(one, of, cyclus, moment), inside),
    () => true,
  );
}

export const taakstellingMeasure: Measure = {
  group: "Hoeveel plaatsen",
  unit: "places",
  herkomst: (index, question) => {
    const { gebied, soort, peildatum, cyclus: asked = null } = question;
    const stand = peildatum === null || !index.has("voortgang") ? answer(null) : standOn(index, question);
    if (!stand.ok) return stand;
    if (lacksTaakstelling(index)) return missingTab(index, "verdeelbesluit");
    const present =
      stand.value === null
        ? presentCyclus(index, asked ?? cyclusNow(index, peildatum))
        : cyclusOf(index, question, stand.value);
    if (!present.ok) return present;
    const moment = peildatum ?? momentOfCyclus(index, present.value);
    const known = knownTaakstelling(index, gebied, soort, present.value, moment);
    return known.ok
      ? answer({
          ...herkomstOf(index, question, known.value, gemeentenDay(index, ["taakstelling"], present.value, moment)),
          ...taskOf(known.value, sumOf(known.value)),
        })
      : known;
  },
  sum: ({ taakstelling: task }) => formatPlaces(placesIn(task)),
};
