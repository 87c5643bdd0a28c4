// SPDX-License-Identifier: EUPL-1.2

import type { CellRef, CellType, CellValue, SheetSnapshot } from "../snapshot";

/** One cell with all that is known of it. */
export interface Cell {
  readonly at: CellRef;
  readonly value: CellValue;
  readonly text: string;
  readonly formula: string;
  readonly numberFormat: string;
  readonly type: CellType;
}

/** A sheet that is read by the row and column numbers of the sheet itself (from 0); outside the used range all is blank. */
export interface Grid {
  readonly tab: string;
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
  cell(row: number, column: number): Cell;
  isBlank(row: number, column: number): boolean;
  isBlankRow(row: number): boolean;
  /** The top-left cell of the merged area that the cell lies in, or the cell itself. */
  mergeStart(row: number, column: number): CellRef;
}

export function createGrid(sheet: SheetSnapshot): Grid {
  const { used, name } = sheet;
  const lastRow = used.row + used.rowCount - 1;
  const lastColumn = used.column + used.columnCount - 1;

  const cell = (row: number, column: number): Cell => {
    const r = row - used.row;
    const c = column - used.column;
    return {
      at: { tab: name, row, column },
      value: sheet.values[r]?.[c] ?? "",
      text: sheet.text[r]?.[c] ?? "",
      formula: sheet.formulas[r]?.[c] ?? "",
      numberFormat: sheet.numberFormats[r]?.[c] ?? "General",
      type: sheet.types[r]?.[c] ?? "blank",
    };
  };
  const isBlank = (row: number, column: number): boolean => {
    const value = sheet.values[row - used.row]?.[column - used.column] ?? "";
    return value === "" || (typeof value === "string" && value.trim() === "");
  };
  const isBlankRow = (row: number): boolean => {
    for (let column = used.column; column <= lastColumn; column++) if (!isBlank(row, column)) return false;
    return true;
  };
  const mergeStart = (row: number, column: number): CellRef => {
    const merge = sheet.merges.find(
      (area) => row >= area.row && row < area.row + area.rowCount && column >= area.column && column < area.column + area.columnCount,
    );
    return { tab: name, row: merge?.row ?? row, column: merge?.column ?? column };
  };
  return { tab: name, firstRow: used.row, lastRow, firstColumn: used.column, lastColumn, cell, isBlank, isBlankRow, mergeStart };
}
