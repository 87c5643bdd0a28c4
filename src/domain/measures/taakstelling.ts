// SPDX-License-Identifier: EUPL-1.2

import { formatPlaces } from "../sheet/format";
import type { Gebied, Gemeente, SoortOfTotaal } from "../gemeenten/gebied";
import { lastMergerOn } from "../gemeenten/mergers";
import type { CalendarDate } from "../sheet/dates";
import type { FigureIndex } from "../figures/figure-index";
import { carriedParts } from "./carried-parts";
import { herkomstOf, placesIn, sumOf, taskOf } from "./herkomst";
import type { Measure } from "./measure";
import { collect, partsOf, type Inside, type Known, type Part } from "./parts";
import { answer, missingTab, problem, type Answer } from "./problem";
import { standOn } from "./realisatie";
import { remembered } from "./remembered";

export interface TaakstellingOptions {
  /** Left out: whichever cyclus the workbook has, and of more than one the cyclus in force on the newest peildatum. */
  readonly cyclus?: number | null;
  /** The day that decides what gemeenten there are; left out: the newest peildatum, or the end of the cyclus where that comes before it. */
  readonly moment?: CalendarDate | null;
}

/**
 * The places of the verdeelbesluit, after uitruil. Of a regio or provincie the sum of its gemeenten, as far as known.
 * Source: the verdeelbesluit; the regio totals of the report (3.1) are the sums of its bijlage 1.
 */
export function taakstelling(
  index: FigureIndex,
  gebied: Gebied,
  soort: SoortOfTotaal,
  options: TaakstellingOptions = {},
): Answer<number> {
  if (!index.has("verdeelbesluit") && !index.has("voortgang")) return missingTab(index, "verdeelbesluit");
  const cyclus = options.cyclus ?? cyclusNow(index);
  if (cyclus !== null && !index.cycli.includes(cyclus))
    return problem({ kind: "no-cyclus", cyclus, of: "taakstelling" });
  const moment = lastMergerOn(options.moment ?? momentOfCyclus(index, cyclus));
  const known = remembered(index, gebied, `taakstelling ${soort} ${String(cyclus)} ${String(moment)}`, () =>
    knownTaakstelling(index, gebied, soort, cyclus, moment),
  );
  return known.ok ? answer(sumOf(known.value)) : known;
}

/** The cyclus of a question that names none and no peildatum; null: whichever. */
export const cyclusNow = (index: FigureIndex): number | null =>
  index.cycli.length < 2 ? null : index.cyclusOn(index.peildata[0] ?? null);

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
  moment: CalendarDate | null = null,
): Answer<readonly Known<number>[]> {
  const inside =
    gebied.level === "gemeente" ? null : new Set(index.gebieden.gemeentenOf(gebied).map(({ code }) => code));
  return collect(index, gebied, soort, moment, (gemeente) =>
    taakstellingParts(index, gemeente, soort, cyclus, moment, inside),
  );
}

export function taakstellingParts(
  index: FigureIndex,
  gemeente: Gemeente,
  soort: SoortOfTotaal,
  cyclus: number | null,
  moment: CalendarDate | null = null,
  inside: Inside = null,
): readonly Part[] {
  const tab = index.has("verdeelbesluit") ? "verdeelbesluit" : "voortgang";
  return carriedParts(
    gemeente,
    moment,
    (one) => partsOf(one, soort, tab, (of) => index.taakstelling(one, of, cyclus), inside),
    () => true,
  );
}

export const taakstellingMeasure: Measure = {
  group: "Hoeveel plaatsen",
  unit: "places",
  herkomst: (index, question) => {
    const { gebied, soort, peildatum } = question;
    const stand = peildatum === null ? answer(null) : standOn(index, question);
    if (!stand.ok) return stand;
    if (!index.has("verdeelbesluit") && !index.has("voortgang")) return missingTab(index, "verdeelbesluit");
    const cyclus = peildatum === null ? cyclusNow(index) : index.cyclusOn(stand.value);
    const moment = peildatum ?? momentOfCyclus(index, cyclus);
    const known = knownTaakstelling(index, gebied, soort, cyclus, moment);
    return known.ok
      ? answer({ ...herkomstOf(index, question, known.value), ...taskOf(known.value, sumOf(known.value)) })
      : known;
  },
  sum: ({ taakstelling: task }) => formatPlaces(placesIn(task)),
};
