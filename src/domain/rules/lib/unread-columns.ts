// SPDX-License-Identifier: EUPL-1.2

import { columnLetters } from "../../sheet/addresses";
import type { Area, SheetSnapshot } from "../../sheet/snapshot";
import { createGrid, type Grid } from "../../tabs/grid";
import { isNumber } from "../../tabs/headers/header-row";
import type { Table } from "../../tabs/table";
import { columnAt, isRead } from "./cells";
import { once } from "./once";

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
  const headerRow = tables.reduce((first, table) => Math.min(first, table.headerRow), Infinity);
  const unread: UnreadColumn[] = [];
  for (let column = grid.firstColumn; column <= grid.lastColumn; column++) {
    const rows = rowsWithout(tables, column).filter(
      (row) => !grid.isBlank(row, column) && isNumber(grid.cell(row, column)),
    );
    if (rows.length < FEWEST_NUMBERS || counts(grid, rows, column)) continue;
    const words = grid.cell(headerRow, column).text.trim();
    const header = `${columnLetters(column)}${words === "" ? "" : ` (${words})`}`;
    unread.push({ header, area: { row: headerRow, column, rowCount: 1, columnCount: 1 } });
  }
  return unread;
}

/** The rows of which some table takes something, but none what stands in this column. */
function rowsWithout(tables: readonly Table[], column: number): number[] {
  const others = tables.filter((table) => !reads(table, column));
  if (others.length === 0) return [];
  const rows = new Set(others.flatMap(rowsRead));
  for (const table of tables) if (reads(table, column)) for (const row of rowsRead(table)) rows.delete(row);
  return [...rows];
}

const rowsRead = once(({ rows }: Table): readonly number[] => rows.filter(isRead).map(({ row }) => row));

/** A soort alone says nothing where it stands behind no grootheid. */
function reads(table: Table, column: number): boolean {
  const found = columnAt(table, column);
  if (found === undefined) return false;
  const { kind } = table;
  return (
    found.role !== null || found.soort === "totaal" || kind === "mutaties" || kind === "regios" || kind === "provincie"
  );
}

function counts(grid: Grid, rows: readonly number[], column: number): boolean {
  const numbers = rows.map((row) => Number(grid.cell(row, column).value));
  return numbers.every((number, index) => index === 0 || number === (numbers[index - 1] ?? 0) + 1);
}
