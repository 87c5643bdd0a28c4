// SPDX-License-Identifier: EUPL-1.2

import type { SoortOfTotaal } from "../domain/gemeenten/gebied";
import { overzicht, type OverzichtRow } from "../domain/measures/overzicht";
import type { StandOptions } from "../domain/measures/pairs";
import { answer } from "../domain/measures/problem";
import type { Model } from "../domain/model";
import { TABLE_HEADERS } from "../domain/sheet/spilled-tables";
import { toCell } from "./answers";
import { blocksGrid } from "./blocks-grid";
import type { CellAnswer, GridAnswer } from "./grid-answer";

/** A row per gemeente of the gebieden. */
export function overzichtGrid(
  model: Model,
  gebieden: unknown,
  soort: SoortOfTotaal,
  options: StandOptions,
): GridAnswer {
  return blocksGrid(
    model,
    gebieden,
    options.peildatum ?? null,
    (gebied) => {
      const found = overzicht(model.index, model.cycli, gebied, soort, options);
      return found.ok ? answer({ name: found.value.prognoseName, rows: found.value.rows.map(cellsOf) }) : found;
    },
    ([first]) => TABLE_HEADERS.OVERZICHT.map((header) => (header === "Prognose" ? (first?.name ?? header) : header)),
  );
}

function cellsOf(row: OverzichtRow): readonly CellAnswer[] {
  return [
    row.gemeente.naam,
    ...[row.taakstelling, row.realisatie, row.gap, row.realisatiegraad, row.prognose, row.status].map(toCell),
  ];
}
