// SPDX-License-Identifier: EUPL-1.2

import {
  BooleanNumber,
  type ICellData,
  type IColumnData,
  type IRowData,
  type Nullable,
  type Worksheet,
} from "@univerjs/core";
import { largest } from "../../domain/sheet/extremes";
import type { FileCell, FileSheet, FileValue } from "../../xlsx/workbook-file";
import { isErrorText } from "./cells";
import { fileStyleOf, type WholeLooks } from "./file-styles";
import { isArray, isEmptyText, isKnownText } from "./kept-kinds";
import { measuredLines } from "./letter-widths";
import { SheetReader } from "./sheet-reader";
import { spills } from "./vacated-spills";
import type { UniverContext } from "./univer-context";

/** What a sheet has in cells and lines, as a file takes it: formulas in English notation with what they came to. */
export type SheetCells = Pick<
  FileSheet,
  "cells" | "columnWidths" | "fittedHeights" | "hiddenColumns" | "hiddenRows" | "rowHeights"
>;

/** Not yet a result: a file has no such error, and Excel calculates a formula without one as soon as it opens the file. */
const BUSY = "#BUSY!";
const BLOCKED = "#SPILL!";

/** @param wholeLooks what the file had of a look beyond what the engine shows */
export function sheetAsFile(context: UniverContext, sheetId: string, wholeLooks: WholeLooks): SheetCells {
  const sheet = context.sheet(sheetId);
  const reader = new SheetReader(context, sheetId);
  const styles = context.workbook.getStyles();
  // A result that something is in the way of fills nothing but its own cell, though the engine tells the area that it would fill.
  const areas = [...spills(context).values()].filter(
    (area) => area.sheetId === sheetId && reader.cell(area.row, area.column).value !== BLOCKED,
  );
  const byPlace = new Map(areas.map((area) => [keyOf(area.row, area.column), area]));
  const cells: FileCell[] = [];
  const seen = new Set<string>();
  const put = (row: number, column: number, cell: Nullable<ICellData>): void => {
    const key = keyOf(row, column);
    if (seen.has(key)) return;
    seen.add(key);
    const { formula, value, numberFormat } = reader.cell(row, column);
    const look = fileStyleOf(styles.getStyleByCell(cell), wholeLooks);
    const content =
      formula === null
        ? { value: value === "" && !isEmptyText(cell) ? null : value, ...(isKnownText(cell) ? {} : errorMark(value)) }
        : {
            value: null,
            formula,
            ...resultOf(value),
            ...arrayOf(byPlace.get(key) ?? null, row, column, isArray(cell)),
          };
    const isPlain = numberFormat === "General";
    if (formula === null && value === "" && look === undefined && isPlain && !isEmptyText(cell)) return;
    cells.push({
      row,
      column,
      ...content,
      ...(!isPlain && { numberFormat }),
      ...(look !== undefined && { style: look }),
    });
  };
  sheet.getCellMatrix().forValue((row, column, cell: Nullable<ICellData>) => put(row, column, cell));
  for (const { row, column, rowCount, columnCount } of areas)
    for (let down = 0; down < rowCount; down += 1)
      for (let right = 0; right < columnCount; right += 1) put(row + down, column + right, null);
  return { cells, ...linesOf(sheet), ...fittedOf(context, sheetId) };
}

/** Of what a cell is wide, in pixels, the edge on both sides. */
const EDGES = 5;
/** In pixels, of one line of the letters that a file has where it names no other. */
const LINE = 20;
const POINTS = 11;

/** The rows that were fitted to their content: in the letters of the file, which are not those of the grid. */
function fittedOf(context: UniverContext, sheetId: string): Pick<SheetCells, "fittedHeights"> {
  const sheet = context.sheet(sheetId);
  const rows = Object.entries(sheet.getConfig().rowData).filter(([, { ia }]) => ia === BooleanNumber.TRUE);
  if (rows.length === 0) return {};
  const reader = new SheetReader(context, sheetId);
  const styles = context.workbook.getStyles();
  const columnCount = sheet.getCellMatrix().getDataRange().endColumn + 1;
  const heightOf = (row: number): number => {
    const area = { row, column: 0, rowCount: 1, columnCount };
    const [texts = []] = reader.text(area);
    const [wraps = []] = reader.wraps(area);
    const heights = texts.map((text, column) => {
      if (text === "") return 0;
      const { fs: size = POINTS, bl } = styles.getStyleByCell(sheet.getCellRaw(row, column)) ?? {};
      const letters = { size, bold: bl === BooleanNumber.TRUE };
      const lines = wraps[column] === true ? measuredLines(text, sheet.getColumnWidth(column) - EDGES, letters) : 1;
      return Math.ceil((lines * LINE * size) / POINTS);
    });
    return largest(heights, LINE);
  };
  return { fittedHeights: Object.fromEntries(rows.map(([row]) => [row, heightOf(Number(row))])) };
}

function resultOf(value: FileValue): Pick<FileCell, "cachedValue" | "isError"> {
  if (value === BUSY) return {};
  return { cachedValue: value, ...errorMark(value) };
}

const errorMark = (value: FileValue): Pick<FileCell, "isError"> =>
  typeof value === "string" && isErrorText(value) ? { isError: true } : {};

const keyOf = (row: number, column: number): string => `${String(row)},${String(column)}`;

/** @param spilled the area that the result fills, null where it is one value */
function arrayOf(
  spilled: FileCell["arrayRef"] | null,
  row: number,
  column: number,
  isOfArea: boolean,
): Pick<FileCell, "arrayRef"> {
  if (!spilled && !isOfArea) return {};
  const { rowCount, columnCount } = spilled ?? { rowCount: 1, columnCount: 1 };
  return { arrayRef: { row, column, rowCount, columnCount } };
}

function linesOf(sheet: Worksheet): Omit<SheetCells, "cells"> {
  const { rowData, columnData } = sheet.getConfig();
  const rows = Object.entries(rowData as Record<string, Partial<IRowData>>).map(([row, data]) => ({
    at: Number(row),
    ...data,
  }));
  const columns = Object.entries(columnData as Record<string, Partial<IColumnData>>).map(([column, data]) => ({
    at: Number(column),
    ...data,
  }));
  return {
    columnWidths: Object.fromEntries(columns.flatMap(({ at, w }) => (w === undefined ? [] : [[at, w]]))),
    rowHeights: Object.fromEntries(
      rows.flatMap(({ at, h, ia }) => (h === undefined || ia === BooleanNumber.TRUE ? [] : [[at, h]])),
    ),
    hiddenRows: rows.filter(({ hd }) => hd === BooleanNumber.TRUE).map(({ at }) => at),
    hiddenColumns: columns.filter(({ hd }) => hd === BooleanNumber.TRUE).map(({ at }) => at),
  };
}
