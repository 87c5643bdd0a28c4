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

export function isBusy(value: CellValue): boolean {
  return value === BUSY;
}

/** True where the cell shows an error. @param area in the sheet's used range */
export function hasError(sheet: SheetSnapshot, area: Area): boolean {
  for (let row = area.row; row < area.row + area.rowCount; row += 1) {
    for (let column = area.column; column < area.column + area.columnCount; column += 1) {
      if (sheet.types[row - sheet.used.row]?.[column - sheet.used.column] === "error") return true;
    }
  }
  return false;
}
