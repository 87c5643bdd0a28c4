// SPDX-License-Identifier: EUPL-1.2

import type { Cell, CellValue, Sheet } from "hucre";
import { parseAddress } from "../domain/sheet/addresses";
import type { FileArea, FileCell, FileStyle, FileValue } from "./workbook-file";
import { fromFileNotation } from "./add-in-functions";
import { raisedText } from "./raised-text";
import type { RawValues } from "./raw-values";
import { readNumberFormat, readStyle } from "./read-style";
import { withoutTables, type ExcelTable } from "./structured-references";
import { shiftFormula } from "./shared-formula";

interface SharedFormula {
  readonly text: string;
  readonly row: number;
  readonly column: number;
}

/** What a look has beyond what the engine shows; undefined where nothing. */
export type LookBeyond = (cell: Cell, style: FileStyle | undefined, value: FileValue) => FileStyle | undefined;

/**
 * The cells of a sheet that have something of their own. Dates are serials, as the file has them.
 * @param theme the colours of the workbook's theme
 * @param tables what formulas may refer to by name, which the engine cannot
 */
export function readCells(
  sheet: Sheet,
  raw: RawValues,
  theme: readonly string[] | undefined,
  tables: readonly ExcelTable[],
  beyond?: LookBeyond,
): FileCell[] {
  const shared = new Map<number, SharedFormula>();
  return sheet.rows.flatMap((values, row) =>
    values.flatMap((plain, column) => {
      const key = `${String(row)},${String(column)}`;
      const details = sheet.cells?.get(key);
      const text = details?.richText === undefined ? undefined : raisedText(details.richText);
      const value = rawValue(text ?? details?.value ?? plain, raw.get(key));
      const written = formulaOf(details, shared, row, column);
      const formula = written === null ? null : withoutTables(written, tables, { tab: sheet.name, row, column });
      const look = lookOf(details, theme, value, beyond);
      const error = details?.type === "error" && value !== null ? { isError: true } : {};
      if (formula !== null) {
        return [
          {
            row,
            column,
            value: null,
            formula,
            ...(value !== null && { cachedValue: value }),
            ...error,
            ...arrayRef(details),
            ...look,
          },
        ];
      }
      return value === null && look === null ? [] : [{ row, column, value, ...error, ...look }];
    }),
  );
}

function rawValue(value: CellValue, raw: FileValue | undefined): FileValue {
  if (raw !== undefined) return raw;
  if (value instanceof Date) throw new Error("a date without its serial");
  return value;
}

function formulaOf(
  cell: Cell | undefined,
  shared: Map<number, SharedFormula>,
  row: number,
  column: number,
): string | null {
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

/** The area that an array formula filled, whether it spilled or the user gave it one; its other cells keep their values. */
function arrayRef(cell: Cell | undefined): { arrayRef?: FileArea } {
  const area = cell?.formulaType === "array" ? parseAddress(cell.formulaRef ?? "") : null;
  return area === null ? {} : { arrayRef: area };
}

function lookOf(
  cell: Cell | undefined,
  theme: readonly string[] | undefined,
  value: FileValue,
  beyond?: LookBeyond,
): Pick<FileCell, "numberFormat" | "style"> | null {
  const numberFormat = readNumberFormat(cell?.style);
  const shown = readStyle(cell?.style, theme);
  const more = cell === undefined ? undefined : beyond?.(cell, shown, value);
  const style = more === undefined ? shown : { ...shown, ...more };
  if (numberFormat === undefined && style === undefined) return null;
  return { ...(numberFormat !== undefined && { numberFormat }), ...(style !== undefined && { style }) };
}
