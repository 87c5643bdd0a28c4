// SPDX-License-Identifier: EUPL-1.2

import { fileSheet } from "../../src/xlsx/file-sheet";
import type { FileCell, FileSheet, FileStyle } from "../../src/xlsx/workbook-file";

export const HEADER: FileStyle = { bold: true, fill: "#dce6f1", borderBottom: true, wrap: true, vertical: "top" };
export const TITLE: FileStyle = { bold: true };
export const NOTE: FileStyle = { italic: true };
export const PLACES = "#,##0";

const NARROWEST = 70;
const WIDEST = 330;

type Content = Pick<FileSheet, "name" | "cells"> & {
  readonly frozenRows: number;
  readonly widths?: readonly number[];
  readonly heights?: Readonly<Record<number, number>>;
};

/** A visible tab; a column is as wide as its longest text, unless `widths` says otherwise. */
export function makeSheet({ name, cells, frozenRows, widths, heights }: Content): FileSheet {
  return fileSheet(name, cells, {
    columnWidths: Object.fromEntries((widths ?? widthsOf(cells)).map((width, column) => [column, width])),
    ...(heights !== undefined && { rowHeights: heights }),
    frozen: { rows: frozenRows, columns: 0 },
  });
}

/** A constant; blank texts make no cell. */
export function cell(
  row: number,
  column: number,
  value: string | number,
  style?: FileStyle,
  numberFormat?: string,
): FileCell[] {
  if (value === "") return [];
  return [
    { row, column, value, ...(style !== undefined && { style }), ...(numberFormat !== undefined && { numberFormat }) },
  ];
}

/** Notes run on over the cells beside them and do not make their column wide. */
function widthsOf(cells: readonly FileCell[]): number[] {
  const widths: number[] = [];
  for (const { column, value, style } of cells) {
    if (style === NOTE || style === TITLE) continue;
    const width = 7 * String(value ?? "").length + 16;
    widths[column] = Math.min(WIDEST, Math.max(NARROWEST, widths[column] ?? 0, width));
  }
  return widths;
}
