// SPDX-License-Identifier: EUPL-1.2

import type { Cyclus } from "../gemeenten/cyclus/cycli";
import { endSpokenOf } from "../gemeenten/cyclus/end";
import type { CalendarDate } from "../sheet/dates";
import type { Figure, MutatieMoment, Records } from "./records";

/** Gives "voor einde cyclus" without a date the day of that end, which the tables of the whole workbook tell. */
export function withEnds(records: Records, cycli: readonly Cyclus[]): Records {
  const { mutaties, unreadMutaties } = records;
  if (![...mutaties, ...unreadMutaties].some(({ moment }) => lacksEnd(moment))) return records;
  const peildatum = newestStand(records.figures);
  const ended = <M extends { readonly moment: MutatieMoment }>(mutatie: M): M => {
    if (!lacksEnd(mutatie.moment)) return mutatie;
    const date = endSpokenOf(cycli, mutatie.moment.cyclus ?? null, peildatum);
    return date === null ? mutatie : { ...mutatie, moment: { kind: "voor-einde-cyclus", date, assumed: true } };
  };
  return { ...records, mutaties: mutaties.map(ended), unreadMutaties: unreadMutaties.map(ended) };
}

const lacksEnd = (moment: MutatieMoment): moment is Extract<MutatieMoment, { kind: "voor-einde-cyclus" }> =>
  moment.kind === "voor-einde-cyclus" && moment.date === null;

function newestStand(figures: readonly Figure[]): CalendarDate | null {
  let newest: CalendarDate | null = null;
  for (const { grootheid, date, places, table } of figures) {
    if (grootheid !== "realisatie" || table.kind !== "voortgang" || places === null || date === null) continue;
    if (newest === null || date > newest) newest = date;
  }
  return newest;
}
