// SPDX-License-Identifier: EUPL-1.2

import type { Figure } from "../../tabs/records";
import type { CellRef } from "../../sheet/snapshot";
import type { TableRow } from "../../tabs/table";

/** The cell that gives a figure its date: the header of its column, the label or peildatum of its row, or the title of its table. */
export function dateCellOf(figure: Figure): CellRef {
  const { table, at } = figure;
  const column = table.columns.find((candidate) => candidate.column === at.column);
  const row = table.rows.find((candidate) => candidate.row === at.row);
  return column?.date?.at ?? (row === undefined ? undefined : dateCellOfRow(row)) ?? table.peildatum?.at ?? at;
}

function dateCellOfRow({ cells }: TableRow): CellRef | undefined {
  return cells.find(
    ({ column, reading }) => column.role === "label" || (column.role === "peildatum" && reading.kind === "date"),
  )?.at;
}
