// SPDX-License-Identifier: EUPL-1.2

import { GROOTHEID_ROLES } from "../../tabs/kinds/kind";
import type { Column, Table, TableCell, TableRow } from "../../tabs/table";
import { cellUnder } from "./cells";
import { once } from "./once";
import { RunningSum } from "./running-sum";

/** A number in a total row of a column that holds no figures: changes, places of locaties, differences. */
export interface CellTotal {
  readonly cell: TableCell;
  readonly label: string;
  readonly stated: number;
  readonly computed: number;
  readonly rows: number;
}

/**
 * The totals of such columns that are neither the sum of all rows above them nor of those since the total before.
 *
 * @param without rows that are not added up
 */
export function* wrongCellTotals(table: Table, without: ReadonlySet<number>): Generator<CellTotal> {
  // Where the lines are grootheden, the numbers are figures.
  if (table.columns.some(({ role }) => role === "label") || !table.rows.some(({ kind }) => kind === "total")) return;
  for (const column of table.columns) if (isAdded(column)) yield* wrongInColumn(table, column, without);
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

function* wrongInColumn(table: Table, column: Column, without: ReadonlySet<number>): Generator<CellTotal> {
  const above = new RunningSum();
  let since = new RunningSum();
  for (const row of table.rows) {
    const cell = cellUnder(table, row, column);
    if (row.kind === "data" && !without.has(row.row)) {
      const number = cell === undefined || cell.reading.kind === "blank" ? 0 : numberOf(cell);
      above.add(number);
      since.add(number);
    } else if (row.kind === "total") {
      const stated = cell === undefined ? null : numberOf(cell);
      const isWrong = stated !== null && above.rows > 0 && stated !== above.sum && stated !== since.sum;
      // A tekort never goes below 0 in a row, but the total row may net it.
      if (cell !== undefined && isWrong && above.sum !== null && !(column.role === "verschil" && netted(row, stated)))
        yield { cell, label: labelOf(row), stated, computed: above.sum, rows: above.rows };
      since = new RunningSum();
    }
  }
}

function labelOf({ cells }: TableRow): string {
  const label = cells.find(({ reading }) => reading.kind === "text")?.reading;
  return label?.kind === "text" ? label.text : "";
}

/** True where the number is the difference of two others of its row, or 0 where that would be less. */
function netted(row: TableRow, stated: number): boolean {
  const numbers = numbersIn(row);
  return [...numbers].some((left) => numbers.has(left - stated)) || (stated === 0 && numbers.size > 0);
}

const numbersIn = once(({ cells }: TableRow) => new Set(cells.flatMap((cell) => numberOf(cell) ?? [])));

const numberOf = ({ reading }: TableCell): number | null => (reading.kind === "amount" ? reading.value : null);
