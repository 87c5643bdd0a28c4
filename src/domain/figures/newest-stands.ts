// SPDX-License-Identifier: EUPL-1.2

import { SOORTEN, type Gemeente, type Soort } from "../gemeenten/gebied";
import type { CellRef } from "../sheet/snapshot";
import type { Table } from "../tabs/table";
import type { FigureIndex } from "./figure-index";
import { certainPlaces } from "./settle";

/** What a gemeente has on the newest peildatum; only numbers that hold. */
export interface Stand {
  readonly gemeente: Gemeente;
  readonly soort: Soort;
  readonly realisatie: number;
  readonly at: CellRef;
  /** The table that the realisatie stands in. */
  readonly table: Table;
  /** After uitruil; null where none holds. */
  readonly taakstelling: number | null;
}

/** Every realisatie that holds per gemeente and soort on the newest peildatum of the workbook. */
export function* newestStands(index: FigureIndex): Generator<Stand> {
  const peildatum = index.peildata[0] ?? null;
  const cyclus = index.cyclusOn(peildatum);
  for (const gemeente of index.gebieden.gemeenten) {
    for (const soort of SOORTEN) {
      const settled = index.realisatie(gemeente, soort, peildatum);
      const realisatie = certainPlaces(settled);
      if (settled === null || realisatie === null) continue;
      const taakstelling = certainPlaces(index.taakstelling(gemeente, soort, cyclus, peildatum));
      yield { gemeente, soort, realisatie, at: settled.figure.at, table: settled.figure.table, taakstelling };
    }
  }
}
