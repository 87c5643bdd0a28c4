// SPDX-License-Identifier: EUPL-1.2

import { MONITOR_COLUMNS, type MonitorColumn } from "../../../domain/monitor/columns";
import type { Block, MonitorPlaces } from "../../../domain/monitor/places";
import type { Area } from "../../../domain/sheet/snapshot";

/** Room for the two lines of "Taakstelling regulier", in points. */
const HEADER_HEIGHT = 34;

export interface PlacedColumn extends MonitorColumn {
  /** Its number on the sheet. */
  readonly at: number;
}

export type Rows = Pick<Area, "row" | "rowCount">;

export function columnsIn({ columns }: MonitorPlaces): PlacedColumn[] {
  return MONITOR_COLUMNS.flatMap((column) => {
    const at = columns.get(column.id);
    return at === undefined ? [] : [{ ...column, at }];
  });
}

/** From the first row of a block to its last, with what the user put in between. */
export function rowsIn({ rows }: Block): Rows {
  const numbers = [...rows.values()];
  const row = Math.min(...numbers);
  return { row, rowCount: Math.max(...numbers) - row + 1 };
}

export function rangeOf(sheet: Excel.Worksheet, { row, column, rowCount, columnCount }: Area): Excel.Range {
  return sheet.getRangeByIndexes(row, column, rowCount, columnCount);
}

/** How the figures of a column look. */
export function dressColumn(
  sheet: Excel.Worksheet,
  { at, numberFormat, align }: PlacedColumn,
  { row, rowCount }: Rows,
): void {
  const range = sheet.getRangeByIndexes(row, at, rowCount, 1);
  range.numberFormat = Array.from({ length: rowCount }, () => [numberFormat]);
  range.format.horizontalAlignment = align;
}

/** The cells of a row in the monitor's own columns, one by one: the user may have put columns in between. */
export function ownCells(sheet: Excel.Worksheet, places: MonitorPlaces, row: number): Excel.Range[] {
  return [places.nameColumn, ...places.columns.values()].map((column) => sheet.getRangeByIndexes(row, column, 1, 1));
}

export function dressHeader(header: Excel.Range, align: MonitorColumn["align"]): void {
  header.style = "Heading3";
  header.format.wrapText = true;
  header.format.horizontalAlignment = align;
  header.format.rowHeight = HEADER_HEIGHT;
}
