// SPDX-License-Identifier: EUPL-1.2

import { SOORTEN, type Gemeente, type Soort } from "../gemeenten/gebied";
import { carriedBy, mergerOf } from "../gemeenten/mergers";
import type { CellRef } from "../sheet/snapshot";
import type { Table } from "../tabs/table";
import type { FigureIndex } from "./figure-index";
import { comparedDay } from "./gemeenten-day";
import { certainPlaces, type Settled } from "./settle";

/** What a gemeente has on the newest peildatum; only numbers that hold. */
export interface Stand {
  readonly gemeente: Gemeente;
  readonly soort: Soort;
  readonly realisatie: number;
  readonly at: CellRef;
  /** The table that the realisatie stands in. */
  readonly table: Table;
  /** The gemeenten that it is the realisatie of: itself, and those that have gone up in it and have none of their own. */
  readonly of: readonly Gemeente[];
  /** After uitruil, of all that the gemeente answers for; null where none holds, or where another gemeente answers for it. */
  readonly taakstelling: number | null;
  /** The realisatie of these, to set against the taakstelling. */
  readonly compared: number;
  readonly answersFor: readonly Gemeente[];
}

/** Every realisatie that holds per gemeente and soort on the newest peildatum of the workbook. */
export function* newestStands(index: FigureIndex): Generator<Stand> {
  const peildatum = index.peildata[0] ?? null;
  const cyclus = index.cyclusOn(peildatum);
  const day = comparedDay(index, cyclus, peildatum, peildatum);
  for (const gemeente of index.gebieden.gemeenten) {
    for (const soort of SOORTEN) {
      const settled = index.realisatie(gemeente, soort, peildatum);
      const realisatie = certainPlaces(settled);
      if (settled === null || realisatie === null) continue;
      const { at, table } = settled.figure;
      const answersFor = carriedBy(gemeente, day);
      const stands = answersFor.map((one) => index.realisatie(one, soort, peildatum));
      const tasks = answersFor.map((one) => index.taakstelling(one, soort, cyclus, peildatum));
      const compared = placesTogether(stands);
      const isOwn = compared !== null && mergerOf(gemeente, day) === null;
      yield {
        gemeente,
        soort,
        realisatie,
        at,
        table,
        of: answersFor.filter((one, place) => one === gemeente || saysNothing(stands[place] ?? null)),
        taakstelling: isOwn ? placesTogether(tasks) : null,
        compared: compared ?? realisatie,
        answersFor,
      };
    }
  }
}

const saysNothing = (settled: Settled | null): boolean =>
  settled === null || (settled.because.kind === "unknown" && settled.doubts.length === 0);

/** The sum of what a gemeente has and of those that go up in it, which may have nothing of their own; null where one is in doubt. */
function placesTogether([own = null, ...gone]: readonly (Settled | null)[]): number | null {
  return [own, ...gone.filter((one) => !saysNothing(one))].reduce<number | null>((sum, one) => {
    const places = certainPlaces(one);
    return sum === null || places === null ? null : sum + places;
  }, 0);
}
