// SPDX-License-Identifier: EUPL-1.2

import type {
  CellStyle,
  ConditionalRule,
  FontStyle,
  NamedRange,
  RichTextRun,
  SheetChart,
  SheetImage,
  SheetTextBox,
  WorkbookProperties,
  WriteSheet,
} from "hucre";

/** A workbook as plain data: what the xlsx adapter reads and writes, and what the engine loads. */
export interface WorkbookFile {
  /** File name with extension. */
  readonly name: string;
  /** True where the workbook counts days from 1904. */
  readonly date1904: boolean;
  /** True where sheets cannot be added, removed or renamed. */
  readonly structureProtected?: boolean;
  readonly sheets: readonly FileSheet[];
  /** What the user gave a name: cells, numbers, formulas. */
  readonly names?: readonly FileName[];
  /** What the file says about itself: title, author, dates. */
  readonly properties?: WorkbookProperties;
  readonly looks?: FileLooks;
  /** What this add-in keeps in the workbook, by key. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /** What the file has and a workbook that is written anew does not get, each with where it stands, in words for the user. */
  readonly notKept?: readonly string[];
}

/** What the looks of the cells of a file stand on. */
export interface FileLooks {
  /** That of cells without one of their own. */
  readonly font: FontStyle;
  /** The colours and fonts that looks may refer to, in the format's own XML. */
  readonly theme?: string;
  readonly themeColors?: readonly string[];
}

export type FileName = NamedRange;

/** What lies on a sheet beside its cells, in the terms of the reader and writer of files: it goes from the one to the other as it is. */
export type SheetBeside = Pick<
  WriteSheet,
  | "autoFilter"
  | "colBreaks"
  | "dataValidations"
  | "headerFooter"
  | "outlineProperties"
  | "pageSetup"
  | "rowBreaks"
  | "sparklines"
  | "tables"
  | "protection"
  | "veryHidden"
  | "view"
> & {
  readonly images?: FileImage[];
  readonly textBoxes?: FileTextBox[];
  readonly conditionalRules?: FileConditionalRule[];
};

/** What a file says of a rule of its conditional formats that the reader does not. */
interface FileRuleBeyond {
  /** As the file spells them: "rank", "percent", "aboveAverage". */
  readonly attributes: Readonly<Record<string, string>>;
  /** Of a data bar: it has one colour from end to end and no least length, as of Excel 2010. */
  readonly solid: boolean;
  /** Its look in the format's own XML: it takes the place of what the writer would make of `style`. */
  readonly look?: string;
  /** Its scale, bar or icons in the format's own XML, where that says more than the reader tells: a colour of the theme, "gte". */
  readonly drawn?: string;
}

export type FileConditionalRule = ConditionalRule & { readonly beyond?: FileRuleBeyond };

/** Rows and columns count from 0 everywhere. */
export interface FileSheet {
  readonly name: string;
  /** The number that it keeps whatever its name and place. */
  readonly id?: number;
  readonly hidden: boolean;
  readonly protected: boolean;
  /** Only cells that have a value, a formula or a look of their own; in any order, each cell once. */
  readonly cells: readonly FileCell[];
  readonly merges: readonly FileArea[];
  /** Widths in pixels by column number; a column left out has the default width. */
  readonly columnWidths: Readonly<Record<number, number>>;
  /** Heights in pixels by row number. */
  readonly rowHeights?: Readonly<Record<number, number>>;
  /**
   * The same of rows that are as high as their content: what a program shows that does not work it out itself (LibreOffice does not). Not the
   * row's own, so Excel fits the row again when its content changes, and it is not read back.
   */
  readonly fittedHeights?: Readonly<Record<number, number>>;
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  /** Where a filter hides rows: its hidden rows are left out of every SUBTOTAL, other ones only of 101 and above. */
  readonly filtered?: readonly FileArea[];
  /** How many rows and columns stay in view when scrolling. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly notes?: readonly FileNote[];
  readonly links?: readonly FileLink[];
  readonly charts?: readonly FileChart[];
  readonly beside?: SheetBeside;
}

/** A length to the right and one down, in EMU, of which 9,525 make a pixel. */
export interface FileOffset {
  readonly x: number;
  readonly y: number;
}

/** How something lies over the cells, beyond the cells that it covers: as a file says it (ECMA-376, 20.5.2). */
export interface FilePlace {
  /** From cell to cell, from a cell on in a size of its own, or on the sheet whatever its cells are. */
  readonly kind: "absolute" | "oneCell" | "twoCell";
  /** From the corner of the cell in which it begins, and of that in which it ends. */
  readonly from: FileOffset;
  readonly to: FileOffset;
  /** From the corner of the sheet, where it lies on no cell. */
  readonly at?: FileOffset;
  /** Where no cell says where it ends. */
  readonly size?: FileOffset;
  /** As the file spells them: whether it grows with its cells; whether it is printed. */
  readonly attributes: string;
  readonly client: string;
  /** What is drawn, in the format's own XML: it takes the place of what the writer would make of a picture or a text. */
  readonly content?: string;
}

export type FileImage = SheetImage & { readonly place?: FilePlace };
export type FileTextBox = SheetTextBox & { readonly place?: FilePlace };

/** What lies over the cells: a picture, or a text. */
export type FilePicture =
  { readonly kind: "image"; readonly image: FileImage } | { readonly kind: "text"; readonly text: FileTextBox };

export interface FileChart {
  /** By this name add-ins find it again; "" where it has none. */
  readonly name: string;
  /** As the writer of files takes it; of a kind that it does not know only the place. */
  readonly chart: SheetChart;
  /** Its content as the file has it, in the format's own XML: it takes the place of what the writer would make of `chart`. */
  readonly xml?: string;
  /** The colour of the edge of each series, "RRGGBB", where it is another than that of its ground. */
  readonly edges?: readonly (string | null)[];
  readonly place?: FilePlace;
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

/** Where a cell leads to: a page, or a place in the workbook. */
export interface FileLink {
  readonly row: number;
  readonly column: number;
  /** "" for a place in the workbook. */
  readonly target: string;
  readonly location?: string;
  readonly tooltip?: string;
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

/** A text of which parts have a look of their own. */
interface FileRichText {
  /** As it counts: what is raised is written as a raised figure. */
  readonly value: string;
  readonly runs: readonly RichTextRun[];
}

/** Colours are "#rrggbb". */
export interface FileStyle {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly fill?: string;
  readonly color?: string;
  readonly align?: "left" | "center" | "right";
  readonly wrap?: boolean;
  /** From the side that the text stands at, in steps of three spaces. */
  readonly indent?: number;
  /** In its row; against the bottom where it is not said. */
  readonly vertical?: "top" | "center" | "bottom";
  readonly borderTop?: boolean;
  readonly borderBottom?: boolean;
  /** The whole look as the file has it, where it is more than the fields above say. */
  readonly whole?: CellStyle;
  /** The looks within the text that the cell had in the file. */
  readonly rich?: FileRichText;
}
