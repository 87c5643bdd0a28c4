// SPDX-License-Identifier: EUPL-1.2

import { unzipSync } from "fflate";
import { writeXlsx as writeWithHucre } from "hucre/xlsx";
import type { Cell, WorkbookProperties, WriteSheet } from "hucre";
import { areaAddress } from "../domain/sheet/addresses";
import { callsOwnFunction } from "../domain/sheet/own-functions";
import type { FileCell, FileSheet, WorkbookFile } from "./workbook-file";
import { toFileNotation } from "./add-in-functions";
import { pixelsToCharacters, pixelsToPoints } from "./measures-of-size";
import type { ResultValue } from "./result-xml";
import { storeResults, type CellResult } from "./store-results";
import { FONT, writeStyle } from "./write-style";
import { zipParts } from "./zip-parts";
import { ownValue } from "../domain/sheet/own-value";
import { largest } from "../domain/sheet/extremes";

/** What a tab has in Excel and nowhere else: rules for its cells, and how it is printed. */
export type SheetExtras = Pick<WriteSheet, "conditionalRules" | "dataValidations" | "headerFooter" | "pageSetup">;

/** What the file says about itself; without dates it says that it was made now. */
export interface FileProperties {
  readonly title?: string;
  readonly created?: Date;
  /** By the name of the tab. */
  readonly extras?: Readonly<Record<string, SheetExtras>>;
}

/** Writes a new .xlsx. The same workbook and properties give the same bytes. */
export async function writeXlsx(
  file: WorkbookFile,
  { title, created = new Date(), extras = {} }: FileProperties = {},
): Promise<Uint8Array> {
  const properties: WorkbookProperties = { ...(title !== undefined && { title }), created, modified: created };
  const bytes = await writeWithHucre({
    sheets: file.sheets.map((sheet) => ({ ...writeSheet(sheet), ...ownValue(extras, sheet.name) })),
    properties,
    ...(file.structureProtected === true && { workbookProtection: { lockStructure: true } }),
    dateSystem: file.date1904 ? "1904" : "1900",
    defaultFont: FONT,
  });
  // hucre packs with the zlib of the machine, whose bytes differ between versions of Node.
  return zipParts(storeResults(unzipSync(bytes), file.sheets.flatMap(cachedResults)));
}

function writeSheet(sheet: FileSheet): WriteSheet {
  const notes = new Map((sheet.notes ?? []).map((note) => [keyOf(note), note.text]));
  const cells = new Map(sheet.cells.map((cell) => [keyOf(cell), writeCell(cell)]));
  for (const [key, text] of notes) cells.set(key, { ...(cells.get(key) ?? { value: null }), comment: { text } });
  const rowDefs = new Map<number, { height?: number; hidden?: boolean }>();
  for (const [row, height] of Object.entries(sheet.rowHeights ?? {}))
    rowDefs.set(Number(row), { height: pixelsToPoints(height) });
  for (const row of sheet.hiddenRows) rowDefs.set(row, { ...rowDefs.get(row), hidden: true });
  return {
    name: sheet.name,
    cells,
    columns: writeColumns(sheet),
    rowDefs,
    merges: sheet.merges.map(({ row, column, rowCount, columnCount }) => ({
      startRow: row,
      startCol: column,
      endRow: row + rowCount - 1,
      endCol: column + columnCount - 1,
    })),
    ...(sheet.frozen.rows + sheet.frozen.columns > 0 && { freezePane: { ...sheet.frozen } }),
    ...(sheet.protected && { protection: { sheet: true } }),
    ...(sheet.hidden && { hidden: true }),
  };
}

function writeCell(cell: FileCell): Partial<Cell> {
  const style = writeStyle(cell);
  const look = style === undefined ? {} : { style };
  if (cell.formula === undefined) return { value: cell.value, ...look };
  // Without the mark of a dynamic array Excel puts an "@" before a function of an add-in, and shows one cell of a result that spills.
  const area =
    cell.arrayRef ??
    (callsOwnFunction(cell.formula) ? { row: cell.row, column: cell.column, rowCount: 1, columnCount: 1 } : null);
  const dynamic =
    area === null ? {} : ({ formulaType: "array", formulaRef: areaAddress(area), formulaDynamic: true } as const);
  return { value: null, formula: toFileNotation(cell.formula), ...dynamic, ...look };
}

/** hucre knows no error as the result of a formula, so results are stored after it. */
function cachedResults(sheet: FileSheet): CellResult[] {
  const byPlace = new Map(sheet.cells.map((cell) => [keyOf(cell), cell]));
  return sheet.cells.flatMap((cell) => {
    if (cell.formula === undefined || (cell.cachedValue ?? null) === null) return [];
    const { rowCount, columnCount } = cell.arrayRef ?? { rowCount: 1, columnCount: 1 };
    const values = Array.from({ length: rowCount }, (_row, down) =>
      Array.from({ length: columnCount }, (_column, right) =>
        resultOf(byPlace.get(keyOf({ row: cell.row + down, column: cell.column + right }))),
      ),
    );
    return [{ tab: sheet.name, row: cell.row, column: cell.column, values }];
  });
}

function resultOf(cell: FileCell | undefined): ResultValue | null {
  const value = cell?.cachedValue ?? cell?.value ?? null;
  return value === null ? null : { value, isError: cell?.isError === true };
}

function writeColumns(sheet: FileSheet): { width?: number; hidden?: boolean }[] {
  const last = largest([-1, ...Object.keys(sheet.columnWidths).map(Number), ...sheet.hiddenColumns]);
  return Array.from({ length: last + 1 }, (_, index) => {
    const pixels = sheet.columnWidths[index];
    return {
      ...(pixels !== undefined && { width: pixelsToCharacters(pixels) }),
      ...(sheet.hiddenColumns.includes(index) && { hidden: true }),
    };
  });
}

function keyOf(cell: { row: number; column: number }): string {
  return `${String(cell.row)},${String(cell.column)}`;
}
