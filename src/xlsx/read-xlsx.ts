// SPDX-License-Identifier: EUPL-1.2

import { readXlsx as readWithHucre } from "hucre/xlsx";
import type { Sheet, Workbook } from "hucre";
import type { FileNote, FileSheet, WorkbookFile } from "./workbook-file";
import { charactersToPixels, pointsToPixels } from "./measures-of-size";
import { BOUNDS, checkSize } from "./check-size";
import { countLooks, countTexts } from "./part-counts";
import { readRawValues } from "./raw-values";
import { readCells, type LookBeyond } from "./read-cells";
import type { Parts } from "./parts";
import { filteredAreas, readTables } from "./read-tables";
import { chosenPart, holdsWorkbook, readDirectory, type SheetEntry } from "./sheet-directory";
import { UnreadableWorkbook } from "./unreadable-workbook";
import { readerPackage } from "./reader-package";
import { partText, unpack } from "./xlsx-package";

/** What is read beyond what counts: see whole/read-whole.ts. */
export interface Further {
  /** Parts that the reader gets in another form for it, and what else they need. */
  changed(parts: Parts, entries: readonly SheetEntry[]): Parts;
  look(book: Workbook): LookBeyond;
  sheet(sheet: Sheet, parts: Parts, entry: SheetEntry): Partial<FileSheet>;
  book(book: Workbook, parts: Parts): Partial<WorkbookFile>;
}

/**
 * Reads an .xlsx: values, formulas, formats and what else counts. Nothing is written.
 * @param name the file's name, for the workbook and for sentences about it
 * @throws UnreadableWorkbook with a sentence for the user
 */
export async function readXlsx(bytes: Uint8Array, name: string, further?: Further): Promise<WorkbookFile> {
  const parts = unpack(bytes, name, (path) => /\.(?:xml|rels)$/i.test(path), BOUNDS.bytes);
  try {
    if (!holdsWorkbook(parts)) throw new UnreadableWorkbook("not-xlsx", name);
    const directory = readDirectory(parts);
    const entries = directory.filter((entry) => entry.hasCells);
    if (entries.length === 0) throw new UnreadableWorkbook("no-sheets", name);
    // The reader does not count modules of macros among the tabs.
    const withPart = directory.filter(({ path }) => path !== null);
    const options = { readStyles: true, sheets: (_: unknown, index: number) => withPart[index]?.hasCells === true };
    const xmls = entries.map(({ path }) => partText(parts, path ?? "") ?? "");
    const [texts, looks] = [chosenPart(parts, "sharedStrings"), chosenPart(parts, "styles")];
    const counts = { texts: countTexts(texts.xml), looks: countLooks(looks.xml) };
    const { range, isPart } = checkSize(xmls, name);
    const readable = readerPackage(bytes, parts, {
      ...texts.changed,
      ...looks.changed,
      ...further?.changed(parts, entries),
    });
    const book = await readWithHucre(readable, isPart ? { ...options, range } : options).catch((cause: unknown) => {
      if (!isOverLimit(cause)) {
        // The reader does not say which cell it stumbled over.
        xmls.forEach((xml, index) => readRawValues(xml, entries[index]?.name ?? "", false, counts));
        throw cause;
      }
      // Looks alone may reach to the last cell of a sheet; then only the part with contents is read.
      return readWithHucre(readable, { ...options, range });
    });
    checkSameTabs(book.sheets, entries);
    const tables = readTables(book.sheets, parts);
    const date1904 = book.dateSystem === "1904";
    const beyond = further?.look(book);
    return {
      name,
      date1904,
      ...(book.workbookProtection?.lockStructure === true && { structureProtected: true }),
      sheets: book.sheets.map((sheet, index) => {
        const [xml, entry] = [xmls[index] ?? "", entries[index]];
        const raw = readRawValues(xml, sheet.name, date1904, counts);
        const cells = readCells(sheet, raw, book.themeColors, tables, beyond);
        const filtered = filteredAreas(sheet, xml, parts);
        return {
          ...readSheet(sheet, cells),
          ...(filtered.length > 0 && { filtered }),
          ...(entry !== undefined && further?.sheet(sheet, parts, entry)),
        };
      }),
      ...further?.book(book, parts),
    };
  } catch (cause) {
    if (cause instanceof UnreadableWorkbook) throw cause;
    throw new UnreadableWorkbook(isOverLimit(cause) ? "too-large" : "damaged", name, { cause });
  }
}

/** Cells and what is checked of them stand in the order of the tabs. */
function checkSameTabs(sheets: readonly Sheet[], entries: readonly SheetEntry[]): void {
  const spaced = ({ name }: { readonly name: string }): string => name.replace(/[\t\n\r]/g, " ");
  if (
    sheets.length !== entries.length ||
    sheets.some((sheet, at) => spaced(sheet) !== spaced(entries[at] ?? { name: "" }))
  )
    throw new Error("the reader has other tabs than the workbook names");
}

const isOverLimit = (cause: unknown): boolean => cause instanceof Error && /\blimit\b/.test(cause.message);

function readSheet(sheet: Sheet, cells: FileSheet["cells"]): FileSheet {
  const usedColumns = sheet.rows.reduce((most, row) => Math.max(most, row.length), 0);
  const columns = (sheet.columns ?? []).map((column, index) => ({ ...column, index }));
  const rows = [...(sheet.rowDefs ?? [])].map(([index, row]) => ({ ...row, index }));
  return {
    name: sheet.name,
    hidden: sheet.hidden === true || sheet.veryHidden === true,
    protected: sheet.protection?.sheet === true,
    cells,
    merges: (sheet.merges ?? []).map(({ startRow, startCol, endRow, endCol }) => ({
      row: startRow,
      column: startCol,
      rowCount: endRow - startRow + 1,
      columnCount: endCol - startCol + 1,
    })),
    columnWidths: Object.fromEntries(
      columns.flatMap(({ index, width }) => (width === undefined ? [] : [[index, charactersToPixels(width)]])),
    ),
    rowHeights: Object.fromEntries(
      rows.flatMap(({ index, height }) => (height === undefined ? [] : [[index, pointsToPixels(height)]])),
    ),
    hiddenRows: rows.filter((row) => row.hidden === true || row.height === 0).map((row) => row.index),
    // A file hides "all columns from F on" as sixteen thousand columns: those without cells say nothing.
    hiddenColumns: columns
      .filter((column) => (column.hidden === true || column.width === 0) && column.index < usedColumns)
      .map((column) => column.index),
    frozen: { rows: sheet.freezePane?.rows ?? 0, columns: sheet.freezePane?.columns ?? 0 },
    notes: readNotes(sheet),
  };
}

function readNotes(sheet: Sheet): FileNote[] {
  return [...(sheet.cells ?? [])].flatMap(([key, cell]) => {
    if (cell.comment === undefined) return [];
    const [row = 0, column = 0] = key.split(",").map(Number);
    return [{ row, column, text: cell.comment.text }];
  });
}
