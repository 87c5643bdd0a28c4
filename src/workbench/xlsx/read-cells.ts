// SPDX-License-Identifier: EUPL-1.2

import type { Cell, CellValue, Sheet } from "hucre";
import { parseAddress } from "../../domain/addresses";
import type { FileArea, FileCell, FileValue } from "../engine/workbook-file";
import { fromFileNotation } from "./add-in-functions";
import type { RawNumbers } from "./raw-numbers";
import { readNumberFormat, readStyle } from "./read-style";
import { shiftFormula } from "./shared-formula";

interface SharedFormula {
  readonly text: string;
  readonly row: number;
  readonly column: number;
}

/**
 * The cells of a sheet that have something of their own. Dates are serials, as the file has them.
 * @param theme the colours of the workbook's theme
 */
export function readCells(sheet: Sheet, raw: RawNumbers, theme: readonly string[] | undefined): FileCell[] {
  const shared = new Map<number, SharedFormula>();
  const spilled: FileArea[] = [];
  const cells: FileCell[] = [];
  sheet.rows.forEach((values, row) => {
    values.forEach((plain, column) => {
      const key = `${String(row)},${String(column)}`;
      const details = sheet.cells?.get(key);
      const value = rawValue(details?.value ?? plain, raw.get(key));
      const formula = formulaOf(details, shared, row, column);
      if (formula !== null && details?.formulaType === "array") {
        const area = parseAddress(details.formulaRef ?? "");
        if (area !== null && area.rowCount * area.columnCount > 1) spilled.push(area);
      }
      const look = lookOf(details, theme);
      const isError = details?.type === "error";
      if (formula === null) {
        const kept = spilled.some((area) => holds(area, row, column)) ? null : value;
        if (kept !== null || look !== null) cells.push({ row, column, value: kept, ...(isError && kept !== null && { isError }), ...look });
      } else {
        cells.push({ row, column, value: null, formula, ...cached(value, isError), ...arrayRef(details), ...look });
      }
    });
  });
  return cells;
}

function rawValue(value: CellValue, raw: number | undefined): FileValue {
  if (raw !== undefined) return raw;
  if (value instanceof Date) throw new Error("a date without its serial");
  return value;
}

function formulaOf(cell: Cell | undefined, shared: Map<number, SharedFormula>, row: number, column: number): string | null {
  const text = cell?.formula;
  if (cell === undefined || text === undefined) return null;
  const index = cell.formulaType === "shared" ? cell.formulaSharedIndex : undefined;
  if (index === undefined) return asUserReads(text);
  if (text !== "") {
    shared.set(index, { text, row, column });
    return asUserReads(text);
  }
  const master = shared.get(index);
  if (master === undefined) throw new Error(`shared formula ${String(index)} has no text`);
  return asUserReads(shiftFormula(master.text, row - master.row, column - master.column));
}

/** Other programs store the "=" too, or the name of the function as the user reads it. */
function asUserReads(text: string): string {
  return `=${fromFileNotation(text.replace(/^=/, ""))}`;
}

/** The area of an array formula that the user made as such; a formula that spills by itself has none. */
function arrayRef(cell: Cell | undefined): { arrayRef?: FileArea } {
  if (cell?.formulaType !== "array" || cell.formulaDynamic === true) return {};
  const area = parseAddress(cell.formulaRef ?? "");
  return area === null ? {} : { arrayRef: area };
}

function cached(value: FileValue, isError: boolean): Pick<FileCell, "cachedValue" | "isError"> {
  return value === null ? {} : { cachedValue: value, ...(isError && { isError }) };
}

function lookOf(cell: Cell | undefined, theme: readonly string[] | undefined): Pick<FileCell, "numberFormat" | "style"> | null {
  const numberFormat = readNumberFormat(cell?.style);
  const style = readStyle(cell?.style, theme);
  if (numberFormat === undefined && style === undefined) return null;
  return { ...(numberFormat !== undefined && { numberFormat }), ...(style !== undefined && { style }) };
}

function holds(area: FileArea, row: number, column: number): boolean {
  return row >= area.row && row < area.row + area.rowCount && column >= area.column && column < area.column + area.columnCount;
}
