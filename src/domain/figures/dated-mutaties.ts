// SPDX-License-Identifier: EUPL-1.2

import type { CalendarDate } from "../sheet/dates";
import type { SoortOfTotaal } from "../gemeenten/gebied";
import { foundGebied } from "../gemeenten/found-gebied";
import type { Gebieden } from "../gemeenten/gebieden";
import type { Mutatie, MutatieMoment } from "../tabs/records";
import type { CellRef } from "../sheet/snapshot";

/** A mutatie that a prognose may count, with the gemeenten that it is about. */
export interface DatedMutatie {
  /** From this day on it counts for sure; null where no such day is known. */
  readonly date: CalendarDate | null;
  /** Before this day it does not count for sure; null where no such day is known. */
  readonly first: CalendarDate | null;
  /** The cell that should say when, where it cannot be read. */
  readonly unreadable: CellRef | null;
  readonly soort: SoortOfTotaal;
  readonly soortAt: CellRef | null;
  readonly aantal: number;
  /** Codes; more than one where the places are named for gemeenten together. */
  readonly gemeenten: readonly string[];
  /** False where one of its names is not known: then it lies wholly in no gebied. */
  readonly complete: boolean;
  readonly at: CellRef;
}

/** A mutatie of a project that is late: it comes after the end of a cyclus, whether on a known day or not. */
export interface LateMutatie extends DatedMutatie {
  /** The cyclus that is named. */
  readonly cyclus: number | null;
}

/** The mutaties that a prognose can count; "na einde cyclus" and one without any moment never count. */
export function datedMutaties(mutaties: readonly Mutatie[], gebieden: Gebieden): readonly DatedMutatie[] {
  return mutaties.flatMap((mutatie) =>
    mutatie.moment.kind === "na-einde-cyclus" || mutatie.moment.kind === "unknown" ? [] : [dated(mutatie, gebieden)],
  );
}

/** The mutaties that are said to come after the end of a cyclus. */
export function lateMutaties(mutaties: readonly Mutatie[], gebieden: Gebieden): readonly LateMutatie[] {
  return mutaties.flatMap((mutatie) => {
    const { moment, claim } = mutatie;
    if (moment.kind === "na-einde-cyclus") return [{ ...dated(mutatie, gebieden), cyclus: moment.cyclus ?? null }];
    return moment.kind === "date" && claim?.side === "na" ? [{ ...dated(mutatie, gebieden), cyclus: null }] : [];
  });
}

function dated(mutatie: Mutatie, gebieden: Gebieden): DatedMutatie {
  const { moment, soort, soortAt, aantal, at } = mutatie;
  const found = mutatie.gemeenten.map(foundGebied).filter((gebied) => gebied !== null);
  const gemeenten = [...new Set(found.flatMap((gebied) => gebieden.gemeentenOf(gebied).map(({ code }) => code)))];
  const complete = found.length === mutatie.gemeenten.length;
  return { ...timeOf(moment), soort, soortAt, aantal, at, gemeenten, complete };
}

/** When a mutatie counts for sure, and when it may. */
export function timeOf(moment: MutatieMoment): Pick<DatedMutatie, "date" | "first" | "unreadable"> {
  if (!("date" in moment))
    return { date: null, first: null, unreadable: moment.kind === "unreadable" ? moment.at : null };
  const { date } = moment;
  // "Voor einde cyclus" counts from the end on, and is left out before it.
  return { date, first: moment.kind === "date" ? (moment.first ?? date) : date, unreadable: null };
}
