// SPDX-License-Identifier: EUPL-1.2
import { parseAddress } from "../../src/domain/sheet/addresses";
import type { FileCell, FileSheet, FileValue, WorkbookFile } from "../../src/workbench/engine/workbook-file";
import type { Engine } from "../../src/workbench/engine/engine";
import type { FunctionsMetadata } from "../../src/workbench/excel-host/functions/metadata";

type Cell = FileValue | Partial<FileCell>;

/** A sheet from rows of cells, from A1; a text that starts with "=" is a formula, null an empty cell. */
export function sheetOf(name: string, rows: readonly (readonly Cell[])[], more: Partial<FileSheet> = {}): FileSheet {
  const cells = rows.flatMap((line, row) =>
    line.flatMap((cell, column) => (cell === null ? [] : [cellOf(row, column, cell)])),
  );
  return {
    name,
    hidden: false,
    protected: false,
    cells,
    merges: [],
    columnWidths: {},
    hiddenRows: [],
    hiddenColumns: [],
    frozen: { rows: 0, columns: 0 },
    ...more,
  };
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

/** Values, formulas or texts of an area, by the sheet's name. */
export function cells(
  engine: Engine,
  tab: string,
  address: string,
  what: "values" | "formulas" | "text" | "types" | "numberFormats" = "values",
): unknown[][] {
  return engine.read(idOf(engine, tab))[what](areaOf(address));
}

/** Types a value as a user of the grid does. */
export function areaOf(address: string): NonNullable<ReturnType<typeof parseAddress>> {
  const area = parseAddress(address);
  if (area === null) throw new Error(address);
  return area;
}

export function idOf(engine: Engine, tab: string): string {
  const sheet = engine.sheets().find(({ name }) => name === tab);
  if (sheet === undefined) throw new Error(tab);
  return sheet.id;
}

const ANY = { type: "any", optional: true, description: "" };

/** Functions for tests: STREAM and RANGE stream, SUMUP answers at once, LATER by a promise. */
export const METADATA: FunctionsMetadata = {
  allowErrorForDataTypeAny: true,
  functions: [
    {
      id: "STREAM",
      name: "STREAM",
      options: { stream: true },
      parameters: [
        { name: "a", ...ANY, dimensionality: "matrix" },
        { name: "b", ...ANY },
      ],
    },
    { id: "SUMUP", name: "SUMUP", parameters: [{ name: "a", description: "", optional: false }] },
    { id: "LATER", name: "LATER", parameters: [{ name: "a", ...ANY }] },
  ],
};
