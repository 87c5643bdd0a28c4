// SPDX-License-Identifier: EUPL-1.2

import { formatExact } from "../../sheet/format";
import type { Model } from "../../model";
import type { CellRef, CellValue, SheetSnapshot } from "../../sheet/snapshot";
import type { Remark } from "../../tabs/cells/reading";
import type { Column, Table, TableCell, TableRow } from "../../tabs/table";
import { once } from "./once";

export interface ReadCell {
  readonly table: Table;
  readonly row: TableRow;
  readonly cell: TableCell;
}

/** True for a row that a reader takes values from. */
export const isRead = ({ kind }: TableRow): boolean => kind === "data" || kind === "total";

/** True for a cell about which a reader has something to say. */
export const isOdd = ({ reading }: TableCell): boolean =>
  reading.remarks.length > 0 || reading.kind === "unreadable" || reading.kind === "error";

/** False for a value that is merged over more rows and stands in one above. */
export const isOwnCell = ({ row }: TableRow, { at }: TableCell): boolean => at.row === row;

/** The remark of one kind, the first of two (a pair); undefined where the cell has none. */
export function remarkOf<K extends Remark["kind"]>(
  { reading }: TableCell,
  kind: K,
): Extract<Remark, { kind: K }> | undefined {
  return reading.remarks.find((remark): remark is Extract<Remark, { kind: K }> => remark.kind === kind);
}

const indexOfColumn = once(({ columns }: Table) => new Map(columns.map((column, index) => [column, index])));
const columnByNumber = once(({ columns }: Table) => new Map(columns.map((column) => [column.column, column])));
const rowByNumber = once(({ rows }: Table) => new Map(rows.map((row) => [row.row, row])));

/** The cell of a row under a column of its table. */
export function cellUnder(table: Table, row: TableRow, column: Column): TableCell | undefined {
  return row.cells[indexOfColumn(table).get(column) ?? -1];
}

/** The column of a table by its number on the sheet. */
export const columnAt = (table: Table, column: number): Column | undefined => columnByNumber(table).get(column);

/** The row of a table by its number on the sheet. */
export const rowAt = (table: Table, row: number): TableRow | undefined => rowByNumber(table).get(row);

/** The cell of a table in a place on the sheet. */
export function cellAt(table: Table, at: CellRef): TableCell | undefined {
  const [row, column] = [rowAt(table, at.row), columnAt(table, at.column)];
  return row === undefined || column === undefined ? undefined : cellUnder(table, row, column);
}

const sheets = once(({ counted }: Model) => new Map(counted.sheets.map((sheet) => [sheet.name, sheet])));

/** The sheet of a tab. */
export const sheetOf = (model: Model, tab: string): SheetSnapshot | undefined => sheets(model).get(tab);

const hiddenRows = once((sheet: SheetSnapshot): ReadonlySet<number> => new Set(sheet.hiddenRows));
const NO_ROWS: ReadonlySet<number> = new Set();

/** The rows of a tab that are hidden or filtered away. */
export function hiddenRowsOf(model: Model, tab: string): ReadonlySet<number> {
  const sheet = sheetOf(model, tab);
  return sheet === undefined ? NO_ROWS : hiddenRows(sheet);
}

/** What the cell shows to the user. */
export function shownText(model: Model, { tab, row, column }: CellRef): string {
  const sheet = sheetOf(model, tab);
  return sheet?.text[row - sheet.used.row]?.[column - sheet.used.column] ?? "";
}

export function numberFormatAt(model: Model, { tab, row, column }: CellRef): string {
  const sheet = sheetOf(model, tab);
  return sheet?.numberFormats[row - sheet.used.row]?.[column - sheet.used.column] ?? "General";
}

/** As `shownText`, but a number with decimals as it is stored: a format may round it. */
export function storedText(model: Model, at: CellRef): string {
  const value = rawValue(model, at);
  return typeof value === "number" && !Number.isInteger(value) ? formatExact(value) : shownText(model, at);
}

/** The raw value of the cell, "" where the cell is blank or lies outside the used range. */
export function rawValue(model: Model, { tab, row, column }: CellRef): CellValue {
  const sheet = sheetOf(model, tab);
  return sheet?.values[row - sheet.used.row]?.[column - sheet.used.column] ?? "";
}
