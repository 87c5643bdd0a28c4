// SPDX-License-Identifier: EUPL-1.2

import type { CalendarDate } from "../sheet/dates";
import type { Soort } from "../gemeenten/gebied";
import { foundGebied } from "../gemeenten/found-gebied";
import type { Gebieden } from "../gemeenten/gebieden";
import type { Mutatie } from "../tabs/records";
import type { CellRef } from "../sheet/snapshot";

/** A mutatie whose date is known, with the gemeenten that it is about. */
export interface DatedMutatie {
  readonly date: CalendarDate;
  readonly soort: Soort;
  readonly aantal: number;
  /** Codes; more than one where the places are named for gemeenten together. */
  readonly gemeenten: readonly string[];
  /** False where one of its names is not known: then it lies wholly in no gebied. */
  readonly complete: boolean;
  readonly at: CellRef;
}

/** The mutaties that a prognose can count; without a date ("na einde cyclus", unknown) none can. */
export function datedMutaties(mutaties: readonly Mutatie[], gebieden: Gebieden): readonly DatedMutatie[] {
  return mutaties.flatMap((mutatie) => {
    const { moment, soort, aantal, at } = mutatie;
    if (!("date" in moment) || moment.date === null) return [];
    const found = mutatie.gemeenten.map(foundGebied).filter((gebied) => gebied !== null);
    const gemeenten = [...new Set(found.flatMap((gebied) => gebieden.gemeentenOf(gebied).map(({ code }) => code)))];
    return [{ date: moment.date, soort, aantal, at, gemeenten, complete: found.length === mutatie.gemeenten.length }];
  });
}
