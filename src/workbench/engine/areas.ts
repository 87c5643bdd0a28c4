// SPDX-License-Identifier: EUPL-1.2

import type { IRange } from "@univerjs/core";
import type { Area } from "../../domain/sheet/snapshot";

/** An area of one sheet. */
export interface SheetArea extends Area {
  readonly sheetId: string;
}

export function rangeOf(area: Area): IRange {
  return {
    startRow: area.row,
    endRow: area.row + area.rowCount - 1,
    startColumn: area.column,
    endColumn: area.column + area.columnCount - 1,
  };
}

export function areaOf({ startRow, startColumn, endRow, endColumn }: IRange): Area {
  return {
    row: startRow,
    column: startColumn,
    rowCount: endRow - startRow + 1,
    columnCount: endColumn - startColumn + 1,
  };
}

/** An area after whole rows or columns came in where `inserted` is: beyond them it moves, around them it grows. */
export function withLines(area: SheetArea, inserted: SheetArea, line: "row" | "column"): SheetArea {
  const count = line === "row" ? "rowCount" : "columnCount";
  if (area.sheetId !== inserted.sheetId || area[line] + area[count] <= inserted[line]) return area;
  const by = inserted[count];
  return area[line] >= inserted[line] ? { ...area, [line]: area[line] + by } : { ...area, [count]: area[count] + by };
}

/** An area after whole rows or columns were taken away: what lay beyond moves, what lay around shrinks; null where nothing of it is left. */
export function withoutLines(area: SheetArea, removed: SheetArea, line: "row" | "column"): SheetArea | null {
  const count = line === "row" ? "rowCount" : "columnCount";
  if (area.sheetId !== removed.sheetId) return area;
  const end = removed[line] + removed[count];
  const before = Math.max(0, Math.min(end, area[line]) - removed[line]);
  const inside = Math.max(0, Math.min(end, area[line] + area[count]) - Math.max(removed[line], area[line]));
  return inside === area[count] ? null : { ...area, [line]: area[line] - before, [count]: area[count] - inside };
}

/** How many cells two areas of one sheet have in common. */
export function sharedCells(a: Area, b: Area): number {
  const rows = Math.min(a.row + a.rowCount, b.row + b.rowCount) - Math.max(a.row, b.row);
  const columns = Math.min(a.column + a.columnCount, b.column + b.columnCount) - Math.max(a.column, b.column);
  return Math.max(0, rows) * Math.max(0, columns);
}

/** The smallest area with both in it. */
export function around(one: SheetArea, other: SheetArea): SheetArea {
  const [row, column] = [Math.min(one.row, other.row), Math.min(one.column, other.column)];
  return {
    sheetId: one.sheetId,
    row,
    column,
    rowCount: Math.max(one.row + one.rowCount, other.row + other.rowCount) - row,
    columnCount: Math.max(one.column + one.columnCount, other.column + other.columnCount) - column,
  };
}
