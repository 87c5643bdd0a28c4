// SPDX-License-Identifier: EUPL-1.2

import type { CalendarDate } from "../sheet/dates";
import type { Gebied, SoortOfTotaal } from "../gemeenten/gebied";
import type { DatedMutatie, FigureIndex } from "../figures/figure-index";
import { formatDate, formatPlaces, formatTerm } from "../sheet/format";
import { herkomstOf, placesIn, standOf, sumOf } from "./herkomst";
import type { Measure } from "./measure";
import type { Known } from "./parts";
import { changesOf, countedMutaties } from "./counted-mutaties";
import { answer, missingTab, problem, type Answer } from "./problem";
import { knownRealisatie, standOn, type PeildatumOptions } from "./realisatie";
import { remembered } from "./remembered";
import { uncountedMutaties } from "./uncounted-mutaties";

/** What a prognose is made from. */
export interface PrognoseParts {
  readonly peildatum: CalendarDate | null;
  readonly realisatie: readonly Known<number>[];
  /** The mutaties that are added to it. */
  readonly mutaties: readonly DatedMutatie[];
}

/**
 * The places expected on a date: the realisatie of the newest peildatum not after it (or the one stand of a workbook without
 * dated ones) plus all mutaties dated on or before it; "voor einde cyclus" counts from that end on. A mutatie without a moment or "na einde
 * cyclus" never counts, nor does one of a gemeente whose realisatie is unknown. Where it is not sure that one counts on the asked day ("december
 * 2025" on the 15th, a date that cannot be read) there is no answer. A mutatie of gemeenten together cannot be split: a gebied that holds only some of them has no answer
 * from its date on. A mutatie that cannot be read leaves every gebied that it may belong to without an answer.
 * Source: the report (3.1), "Verwachte mutaties".
 * `options.peildatum`: start from an older stand.
 */
export function prognose(
  index: FigureIndex,
  gebied: Gebied,
  soort: SoortOfTotaal,
  date: CalendarDate,
  options: PeildatumOptions = {},
): Answer<number> {
  const parts = prognoseParts(index, gebied, soort, date, options);
  if (!parts.ok) return parts;
  const realised = parts.value.realisatie.reduce((sum, part) => sum + part.value, 0);
  return answer(parts.value.mutaties.reduce((sum, { aantal }) => sum + aantal, realised));
}

export function prognoseParts(
  books: FigureIndex,
  gebied: Gebied,
  soort: SoortOfTotaal,
  date: CalendarDate,
  options: PeildatumOptions = {},
): Answer<PrognoseParts> {
  const index = books.of(soort);
  const peildatum = standOn(index, { peildatum: options.peildatum ?? (index.peildata.length === 0 ? null : date) });
  if (!peildatum.ok) return peildatum;
  if (!index.has("mutaties")) return missingTab(index, "mutaties");
  const from = peildatum.value;
  return remembered(index, gebied, `prognose ${soort} ${date} ${String(from)}`, () => {
    const realised = knownRealisatie(index, gebied, soort, from, date);
    if (!realised.ok) return realised;
    const mutaties = countedMutaties(index, { gebied, soort, date, moment: date }, realised.value);
    return mutaties.ok ? answer({ peildatum: from, realisatie: realised.value, mutaties: mutaties.value }) : mutaties;
  });
}

/** What a prognose is called beside the stand that it starts from: with that stand, where PROGNOSE itself starts from a newer one. @param index of the soort */
export function prognoseName(index: FigureIndex, until: CalendarDate, stand: CalendarDate | null): string {
  const newest = standOn(index, { peildatum: until });
  const isOlder = stand !== null && newest.ok && newest.value !== null && newest.value > stand;
  return `Prognose ${formatDate(until)}${isOlder ? ` vanaf stand ${formatDate(stand)}` : ""}`;
}

export const prognoseMeasure: Measure = {
  group: "Vooruit",
  unit: "places",
  herkomst: (index, question) => {
    const { gebied, soort, peildatum: until } = question;
    if (until === null) return problem({ kind: "bad-date", text: "" });
    const parts = prognoseParts(index, gebied, soort, until);
    if (!parts.ok) return parts;
    const { peildatum, realisatie, mutaties } = parts.value;
    return answer({
      ...herkomstOf(index, question, realisatie),
      peildatum,
      realisatie: standOf(realisatie, sumOf(realisatie)),
      mutaties: { ...changesOf(mutaties), until, uncounted: uncountedMutaties(index, gebied, soort, mutaties, until) },
    });
  },
  sum: ({ realisatie, mutaties }) => {
    const [stand, change] = [placesIn(realisatie), placesIn(mutaties)];
    return `realisatie + mutaties = ${formatPlaces(stand)} ${formatTerm(change)} = ${formatPlaces(stand + change)}`;
  },
};
