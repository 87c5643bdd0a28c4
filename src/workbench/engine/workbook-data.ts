// SPDX-License-Identifier: EUPL-1.2

import type { Area } from "../../domain/sheet/snapshot";
import { MAX_COLUMNS, MAX_ROWS } from "../../domain/sheet/sheet-limits";
import { includesCell } from "../../domain/sheet/area-relations";
import {
  BooleanNumber,
  mergeWorksheetSnapshotWithDefault,
  type ICellData,
  type IObjectMatrixPrimitiveType,
  type IStyleData,
  type IWorkbookData,
  type IWorksheetData,
} from "@univerjs/core";
import { rangeOf } from "./areas";
import { contentOf } from "./cells";
import { mergedAreas } from "./merged-areas";
import { keptContent } from "./kept-results";
import { ARRAY, EMPTY_TEXT, isTextOfError, TEXT_OF_ERROR } from "./kept-kinds";
import { isNumberAsText, styleOf, type WholeLooks } from "./file-styles";
import { chartArea } from "../../xlsx/chart-area";
import type { FileCell, FileSheet, WorkbookFile } from "../../xlsx/workbook-file";

/** Room to scroll beyond the last cell. */
const SPARE_ROWS = 100;
const SPARE_COLUMNS = 10;
const LEAST_ROWS = 200;
const LEAST_COLUMNS = 30;

/**
 * The file as Univer's own data.
 * @param isKept true for a formula that the engine must not evaluate, see kept-results.ts
 */
export function workbookData(
  id: string,
  file: WorkbookFile,
  isKept: (formula: string) => boolean,
  wholeLooks: WholeLooks = new Map(),
): Partial<IWorkbookData> {
  const styles = new StyleTable(wholeLooks);
  const ids = sheetIds(file);
  const sheets = file.sheets.map((sheet, index): Partial<IWorksheetData> => {
    const cells = withoutSpilled(sheet.cells, isKept);
    return {
      id: ids[index] ?? "",
      name: sheet.name,
      hidden: sheet.hidden ? BooleanNumber.TRUE : BooleanNumber.FALSE,
      cellData: matrixOf(cells, (cell) => cellData(cell, styles, isKept)),
      ...sizeOf(sheet),
      mergeData: mergedAreas(sheet.merges, sizeOf(sheet)).shown.map(rangeOf),
      rowData: lines(sheet.rowHeights ?? {}, sheet.hiddenRows, (h) => ({ h })),
      columnData: lines(sheet.columnWidths, sheet.hiddenColumns, (w) => ({ w })),
      freeze: freezeOf(sheet.frozen),
    };
  });
  return {
    id,
    name: file.name,
    sheetOrder: sheets.map((sheet) => sheet.id as string),
    sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id as string, sheet])),
    styles: styles.all(),
  };
}

const ID = "sheet-";

/** The number in the id of a sheet; 0 in another id. */
export const sheetNumber = (sheetId: string): number =>
  sheetId.startsWith(ID) ? Number(sheetId.slice(ID.length)) || 0 : 0;
export const sheetIdOf = (number: number): string => `${ID}${String(number)}`;

/** The ids of the sheets of a file, which keep the numbers that the file gives them where each has one of its own. */
export function sheetIds({ sheets }: Pick<WorkbookFile, "sheets">): string[] {
  const numbers = sheets.map(({ id }) => id ?? 0);
  const areOwn = !numbers.includes(0) && new Set(numbers).size === numbers.length;
  return sheets.map((_, index) => sheetIdOf(areOwn ? (numbers[index] ?? 0) : index + 1));
}

/** The merges that the grid does not show, by sheet. */
export function toldMerges(file: WorkbookFile): Map<string, readonly Area[]> {
  const ids = sheetIds(file);
  return new Map(file.sheets.map((sheet, index) => [ids[index] ?? "", mergedAreas(sheet.merges, sizeOf(sheet)).told]));
}

/** A sheet without cells, as large as a new one. */
export function emptySheet(id: string, name: string): IWorksheetData {
  return mergeWorksheetSnapshotWithDefault({ id, name, rowCount: LEAST_ROWS, columnCount: LEAST_COLUMNS });
}

function cellData(cell: FileCell, styles: StyleTable, isKept: (formula: string) => boolean): ICellData {
  const style = styleOf(cell, styles.wholeLooks);
  const look = style === null ? {} : { s: styles.idOf(style) };
  if (cell.formula === undefined) {
    const content = withoutNulls(contentOf(cell.value ?? ""));
    const custom = {
      ...(isNumberAsText(cell) && { numberFormat: "@" }),
      ...(isTextOfError(cell) && TEXT_OF_ERROR),
      ...(cell.value === "" && EMPTY_TEXT),
    };
    return {
      ...content,

      ...look,
      ...(Object.keys(custom).length > 0 && { custom }),
    };
  }
  const array = cell.arrayRef === undefined ? {} : ARRAY;
  if (!isKept(cell.formula)) return { f: cell.formula, ...look, ...(cell.arrayRef !== undefined && { custom: array }) };
  const { custom, ...kept } = withoutNulls(keptContent(cell));
  return { ...kept, ...look, custom: { ...custom, ...array } };
}

function withoutNulls(content: ICellData): ICellData {
  return Object.fromEntries(Object.entries(content).filter(([, value]) => value !== null));
}

/** Results that an array formula left in its neighbours would block its own spilling; where the formula is not evaluated they stay. */
function withoutSpilled(cells: readonly FileCell[], isKept: (formula: string) => boolean): FileCell[] {
  const areas = cells.flatMap(({ arrayRef, formula }) =>
    arrayRef !== undefined && formula !== undefined && !isKept(formula) ? [arrayRef] : [],
  );
  return cells.map((cell) =>
    cell.formula === undefined && areas.some((area) => includesCell(area, cell)) ? { ...cell, value: null } : cell,
  );
}

function matrixOf(
  cells: readonly FileCell[],
  data: (cell: FileCell) => ICellData,
): IObjectMatrixPrimitiveType<ICellData> {
  const matrix: IObjectMatrixPrimitiveType<ICellData> = {};
  for (const cell of cells) (matrix[cell.row] ??= {})[cell.column] = data(cell);
  return matrix;
}

/** What can be seen is within: the cells, their notes, and the charts over them. */
function sizeOf(sheet: FileSheet): { rowCount: number; columnCount: number } {
  let rows = 0;
  let columns = 0;
  const include = (row: number, column: number): void => {
    rows = Math.max(rows, row);
    columns = Math.max(columns, column);
  };
  for (const { row, column, arrayRef } of sheet.cells)
    include(row + (arrayRef?.rowCount ?? 1), column + (arrayRef?.columnCount ?? 1));
  for (const { row, column } of sheet.notes ?? []) include(row + 1, column + 1);
  for (const { chart } of sheet.charts ?? []) {
    const { row, column, rowCount, columnCount } = chartArea(chart.anchor);
    include(row + rowCount, column + columnCount);
  }
  return {
    rowCount: Math.min(Math.max(LEAST_ROWS, rows + SPARE_ROWS), MAX_ROWS),
    columnCount: Math.min(Math.max(LEAST_COLUMNS, columns + SPARE_COLUMNS), MAX_COLUMNS),
  };
}

function lines<T extends object>(
  sizes: Readonly<Record<number, number>>,
  hidden: readonly number[],
  sized: (size: number) => T,
): Record<number, T | { hd: BooleanNumber }> {
  const result: Record<number, T | { hd: BooleanNumber }> = Object.fromEntries(
    Object.entries(sizes).map(([line, size]) => [line, sized(size)]),
  );
  for (const line of hidden) result[line] = { ...result[line], hd: BooleanNumber.TRUE };
  return result;
}

function freezeOf({ rows, columns }: FileSheet["frozen"]): IWorksheetData["freeze"] {
  return { ySplit: rows, xSplit: columns, startRow: rows === 0 ? -1 : rows, startColumn: columns === 0 ? -1 : columns };
}

/** Cells with the same look share one entry. */
class StyleTable {
  readonly #ids = new Map<string, string>();
  readonly #all = new Map<string, IStyleData>();

  constructor(readonly wholeLooks: WholeLooks) {}

  idOf(style: IStyleData): string {
    const key = JSON.stringify(style);
    const known = this.#ids.get(key);
    if (known !== undefined) return known;
    const id = `look-${this.#ids.size + 1}`;
    this.#ids.set(key, id);
    this.#all.set(id, style);
    return id;
  }

  all(): Record<string, IStyleData> {
    return Object.fromEntries(this.#all);
  }
}
