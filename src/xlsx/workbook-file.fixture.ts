// SPDX-License-Identifier: EUPL-1.2

import { fileSheet } from "./file-sheet";
import type { FileCell, FileSheet, FileValue, WorkbookFile } from "./workbook-file";

type Cell = FileValue | Partial<FileCell>;

/** A sheet from rows of cells, from A1; a text that starts with "=" is a formula, null an empty cell. */
export function sheetOf(name: string, rows: readonly (readonly Cell[])[], more: Partial<FileSheet> = {}): FileSheet {
  const cells = rows.flatMap((line, row) =>
    line.flatMap((cell, column) => (cell === null ? [] : [cellOf(row, column, cell)])),
  );
  return fileSheet(name, cells, more);
}

function cellOf(row: number, column: number, cell: Exclude<Cell, null>): FileCell {
  if (typeof cell === "object") return { row, column, value: null, ...cell };
  return typeof cell === "string" && cell.startsWith("=")
    ? { row, column, value: null, formula: cell }
    : { row, column, value: cell };
}

export function bookOf(sheets: readonly FileSheet[], more: Partial<WorkbookFile> = {}): WorkbookFile {
  return { name: "proef.xlsx", date1904: false, sheets, ...more };
}
