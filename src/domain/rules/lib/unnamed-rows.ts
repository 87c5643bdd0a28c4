// SPDX-License-Identifier: EUPL-1.2

import type { Table, TableCell, TableRow } from "../../tabs/table";

/** The rows of a table that have places but no name, so that no reader can tell whose they are. */
export function unnamedRows(table: Table): TableRow[] {
  // An uitruil without its first side has a rule of its own.
  if (table.kind === "uitruil") return [];
  return table.rows.filter(
    (row) =>
      row.kind === "note" && row.cells.some(hasPlaces) && row.cells.every(isNameless) && !isSilentTotal(table, row),
  );
}

const hasPlaces = ({ reading }: TableCell): boolean =>
  (reading.kind === "amount" && reading.value !== null) || reading.kind === "pair";

const NAMES = new Set<string | null>(["gemeente", "code", "regio", "provincie", "label", "van"]);
const isNameless = ({ column, reading }: TableCell): boolean => !NAMES.has(column.role) || reading.kind === "blank";

/** A total row without a label: each of its numbers is the sum of those above. */
function isSilentTotal(table: Table, total: TableRow): boolean {
  const above = table.rows.filter(({ row, kind }) => kind === "data" && row < total.row);
  return total.cells.every((cell, index) => {
    const parts = above.map(({ cells }) => numbersOf(cells[index]));
    return numbersOf(cell).every(
      (number, side) => number === parts.reduce((sum, numbers) => sum + (numbers[side] ?? 0), 0),
    );
  });
}

function numbersOf(cell: TableCell | undefined): number[] {
  if (cell?.reading.kind === "pair") return [cell.reading.regulier ?? 0, cell.reading.amv ?? 0];
  return cell?.reading.kind === "amount" && cell.reading.value !== null ? [cell.reading.value] : [];
}
