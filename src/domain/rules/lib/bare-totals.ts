// SPDX-License-Identifier: EUPL-1.2

import type { Soort } from "../../gemeenten/gebied";
import type { Model } from "../../model";
import type { CellRef } from "../../sheet/snapshot";
import { GROOTHEID_ROLES } from "../../tabs/kinds/kind";
import type { Column, Table, TableRow } from "../../tabs/table";
import { cellUnder, isRead } from "./cells";
import { grootheidBefore } from "./grootheid-columns";
import { once } from "./once";
import { numbersOfRow } from "./row-numbers";

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
      const parts = table.kind === "mutaties" ? changesBeside(table, row) : inRow(model, table, row, nearest);
      if (parts !== null) yield { at: cell.at, naam: row.gebied?.text ?? "", stated: cell.reading.value, ...parts };
    }
  }
}

type Parts = Pick<TotalOfSoorten, "regulier" | "amv">;

const columnOfSoort = once(
  ({ columns }: Table) => new Map(columns.map((column) => [column.soort, column] as const).reverse()),
);

function changesBeside(table: Table, row: TableRow): Parts | null {
  const [regulier, amv] = (["regulier", "amv"] as const).map((soort) => {
    const column = columnOfSoort(table).get(soort);
    const reading = column === undefined ? undefined : cellUnder(table, row, column)?.reading;
    return reading?.kind === "blank" ? 0 : reading?.kind === "amount" ? reading.value : null;
  });
  return regulier === null || amv === null || regulier === undefined || amv === undefined ? null : { regulier, amv };
}

function inRow(model: Model, table: Table, row: TableRow, nearest: Column | undefined): Parts | null {
  const grootheid = GROOTHEID_ROLES.find((role) => role === nearest?.role);
  if (grootheid === undefined) return null;
  const numbers = numbersOfRow(model, table, row.row);
  const date = nearest?.date?.date ?? null;
  const of = (soort: Soort): number | null =>
    date === null ? numbers.newest(grootheid, soort) : numbers.on(grootheid, soort, date);
  const [regulier, amv] = [of("regulier"), of("amv")];
  return regulier === null || amv === null ? null : { regulier, amv };
}
