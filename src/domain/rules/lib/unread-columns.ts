// SPDX-License-Identifier: EUPL-1.2

import { columnLetters } from "../../sheet/addresses";
import type { Area, SheetSnapshot } from "../../sheet/snapshot";
import { createGrid, type Grid } from "../../tabs/grid";
import { isNumber } from "../../tabs/headers/header-row";
import type { Column, Table } from "../../tabs/table";

/** Fewer numbers in a column are a remark. */
const FEWEST_NUMBERS = 3;

export interface UnreadColumn {
  /** Its letter, with the words above it where it has any. */
  readonly header: string;
  /** Its header cell. */
  readonly area: Area;
}

/** Columns with numbers beside the rows of the tables, of which no table has the meaning. One that only counts the rows is none. */
export function unreadColumns(sheet: SheetSnapshot, tables: readonly Table[]): UnreadColumn[] {
  const grid = createGrid(sheet);
  const rowsRead = tables.map((table) =>
    table.rows.filter(({ kind }) => kind === "data" || kind === "total").map(({ row }) => row),
  );
  const headerRow = Math.min(...tables.map((table) => table.headerRow));
  const unread: UnreadColumn[] = [];
  for (let column = grid.firstColumn; column <= grid.lastColumn; column++) {
    const reading = tables.map(({ kind, columns }) =>
      columns.some((one) => one.column === column && isRead(one, kind)),
    );
    const read = new Set(rowsRead.flatMap((rows, index) => (reading[index] === true ? rows : [])));
    const rows = [...new Set(rowsRead.flat())].filter(
      (row) => !read.has(row) && isNumber(grid.cell(row, column)) && !grid.isBlank(row, column),
    );
    if (rows.length < FEWEST_NUMBERS || counts(grid, rows, column)) continue;
    const words = grid.cell(headerRow, column).text.trim();
    const header = `${columnLetters(column)}${words === "" ? "" : ` (${words})`}`;
    unread.push({ header, area: { row: headerRow, column, rowCount: 1, columnCount: 1 } });
  }
  return unread;
}

/** A soort alone says nothing where it stands behind no grootheid. */
function isRead({ role, soort }: Column, kind: Table["kind"]): boolean {
  return role !== null || soort === "totaal" || kind === "mutaties" || kind === "regios" || kind === "provincie";
}

function counts(grid: Grid, rows: readonly number[], column: number): boolean {
  const numbers = rows.map((row) => Number(grid.cell(row, column).value));
  return numbers.every((number, index) => index === 0 || number === (numbers[index - 1] ?? 0) + 1);
}
