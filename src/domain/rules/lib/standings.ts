// SPDX-License-Identifier: EUPL-1.2

import { SOORTEN, type Gemeente, type Soort } from "../../gemeenten/gebied";
import { certainPlaces } from "../../figures/settle";
import type { Model } from "../../model";
import type { CellRef } from "../../sheet/snapshot";

/** What a gemeente has on the newest peildatum; only numbers that no other cell contradicts. */
export interface Standing {
  readonly gemeente: Gemeente;
  readonly soort: Soort;
  readonly realisatie: number;
  readonly at: CellRef;
  /** Null where it is not known. */
  readonly taakstelling: number | null;
}

/** Every known realisatie per gemeente and soort on the newest peildatum of the workbook. */
export function* standings(model: Model): Generator<Standing> {
  const { index, gebieden } = model;
  const peildatum = index.peildata[0] ?? null;
  const cyclus = index.cyclusOn(peildatum);
  for (const gemeente of gebieden.gemeenten) {
    for (const soort of SOORTEN) {
      const entry = index.realisatie(gemeente, soort, peildatum);
      const realisatie = certainPlaces(entry);
      if (entry === null || realisatie === null) continue;
      yield {
        gemeente,
        soort,
        realisatie,
        at: entry.figure.at,
        taakstelling: certainPlaces(index.taakstelling(gemeente, soort, cyclus)),
      };
    }
  }
}
