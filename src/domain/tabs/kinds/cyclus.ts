// SPDX-License-Identifier: EUPL-1.2

import { cellOf, cellText, dateIn } from "../row-cells";
import type { Table, TableCell, TableRow } from "../table";
import type { KindRows } from "./kind";

/** The dates of the steps of each cyclus. */
export const cyclus: KindRows = {
  kind: "cyclus",
  keys: [],
  lines: false,
  figures: false,
  read: (table) => ({
    cyclus: table.rows.flatMap((row) => {
      const number = /\d+/.exec(cellText(cellOf(row, "cyclus")) ?? "")?.[0];
      if (row.kind !== "data" || number === undefined) return [];
      return stepsOf(row, table).map(({ stap, cell }) => {
        const { kind } = cell.reading;
        const unreadable = kind === "unreadable" || kind === "error" || (kind === "date" && dateIn(cell) === null);
        const step = { cyclus: Number(number), stap, date: dateIn(cell), at: cell.at, table };
        return unreadable ? { ...step, unreadable } : step;
      });
    }),
  }),
};

/** One step in a row, or each in a column of its own. */
function stepsOf(row: TableRow, { columns }: Table): readonly { stap: string; cell: TableCell }[] {
  if (!columns.some(({ role }) => role === "stap"))
    return row.cells.flatMap((cell) => (cell.column.role === "datum" ? [{ stap: cell.column.header, cell }] : []));
  const cell = cellOf(row, "datum") ?? cellOf(row, "peildatum");
  const stap = cellText(cellOf(row, "stap"));
  return cell === null || stap === null ? [] : [{ stap, cell }];
}
