// SPDX-License-Identifier: EUPL-1.2

import { cellAddress } from "../domain/addresses";
import type { Area, CellValue, SheetSnapshot } from "../domain/snapshot";

const CALL = /SPREIDING[._]\w+[\w.]*\s*\(/i;
const TEXT = /"(?:[^"]|"")*"/g;

/** What Excel shows while a function has no result yet: #BEZET! in Dutch. */
const BUSY = "#BUSY!";

export interface OwnFormula {
  readonly sheetId: string;
  readonly tab: string;
  readonly address: string;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  readonly numberFormat: string;
  readonly value: CellValue;
}

/** True where a formula calls a function of this add-in, not where one is only named in a text. */
export function callsOwnFunction(formula: string): boolean {
  return CALL.test(formula.replaceAll(TEXT, '""'));
}

/** The cells of a sheet with a formula that calls a function of this add-in. */
export function ownFormulas(sheet: SheetSnapshot): OwnFormula[] {
  return sheet.formulas.flatMap((line, r) =>
    line.flatMap((formula, c) => {
      if (formula === "" || !callsOwnFunction(formula)) return [];
      const at = { row: sheet.used.row + r, column: sheet.used.column + c };
      const value = sheet.values[r]?.[c] ?? "";
      const numberFormat = sheet.numberFormats[r]?.[c] ?? "General";
      return [{ sheetId: sheet.id, tab: sheet.name, address: cellAddress(at), ...at, formula, numberFormat, value }];
    }),
  );
}

/** Errors that stay the same error when they are written as a value. */
const LASTING = new Set(["#N/A", "#VALUE!", "#NUM!", "#DIV/0!", "#REF!", "#NAME?", "#NULL!"]);

export interface Outcome {
  /** True where a cell has no result yet. */
  readonly busy: boolean;
  /** True where there is no value to keep: all of it is an error. A table with an error among its numbers is a result. */
  readonly failed: boolean;
}

/** What a formula came to. @param area all cells that show its result */
export function outcomeIn(sheet: SheetSnapshot, area: Area): Outcome {
  const cells = Array.from({ length: area.rowCount * area.columnCount }, (_, index) => {
    const r = area.row - sheet.used.row + Math.floor(index / area.columnCount);
    const c = area.column - sheet.used.column + (index % area.columnCount);
    return { value: sheet.values[r]?.[c] ?? "", error: sheet.types[r]?.[c] === "error" };
  });
  const errors = cells.filter(({ error }) => error);
  return { busy: cells.some(({ value }) => value === BUSY), failed: errors.length === cells.length || errors.some(({ value }) => !LASTING.has(String(value))) };
}
