// SPDX-License-Identifier: EUPL-1.2

import type { CalendarDate } from "../sheet/dates";
import { usablePlaces } from "./cells/read-places";
import { isOnlySoort } from "./headers/vocabulary";
import type { RowLayout } from "./row-layout";
import type { ColumnRole, TableCell, TableRow } from "./table";

/** The cell of a row under the column with that role, or null where the table has no such column. */
export function cellOf(row: TableRow, role: ColumnRole): TableCell | null {
  return row.cells.find((cell) => cell.column.role === role) ?? null;
}

/** The words in a cell, or null where it is blank or no text. */
export function cellText(cell: TableCell | null): string | null {
  return cell?.reading.kind === "text" ? cell.reading.text : null;
}

/** The number of places that may be used in sums, or null where the cell does not give one. */
export function placesIn(cell: TableCell): number | null {
  return cell.reading.kind === "amount" ? usablePlaces(cell.reading.value) : null;
}

export function dateIn(cell: TableCell): CalendarDate | null {
  return cell.reading.kind === "date" ? cell.reading.date : null;
}

/** False where something is written that is not a full date. A blank and "onbekend" are readable: they say that no date is known. */
export function isReadableDate(cell: TableCell | null): boolean {
  if (cell === null) return true;
  const { reading } = cell;
  return reading.kind === "blank" || reading.kind === "missing" || (reading.kind === "date" && reading.date !== null);
}

/** "regulier" where the name of a gebied stands in other rows: a part of the gebied above it, as a pivot table writes it. Null for a name. */
export function soortInName(cells: readonly TableCell[], { gebieden }: RowLayout): string | null {
  for (const place of gebieden) {
    const text = cellText(cells[place] ?? null);
    if (text !== null && isOnlySoort(text)) return text;
  }
  return null;
}
