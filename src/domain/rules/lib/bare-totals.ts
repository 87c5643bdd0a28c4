// SPDX-License-Identifier: EUPL-1.2

import type { Model } from "../../model";
import type { CellRef } from "../../sheet/snapshot";
import { GROOTHEID_ROLES } from "../../tabs/kinds/kind";
import type { Column, Table, TableRow } from "../../tabs/table";
import { cellUnder, isRead } from "./cells";
import { numbersInRow } from "./numbers-in-row";

/** A total with the soorten that it adds up. */
export interface TotalOfSoorten {
  readonly at: CellRef;
  readonly naam: string;
  readonly stated: number;
  readonly regulier: number;
  readonly amv: number;
}

/**
 * The cells of a column that is only called "Totaal", not of what, and of which both soorten stand before it: those of a mutatie, or those
 * of the nearest grootheid before it.
 */
export function* bareTotals(model: Model, table: Table): Generator<TotalOfSoorten> {
  for (const column of table.columns) {
    if (column.role !== null || column.soort !== "totaal") continue;
    const nearest = grootheidBefore(table, column);
    for (const row of table.rows) {
      const cell = isRead(row) ? cellUnder(table, row, column) : undefined;
      if (cell?.reading.kind !== "amount" || cell.reading.value === null) continue;
      const parts = table.kind === "mutaties" ? changesBeside(row) : inRow(model, table, row, nearest);
      if (parts !== null) yield { at: cell.at, naam: row.gebied?.text ?? "", stated: cell.reading.value, ...parts };
    }
  }
}

type Parts = Pick<TotalOfSoorten, "regulier" | "amv">;

function changesBeside({ cells }: TableRow): Parts | null {
  const [regulier, amv] = (["regulier", "amv"] as const).map((soort) => {
    const reading = cells.find(({ column }) => column.soort === soort)?.reading;
    return reading?.kind === "blank" ? 0 : reading?.kind === "amount" ? reading.value : null;
  });
  return regulier === null || amv === null || regulier === undefined || amv === undefined ? null : { regulier, amv };
}

const grootheidBefore = ({ columns }: Table, { column: before }: Column): Column | undefined =>
  columns
    .filter(({ role, column }) => column < before && (GROOTHEID_ROLES as readonly (string | null)[]).includes(role))
    .at(-1);

function inRow({ index }: Model, table: Table, row: TableRow, nearest: Column | undefined): Parts | null {
  const grootheid = GROOTHEID_ROLES.find((role) => role === nearest?.role);
  if (grootheid === undefined || nearest === undefined) return null;
  const figures = index.figuresOfRow(table, row.row).filter(({ date }) => date === (nearest.date?.date ?? date));
  const [regulier, amv] = (["regulier", "amv"] as const).map(
    (soort) => numbersInRow(figures, grootheid, soort).at(-1) ?? null,
  );
  return regulier === null || amv === null || regulier === undefined || amv === undefined ? null : { regulier, amv };
}
