// SPDX-License-Identifier: EUPL-1.2

/** A raw cell value as Office.js gives it: a blank cell is "". Errors are their text ("#N/A", "#DIV/0!"). */
export type CellValue = string | number | boolean;

export type CellType = "blank" | "number" | "text" | "boolean" | "error";

/** A rectangle on a sheet; rows and columns count from 0, from the sheet's own A1. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** A cell of a sheet; row and column count from 0. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** A cell of the workbook; row and column count from 0. `tab` is the sheet's name. */
export interface CellRef {
  readonly tab: string;
  readonly row: number;
  readonly column: number;
}

/**
 * One sheet as plain data. The two-dimensional arrays all have the size of `used`,
 * and index [0][0] is the top-left cell of `used`, not A1.
 */
export interface SheetSnapshot {
  readonly id: string;
  readonly name: string;
  readonly visible: boolean;
  readonly used: Area;
  readonly values: readonly (readonly CellValue[])[];
  /** What the cell shows, in the user's own notation. */
  readonly text: readonly (readonly string[])[];
  /** The formula in English notation, starting with "=", or "" where the cell has none. */
  readonly formulas: readonly (readonly string[])[];
  /** English number format codes, e.g. "d-mmm", "#,##0", "@". */
  readonly numberFormats: readonly (readonly string[])[];
  readonly types: readonly (readonly CellType[])[];
  readonly merges: readonly Area[];
  /** Row numbers (from 0, of the sheet) that are hidden or filtered away. */
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  /** Cells with a text that starts with a number, of which a part stands above or below the line: what Excel shows as 38¹ is 381 here. Left out: none. */
  readonly partlyRaised?: readonly CellPlace[];
}

export interface WorkbookSnapshot {
  readonly name: string;
  readonly sheets: readonly SheetSnapshot[];
  /** True where the workbook counts days from 1904. */
  readonly date1904: boolean;
}
