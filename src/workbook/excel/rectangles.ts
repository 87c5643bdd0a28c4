// SPDX-License-Identifier: EUPL-1.2

import type { Area } from "../../domain/sheet/snapshot";

/** Row and column count from 0. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** The cells as few rectangles: those below each other together, and neighbouring columns of the same rows. No cell comes in twice. */
export function rectanglesOf(cells: readonly Place[]): Area[] {
  /** By their rows and the column after them. */
  const rectangles = new Map<string, Area>();
  for (const line of columnsOf(cells)) {
    const key = (column: number): string => `${String(line.row)} ${String(line.rowCount)} ${String(column)}`;
    const beside = rectangles.get(key(line.column));
    rectangles.delete(key(line.column));
    rectangles.set(
      key(line.column + 1),
      beside === undefined ? line : { ...beside, columnCount: beside.columnCount + 1 },
    );
  }
  return [...rectangles.values()];
}

/** Stretches of cells below each other, from left to right. */
function columnsOf(cells: readonly Place[]): Area[] {
  const sorted = [...cells].sort((a, b) => a.column - b.column || a.row - b.row);
  const lines: Area[] = [];
  for (const { row, column } of sorted) {
    const last = lines.at(-1);
    if (last?.column === column && last.row + last.rowCount === row)
      lines[lines.length - 1] = { ...last, rowCount: last.rowCount + 1 };
    else lines.push({ row, column, rowCount: 1, columnCount: 1 });
  }
  return lines;
}

/** The cells of an area, row by row. */
export function placesIn({ row, column, rowCount, columnCount }: Area): Place[] {
  return Array.from({ length: rowCount * columnCount }, (_, at) => ({
    row: row + Math.floor(at / columnCount),
    column: column + (at % columnCount),
  }));
}

/** The part of a grid in an area that is counted from its first cell. */
export function partOfGrid<T>(grid: readonly (readonly T[])[], { row, column, rowCount, columnCount }: Area): T[][] {
  return grid.slice(row, row + rowCount).map((line) => line.slice(column, column + columnCount));
}

/** A key for maps over cells of several sheets. */
export function placeKey(sheetId: string, { row, column }: Place): string {
  return `${sheetId} ${String(row)} ${String(column)}`;
}
