// SPDX-License-Identifier: EUPL-1.2

import { timeOf } from "../figures/dated-mutaties";
import type { DatedMutatie, FigureIndex } from "../figures/figure-index";
import { SOORTEN, type Gebied, type SoortOfTotaal } from "../gemeenten/gebied";
import { carriedBy } from "../gemeenten/mergers";
import type { CalendarDate } from "../sheet/dates";
import type { UnreadMutatie } from "../tabs/records";
import { codesIn } from "./codes-in";
import type { Source } from "./herkomst";
import type { Known } from "./parts";
import { answer, problem, type Answer } from "./problem";

/** What mutaties change together, and where they stand. */
export const changesOf = (mutaties: readonly DatedMutatie[]): Source => ({
  sum: mutaties.reduce((sum, { aantal }) => sum + aantal, 0),
  cells: mutaties.map(({ at }) => at),
});

interface Asked {
  readonly gebied: Gebied;
  readonly soort: SoortOfTotaal;
  /** Up to and including this day. */
  readonly date: CalendarDate;
  /** The day that decides what gemeenten there are. */
  readonly moment: CalendarDate;
  /** Of late projects: those that count as if they came on that day, and the cyclus after which they come. */
  readonly late?: { readonly mutaties: readonly DatedMutatie[]; readonly cyclus: number };
}

/** The mutaties of a gebied until a day, where none of those that may count is in doubt. `realised`: of a gemeente without a known realisatie none counts. */
export function countedMutaties(
  index: FigureIndex,
  { gebied, soort, date, moment, late }: Asked,
  realised: readonly Known<number>[],
): Answer<readonly DatedMutatie[]> {
  const inside = codesIn(index, gebied, moment);
  const known = new Set(
    realised.flatMap((part) => carriedBy(part.gemeente, moment).map(({ code }) => `${code}|${part.soort}`)),
  );
  const counted: DatedMutatie[] = [];
  for (const mutatie of late === undefined ? index.mutaties : [...index.mutaties, ...late.mutaties]) {
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
  const after = late?.cyclus ?? null;
  const unread = index.records.unreadMutaties.find((mutatie) => mayCount(index, mutatie, inside, soort, date, after));
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
  after: number | null,
): boolean {
  const { moment, gemeenten } = mutatie;
  if (moment.kind === "unknown") return false;
  if (moment.kind === "na-einde-cyclus") {
    if (after === null || (moment.cyclus ?? after) !== after) return false;
  } else {
    const { first } = timeOf(moment);
    if (first !== null && first > date) return false;
  }
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
