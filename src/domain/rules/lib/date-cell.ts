// SPDX-License-Identifier: EUPL-1.2

import type { Figure } from "../../tabs/records";
import type { CellRef } from "../../sheet/snapshot";
import type { TableRow } from "../../tabs/table";
import { columnAt, rowAt } from "./cells";

/** The cell that gives a figure its date: the header of its column, the label or peildatum of its row, or the title of its table. */
export function dateCellOf({ table, at }: Figure): CellRef {
  const inHeader = columnAt(table, at.column)?.date?.at;
  if (inHeader !== undefined) return inHeader;
  const row = rowAt(table, at.row);
  return (row === undefined ? undefined : dateCellOfRow(row)) ?? table.peildatum?.at ?? at;
}

function dateCellOfRow({ cells }: TableRow): CellRef | undefined {
  return cells.find(
    ({ column, reading }) => column.role === "label" || (column.role === "peildatum" && reading.kind === "date"),
  )?.at;
}
