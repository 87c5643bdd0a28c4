// SPDX-License-Identifier: EUPL-1.2

import { dutchErrorName } from "../domain/sheet/error-names";
import { GENERAL } from "../domain/sheet/number-formats";
import type { Area, CellType, CellValue, SheetSnapshot } from "../domain/sheet/snapshot";
import { countedFrom1900, dutchBoolean, dutchText } from "./dutch-text";
import type { FileCell, FileSheet } from "./workbook-file";

/** What a cell shows whose formula has no result. */
const NOT_CALCULATED = "#BUSY!";
const EMPTY: Area = { row: 0, column: 0, rowCount: 0, columnCount: 0 };

/** @returns null where the cells in use lie so far apart that the sheet would have more than `mostCells` */
export function snapshotOfSheet(
  sheet: FileSheet,
  id: string,
  date1904: boolean,
  mostCells: number,
): SheetSnapshot | null {
  const used = usedArea(sheet.cells);
  if (used.rowCount * used.columnCount > mostCells) return null;
  const values = gridOf<CellValue>(used, "");
  const text = gridOf(used, "");
  const formulas = gridOf(used, "");
  const numberFormats = gridOf(used, GENERAL);
  const types = gridOf<CellType>(used, "blank");
  for (const cell of sheet.cells) {
    const [r, c] = [cell.row - used.row, cell.column - used.column];
    if (r < 0 || c < 0 || r >= used.rowCount || c >= used.columnCount) continue;
    set(values, r, c, valueOf(cell));
    set(text, r, c, textOf(cell, date1904));
    set(formulas, r, c, cell.formula ?? "");
    set(numberFormats, r, c, cell.numberFormat ?? GENERAL);
    set(types, r, c, typeOf(cell));
  }
  const inside = (first: number, count: number) => (line: number) => line >= first && line < first + count;
  return {
    id,
    name: sheet.name,
    visible: !sheet.hidden,
    used,
    values: values.rows,
    text: text.rows,
    formulas: formulas.rows,
    numberFormats: numberFormats.rows,
    types: types.rows,
    merges: sheet.merges.flatMap((area) => partIn(used, area) ?? []),
    hiddenRows: sheet.hiddenRows.filter(inside(used.row, used.rowCount)),
    hiddenColumns: sheet.hiddenColumns.filter(inside(used.column, used.columnCount)),
  };
}

function usedArea(cells: readonly FileCell[]): Area {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  for (const cell of cells) {
    if (cell.formula === undefined && valueOf(cell) === "") continue;
    top = Math.min(top, cell.row);
    left = Math.min(left, cell.column);
    bottom = Math.max(bottom, cell.row);
    right = Math.max(right, cell.column);
  }
  return bottom < 0 ? EMPTY : { row: top, column: left, rowCount: bottom - top + 1, columnCount: right - left + 1 };
}

const isCalculated = ({ formula, cachedValue }: FileCell): boolean =>
  formula === undefined || (cachedValue !== undefined && cachedValue !== null);

function valueOf(cell: FileCell): CellValue {
  if (!isCalculated(cell)) return NOT_CALCULATED;
  return (cell.formula === undefined ? cell.value : cell.cachedValue) ?? "";
}

function typeOf(cell: FileCell): CellType {
  if (cell.isError === true || !isCalculated(cell)) return "error";
  const value = valueOf(cell);
  if (typeof value === "number") return "number";
  if (typeof value === "boolean") return "boolean";
  return value === "" ? "blank" : "text";
}

function textOf(cell: FileCell, date1904: boolean): string {
  const value = valueOf(cell);
  const { numberFormat = GENERAL } = cell;
  if (typeof value === "number")
    return dutchText(date1904 ? countedFrom1900(value, numberFormat) : value, numberFormat);
  if (typeof value === "boolean") return dutchBoolean(value);
  return typeOf(cell) === "error" ? dutchErrorName(value) : value;
}

/** A grid of one value, of which rows are made as something is set in them: all that are left are one row. */
function gridOf<T>({ rowCount, columnCount }: Area, value: T): Filling<T> {
  const blank = Array.from({ length: columnCount }, () => value);
  return { blank, rows: new Array<T[]>(rowCount).fill(blank) };
}

interface Filling<T> {
  readonly blank: readonly T[];
  readonly rows: T[][];
}

function set<T>({ blank, rows }: Filling<T>, row: number, column: number, value: T): void {
  let line = rows[row];
  if (line === undefined) return;
  if (line === blank) rows[row] = line = [...blank];
  line[column] = value;
}

/** The part of a merged area that is in use; null where nothing of it is. */
function partIn(used: Area, area: Area): Area | null {
  const [row, column] = [Math.max(used.row, area.row), Math.max(used.column, area.column)];
  const rowCount = Math.min(used.row + used.rowCount, area.row + area.rowCount) - row;
  const columnCount = Math.min(used.column + used.columnCount, area.column + area.columnCount) - column;
  return rowCount > 0 && columnCount > 0 ? { row, column, rowCount, columnCount } : null;
}
