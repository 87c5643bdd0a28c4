// SPDX-License-Identifier: EUPL-1.2

import type { SheetSnapshot } from "../../sheet/snapshot";
import { isSpilled } from "../../sheet/spills";
import { createGrid } from "../../tabs/grid";
import { isNumber } from "../../tabs/headers/header-row";
import type { Table } from "../../tabs/table";
import { isRead } from "./cells";
import { rowsWithNumbers } from "./sheets";
import { unnamedRows } from "./unnamed-rows";

/** A row with its first number that no table reads. */
export interface UnreadRow {
  readonly row: number;
  readonly column: number;
}

/** The rows with a number, not an answer of a SPREIDING formula elsewhere, that is read by none of the tables that it stands under, or beside where it stands under none. */
export function unreadRows(sheet: SheetSnapshot, tables: readonly Table[]): UnreadRow[] {
  const grid = createGrid(sheet);
  const readers = readersPerRow(tables);
  const firstHeader = firstHeaderPerColumn(tables);
  const top = tables.reduce((first, { headerRow }) => Math.min(first, headerRow), Infinity);
  const unread: UnreadRow[] = [];
  for (const row of rowsWithNumbers(sheet)) {
    if (row <= top) continue;
    const reading = readers.get(row) ?? [];
    if (reading.some((table) => covers(table, grid.firstColumn) && covers(table, grid.lastColumn))) continue;
    for (let column = grid.firstColumn; column <= grid.lastColumn; column++) {
      const under = (firstHeader.get(column) ?? Infinity) < row;
      if (under ? reading.some((table) => covers(table, column)) : reading.length > 0) continue;
      if (grid.isBlank(row, column) || !isNumber(grid.cell(row, column))) continue;
      if (grid.mayShowAnswers() && isSpilled(sheet, { row, column })) continue;
      unread.push({ row, column });
      break;
    }
  }
  return unread;
}

/** The tables that take something from a row, or say of it what it is or that it has no name. */
function readersPerRow(tables: readonly Table[]): ReadonlyMap<number, readonly Table[]> {
  const readers = new Map<number, Table[]>();
  for (const table of tables) {
    for (const { row } of [...table.rows.filter((row) => isRead(row) || row.kind === "aside"), ...unnamedRows(table)]) {
      const known = readers.get(row);
      if (known === undefined) readers.set(row, [table]);
      else known.push(table);
    }
  }
  return readers;
}

function firstHeaderPerColumn(tables: readonly Table[]): ReadonlyMap<number, number> {
  const first = new Map<number, number>();
  for (const { area, headerRow } of tables) {
    for (let column = area.column; column < area.column + area.columnCount; column++)
      first.set(column, Math.min(first.get(column) ?? Infinity, headerRow));
  }
  return first;
}

const covers = ({ area }: Table, column: number): boolean =>
  column >= area.column && column < area.column + area.columnCount;
