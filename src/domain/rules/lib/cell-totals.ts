// SPDX-License-Identifier: EUPL-1.2

import { GROOTHEID_ROLES } from "../../tabs/kinds/kind";
import type { Column, Table, TableCell, TableRow } from "../../tabs/table";

/** A number in a total row of a column that holds no figures: changes, places of locaties, differences. */
export interface CellTotal {
  readonly cell: TableCell;
  readonly label: string;
  readonly stated: number;
  readonly computed: number;
  readonly rows: number;
}

/** The totals of such columns that are neither the sum of all rows above them nor of those since the total before. */
export function wrongCellTotals(table: Table): CellTotal[] {
  // Where the lines are grootheden, the numbers are figures.
  if (table.columns.some(({ role }) => role === "label")) return [];
  const totals = table.rows.filter(({ kind }) => kind === "total");
  return table.columns
    .filter(isAdded)
    .flatMap((column) => totals.flatMap((total) => wrongTotal(table, column, total, totals)));
}

function isAdded({ role, soort }: Column): boolean {
  if ((GROOTHEID_ROLES as readonly (string | null)[]).includes(role) || soort === "beide") return false;
  return (
    role === "aantal" ||
    role === "plaatsen" ||
    role === "mutaties" ||
    role === "verschil" ||
    (role === null && soort !== null)
  );
}

function wrongTotal(table: Table, column: Column, total: TableRow, totals: readonly TableRow[]): CellTotal[] {
  const cell = total.cells.find((one) => one.column === column);
  const stated = cell === undefined ? null : numberOf(cell);
  const above = table.rows.filter(({ row, kind }) => kind === "data" && row < total.row);
  const previous = Math.max(-1, ...totals.filter(({ row }) => row < total.row).map(({ row }) => row));
  const sums = [above, above.filter(({ row }) => row > previous)].map((rows) => sumOf(rows, column));
  const [first] = sums;
  if (
    cell === undefined ||
    stated === null ||
    first === undefined ||
    first === null ||
    above.length === 0 ||
    sums.includes(stated)
  )
    return [];
  // A tekort never goes below 0 in a row, but the total row may net it.
  if (column.role === "verschil" && netted(total, stated)) return [];
  const label = total.cells.find(({ reading }) => reading.kind === "text")?.reading;
  return [{ cell, label: label?.kind === "text" ? label.text : "", stated, computed: first, rows: above.length }];
}

/** True where the number is the difference of two others of its row. */
function netted({ cells }: TableRow, stated: number): boolean {
  const numbers = cells.flatMap((cell) => numberOf(cell) ?? []);
  return numbers.some((left) =>
    numbers.some((right) => left - right === stated || Math.max(0, left - right) === stated),
  );
}

function sumOf(rows: readonly TableRow[], column: Column): number | null {
  let sum = 0;
  for (const { cells } of rows) {
    const cell = cells.find((one) => one.column === column);
    if (cell === undefined || cell.reading.kind === "blank") continue;
    const value = numberOf(cell);
    if (value === null) return null;
    sum += value;
  }
  return sum;
}

const numberOf = ({ reading }: TableCell): number | null => (reading.kind === "amount" ? reading.value : null);
