// SPDX-License-Identifier: EUPL-1.2

import type { CalendarDate } from "../sheet/dates";
import { SOORTEN, type Gebied, type SoortOfTotaal } from "../gemeenten/gebied";
import { carriedBy } from "../gemeenten/mergers";
import type { UnreadMutatie } from "../tabs/records";
import type { DatedMutatie, FigureIndex } from "../figures/figure-index";
import { timeOf } from "../figures/dated-mutaties";
import { formatPlaces } from "../sheet/format";
import { herkomstOf, placesIn, standOf, sumOf } from "./herkomst";
import type { Measure } from "./measure";
import type { Known } from "./parts";
import { codesIn } from "./codes-in";
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
    const mutaties = mutatiesUntil(index, gebied, soort, date, realised.value);
    return mutaties.ok ? answer({ peildatum: from, realisatie: realised.value, mutaties: mutaties.value }) : mutaties;
  });
}

function mutatiesUntil(
  index: FigureIndex,
  gebied: Gebied,
  soort: SoortOfTotaal,
  date: CalendarDate,
  realised: readonly Known<number>[],
): Answer<readonly DatedMutatie[]> {
  const inside = codesIn(index, gebied, date);
  const known = new Set(
    realised.flatMap((part) => carriedBy(part.gemeente, date).map(({ code }) => `${code}|${part.soort}`)),
  );
  const counted: DatedMutatie[] = [];
  for (const mutatie of index.mutaties) {
    const { first, at } = mutatie;
    if ((first !== null && first > date) || !countsFor(mutatie.soort, soort)) continue;
    const held = mutatie.gemeenten.filter((code) => inside.has(code));
    if (held.length === 0) continue;
    if (!mutatie.complete || held.length < mutatie.gemeenten.length) {
      return problem({ kind: "joint-mutatie", name: gebied.naam, at: mutatie.at });
    }
    const ofSoorten = mutatie.soort === "totaal" ? SOORTEN : [mutatie.soort];
    if (!held.every((code) => [...ofSoorten, "totaal"].some((one) => known.has(`${code}|${one}`)))) continue;
    if (mutatie.unreadable !== null) return problem({ kind: "unreadable", at: mutatie.unreadable });
    if (mutatie.date === null || mutatie.date > date) return problem({ kind: "unsure-moment", at, sure: mutatie.date });
    if (mutatie.soort === "totaal" && soort !== "totaal")
      return problem({ kind: "no-soort", tab: "mutaties", at: mutatie.soortAt });
    counted.push(mutatie);
  }
  const unread = index.records.unreadMutaties.find((mutatie) => mayCount(index, mutatie, inside, soort, date));
  if (unread === undefined) return answer(counted);
  const { because = "unreadable", at, soortAt = null } = unread;
  return problem(because === "no-soort" ? { kind: because, tab: "mutaties", at: soortAt } : { kind: because, at });
}

/** A mutatie of both soorten together has a part in each. */
const countsFor = (of: SoortOfTotaal, asked: SoortOfTotaal): boolean =>
  asked === "totaal" || of === "totaal" || of === asked;

/** Whether a mutatie that cannot be read may belong in the sum: by its gemeenten, its soort and its moment, as far as these are known. */
function mayCount(
  index: FigureIndex,
  mutatie: UnreadMutatie,
  inside: ReadonlySet<string>,
  soort: SoortOfTotaal,
  date: CalendarDate,
): boolean {
  const { moment, gemeenten } = mutatie;
  if (moment.kind === "na-einde-cyclus" || moment.kind === "unknown") return false;
  const { first } = timeOf(moment);
  if (first !== null && first > date) return false;
  if (mutatie.soort !== null && soort !== "totaal" && mutatie.soort !== soort) return false;
  return (
    gemeenten.length === 0 ||
    gemeenten.some(
      ({ resolution }) =>
        resolution.status !== "found" ||
        index.gebieden.gemeentenOf(resolution.gebied).some(({ code }) => inside.has(code)),
    )
  );
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
      mutaties: {
        sum: mutaties.reduce((sum, { aantal }) => sum + aantal, 0),
        cells: mutaties.map(({ at }) => at),
        until,
        uncounted: uncountedMutaties(index, gebied, soort, mutaties, until),
      },
    });
  },
  sum: ({ realisatie, mutaties }) => {
    const [stand, change] = [placesIn(realisatie), placesIn(mutaties)];
    return `realisatie + mutaties = ${formatPlaces(stand)} ${change < 0 ? "−" : "+"} ${formatPlaces(Math.abs(change))} = ${formatPlaces(stand + change)}`;
  },
};
