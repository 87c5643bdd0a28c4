// SPDX-License-Identifier: EUPL-1.2

import type { Model } from "../../model";
import type { Table, TableCell, TableRow } from "../../tabs/table";
import { numbersInRow } from "./numbers-in-row";
import { GROOTHEID_ROLES } from "../../tabs/kinds/kind";

/** A cell in a column "Totaal" that does not say of what, with the soorten that it adds up. */
export interface BareTotal {
  readonly cell: TableCell;
  readonly stated: number;
  readonly regulier: number;
  readonly amv: number;
}

/**
 * The cells of a column that is only called "Totaal" and of which both soorten stand before it: those of a mutatie, or those of the
 * nearest grootheid before it.
 */
export function* bareTotals(model: Model, table: Table, row: TableRow): Generator<BareTotal> {
  for (const cell of row.cells) {
    const { column, reading } = cell;
    if (column.role !== null || column.soort !== "totaal" || reading.kind !== "amount" || reading.value === null)
      continue;
    const parts = table.kind === "mutaties" ? changesBeside(row) : measureBefore(model, table, row, column.column);
    if (parts !== null) yield { cell, stated: reading.value, ...parts };
  }
}

function changesBeside({ cells }: TableRow): { regulier: number; amv: number } | null {
  const [regulier, amv] = (["regulier", "amv"] as const).map((soort) => {
    const reading = cells.find(({ column }) => column.soort === soort)?.reading;
    return reading?.kind === "blank" ? 0 : reading?.kind === "amount" ? reading.value : null;
  });
  return regulier === null || amv === null || regulier === undefined || amv === undefined ? null : { regulier, amv };
}

function measureBefore(
  model: Model,
  table: Table,
  row: TableRow,
  before: number,
): { regulier: number; amv: number } | null {
  const nearest = table.columns
    .filter(({ role, column }) => column < before && (GROOTHEID_ROLES as readonly (string | null)[]).includes(role))
    .at(-1);
  const grootheid = GROOTHEID_ROLES.find((role) => role === nearest?.role);
  if (grootheid === undefined || nearest === undefined) return null;
  const figures = model.index.figuresOfRow(table, row.row).filter(({ date }) => date === (nearest.date?.date ?? date));
  const [regulier, amv] = (["regulier", "amv"] as const).map(
    (soort) => numbersInRow(figures, grootheid, soort).at(-1) ?? null,
  );
  return regulier === null || amv === null || regulier === undefined || amv === undefined ? null : { regulier, amv };
}
