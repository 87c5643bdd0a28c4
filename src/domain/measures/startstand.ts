// SPDX-License-Identifier: EUPL-1.2

import type { DatedMutatie, FigureIndex, LateMutatie } from "../figures/figure-index";
import { endSpokenOf } from "../gemeenten/cyclus/end";
import { cyclusInForce } from "../gemeenten/cyclus/in-force";
import type { Gebied, SoortOfTotaal } from "../gemeenten/gebied";
import type { CalendarDate } from "../sheet/dates";
import { formatPlaces, formatTerm } from "../sheet/format";
import { changesOf, countedMutaties } from "./counted-mutaties";
import type { CyclusOptions } from "./cyclus-of";
import { herkomstOf, placesIn, standOf, sumOf } from "./herkomst";
import type { Measure } from "./measure";
import type { Known } from "./parts";
import { answer, missingTab, problem, type Answer } from "./problem";
import { knownRealisatie, standOn } from "./realisatie";
import { remembered } from "./remembered";
import { momentOfCyclus } from "./taakstelling";
import { uncountedMutaties } from "./uncounted-mutaties";

/** What a start stand is made from. */
interface StartStandParts {
  readonly peildatum: CalendarDate | null;
  /** The cyclus before, and its last day. */
  readonly before: number;
  readonly end: CalendarDate;
  /** The day that decides what gemeenten there are. */
  readonly moment: CalendarDate;
  readonly realisatie: readonly Known<number>[];
  /** Those until that end, then those of late projects. */
  readonly mutaties: readonly DatedMutatie[];
  readonly late: readonly DatedMutatie[];
}

/**
 * The places with which a cyclus starts: the prognose at the end of the cyclus before it, plus the projects that are late ("na einde cyclus").
 * A project is late as far as it is said to be: one that only has a day after that end is one of the new cyclus. For the rest as PROGNOSE.
 * Source: the report (3.1), "Verwachte mutaties na cyclus door vertraagde projecten". Errors: that end is not known, or after which
 * cyclus a project comes. `cyclus`: the one that starts; left out: the one after that in force on the newest peildatum.
 */
export function startstand(
  index: FigureIndex,
  gebied: Gebied,
  soort: SoortOfTotaal,
  options: CyclusOptions = {},
): Answer<number> {
  const parts = startStandParts(index, gebied, soort, options);
  if (!parts.ok) return parts;
  const { realisatie, mutaties, late } = parts.value;
  return answer([...mutaties, ...late].reduce((sum, { aantal }) => sum + aantal, sumOf(realisatie)));
}

function startStandParts(
  books: FigureIndex,
  gebied: Gebied,
  soort: SoortOfTotaal,
  { cyclus: asked = null }: CyclusOptions = {},
): Answer<StartStandParts> {
  const index = books.of(soort);
  const newest = standOn(index, {});
  if (!newest.ok) return newest;
  const cyclus = asked ?? startCyclus(index);
  if (cyclus === null) return problem({ kind: "no-start", cyclus, before: null });
  const before = index.cyclusDates.find(({ nummer }) => nummer === cyclus - 1);
  const end = before?.einde ?? null;
  if (before === undefined || end === null)
    return problem({ kind: "no-start", cyclus, before: before?.nummer ?? null });
  const stand = standOn(index, { peildatum: index.peildata.length === 0 ? null : end });
  if (!stand.ok) return stand;
  if (!index.has("mutaties")) return missingTab(index, "mutaties");
  const ofCyclus = momentOfCyclus(index, cyclus);
  const moment = ofCyclus !== null && ofCyclus > end ? ofCyclus : end;
  return remembered(index, gebied, `startstand ${soort} ${String(cyclus)}`, () => {
    const realised = knownRealisatie(index, gebied, soort, stand.value, moment);
    if (!realised.ok) return realised;
    const late = lateAfter(index, before.nummer, end, index.cyclusEnd(cyclus));
    const question = { gebied, soort, date: end, moment, late: { mutaties: late, cyclus: before.nummer } };
    const counted = countedMutaties(index, question, realised.value);
    if (!counted.ok) return unnamedCyclus(counted, late);
    const isLate = new Set(late);
    return answer({
      peildatum: stand.value,
      before: before.nummer,
      end,
      moment,
      realisatie: realised.value,
      mutaties: counted.value.filter((mutatie) => !isLate.has(mutatie)),
      late: counted.value.filter((mutatie) => isLate.has(mutatie)),
    });
  });
}

/** The cyclus of which a start stand is that names none: the one after the one in force on the newest peildatum, else after the only one of the workbook. */
export function startCyclus(index: FigureIndex): number | null {
  const newest = index.peildata[0] ?? null;
  const all = index.cyclusDates.map(({ nummer }) => nummer);
  const byDates = newest === null ? null : cyclusInForce(index.cyclusDates, all, newest);
  const only = index.cycli.length === 1 ? (index.cycli[0] ?? null) : null;
  const now = byDates ?? index.cyclusOn(newest) ?? only;
  return now === null ? null : now + 1;
}

/** The late projects of a cyclus as if they came at its end; without a day where they may be of another one. */
function lateAfter(
  index: FigureIndex,
  before: number,
  end: CalendarDate,
  nextEnd: CalendarDate | null,
): readonly DatedMutatie[] {
  const spokenOf = endSpokenOf(index.cyclusDates, null, index.peildata[0] ?? null);
  return index.lateMutaties.flatMap((mutatie): DatedMutatie[] => {
    const { date, first, cyclus } = mutatie;
    if (date !== null)
      return (first ?? date) > end && (nextEnd === null || date <= nextEnd) ? [atEnd(mutatie, end)] : [];
    if (cyclus !== null) return cyclus === before ? [atEnd(mutatie, end)] : [];
    if (spokenOf === end) return [atEnd(mutatie, end)];
    return spokenOf === null || spokenOf > end ? [{ ...mutatie, date: null, first: end }] : [];
  });
}

const atEnd = (mutatie: LateMutatie, end: CalendarDate): DatedMutatie => ({ ...mutatie, date: end, first: end });

/** What keeps a late project from being counted is not its day. */
function unnamedCyclus(found: Answer<never>, late: readonly DatedMutatie[]): Answer<never> {
  if (found.ok || found.problem.kind !== "unsure-moment") return found;
  const { at } = found.problem;
  return late.some((mutatie) => mutatie.at === at) ? problem({ kind: "unsure-cyclus", at }) : found;
}

export const startstandMeasure: Measure = {
  group: "Vooruit",
  unit: "places",
  herkomst: (index, question) => {
    const { gebied, soort } = question;
    const parts = startStandParts(index, gebied, soort, question);
    if (!parts.ok) return parts;
    const { peildatum, before, end, moment, realisatie, mutaties, late } = parts.value;
    return answer({
      ...herkomstOf(index, { ...question, peildatum: moment }, realisatie),
      peildatum,
      realisatie: standOf(realisatie, sumOf(realisatie)),
      mutaties: {
        ...changesOf(mutaties),
        until: end,
        uncounted: uncountedMutaties(index, gebied, soort, [...mutaties, ...late], moment),
      },
      late: { ...changesOf(late), after: before },
    });
  },
  sum: ({ realisatie, mutaties, late }) => {
    const [stand, change, more] = [placesIn(realisatie), placesIn(mutaties), placesIn(late)];
    return `realisatie + mutaties tot het einde van de cyclus + vertraagde projecten = ${formatPlaces(stand)} ${formatTerm(change)} ${formatTerm(more)} = ${formatPlaces(stand + change + more)}`;
  },
};
