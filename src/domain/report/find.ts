// SPDX-License-Identifier: EUPL-1.2

import { cellAt, type Grid } from "../sheet/grid";
import { KEY_COLUMN, OWN_COLUMNS, REPORT_TITLE } from "./columns";

export interface ReportPlaces {
  readonly titleRow: number;
  readonly endRow: number;
  /** Of each of the report's own columns, which one of the sheet it is. */
  readonly columns: readonly number[];
}

/** Finds a report of this version on a sheet, whatever the user inserted in or around it. Null where its first or last row or one of its columns is gone or there twice. */
export function findReport(grid: Grid): ReportPlaces | null {
  const titleRow = grid.findIndex((row) => row.some(({ value }) => value === REPORT_TITLE));
  if (titleRow < 0) return null;
  const headerRow = grid.findIndex(
    (row, index) => index > titleRow && OWN_COLUMNS.every((header) => row.some(({ value }) => value === header)),
  );
  const headers = (grid[headerRow] ?? []).map(({ value }) => value);
  const columns = OWN_COLUMNS.map((header) => headers.indexOf(header));
  const isClear = OWN_COLUMNS.every((header, index) => headers.lastIndexOf(header) === columns[index]);
  const keyColumn = columns[KEY_COLUMN];
  if (headerRow < 0 || !isClear || keyColumn === undefined) return null;
  const endRow = grid.map((_, row) => keyAt(grid, columns, row)).lastIndexOf("einde");
  return endRow < headerRow ? null : { titleRow, endRow, columns };
}

export const keyAt = (grid: Grid, columns: readonly number[], row: number): string =>
  String(cellAt(grid, { row, column: columns[KEY_COLUMN] ?? -1 }).value);
