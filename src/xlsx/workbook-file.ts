// SPDX-License-Identifier: EUPL-1.2

/** A workbook as plain data: what the xlsx adapter reads and writes, and what the engine loads. */
export interface WorkbookFile {
  /** File name with extension. */
  readonly name: string;
  /** True where the workbook counts days from 1904. */
  readonly date1904: boolean;
  /** True where sheets cannot be added, removed or renamed. */
  readonly structureProtected?: boolean;
  readonly sheets: readonly FileSheet[];
}

/** Rows and columns count from 0 everywhere. */
export interface FileSheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly protected: boolean;
  /** Only cells that have a value, a formula or a look of their own; in any order, each cell once. */
  readonly cells: readonly FileCell[];
  readonly merges: readonly FileArea[];
  /** Widths in pixels by column number; a column left out has the default width. */
  readonly columnWidths: Readonly<Record<number, number>>;
  /** Heights in pixels by row number. */
  readonly rowHeights?: Readonly<Record<number, number>>;
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  /** Where a filter hides rows: its hidden rows are left out of every SUBTOTAL, other ones only of 101 and above. */
  readonly filtered?: readonly FileArea[];
  /** How many rows and columns stay in view when scrolling. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly notes?: readonly FileNote[];
}

export interface FileArea {
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

export interface FileNote {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

export type FileValue = string | number | boolean | null;

export interface FileCell {
  readonly row: number;
  readonly column: number;
  /**
   * The constant; null for a cell with a formula and for a cell that has only a look.
   * Dates are serial numbers; an error constant is its English text ("#N/A") with `isError`.
   */
  readonly value: FileValue;
  /** In English notation with commas, starting with "=", without the file format's prefixes (SPREIDING.GAP, not _xldudf_SPREIDING_GAP). */
  readonly formula?: string;
  /** What the application that saved the file had computed for the formula. */
  readonly cachedValue?: FileValue;
  /** True where `value` or `cachedValue` is an error text. */
  readonly isError?: boolean;
  /** The area of an array formula, on its top-left cell. */
  readonly arrayRef?: FileArea;
  /** English number format code; left out means "General". */
  readonly numberFormat?: string;
  readonly style?: FileStyle;
}

/** Colours are "#rrggbb". */
export interface FileStyle {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly fill?: string;
  readonly color?: string;
  readonly align?: "left" | "center" | "right";
  readonly wrap?: boolean;
  /** In its row; against the bottom where it is not said. */
  readonly vertical?: "top" | "center" | "bottom";
  readonly borderTop?: boolean;
  readonly borderBottom?: boolean;
}
