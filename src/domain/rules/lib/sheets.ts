// SPDX-License-Identifier: EUPL-1.2

import type { Model } from "../../model";
import { callsOwnFunction } from "../../sheet/own-functions";
import type { CellRef, CellType, CellValue, SheetSnapshot } from "../../sheet/snapshot";
import { PAIR } from "../../tabs/cells/pair";

/** Fewer rows with numbers than this are a note or a key, not a table. */
const FEWEST_ROWS = 3;

/** The row numbers (of the sheet, from 0) that hold a number, or "regulier/amv" as text. */
export function rowsWithNumbers(sheet: SheetSnapshot): number[] {
  return sheet.values.flatMap((row, index) => {
    const holds = row.some((value) => typeof value === "number" || (typeof value === "string" && PAIR.test(value)));
    return holds ? [sheet.used.row + index] : [];
  });
}

/** True where a sheet has rows with words and numbers together. */
export function looksLikeData(sheet: SheetSnapshot): boolean {
  const numbers = new Set(rowsWithNumbers(sheet));
  const rows = sheet.values.filter(
    (row, index) =>
      numbers.has(sheet.used.row + index) && row.some((value) => typeof value === "string" && /\p{L}/u.test(value)),
  );
  return rows.length >= FEWEST_ROWS;
}

/** True for a sheet that shows what SPREIDING formulas answer, or answered before they became values: a monitor, not a source. */
export function isMonitor({ converted }: Pick<Model, "converted">, sheet: SheetSnapshot): boolean {
  return converted.some(({ tab }) => tab === sheet.name) || sheet.formulas.some((row) => row.some(callsOwnFunction));
}

export interface SheetCell {
  readonly at: CellRef;
  readonly value: CellValue;
  readonly text: string;
  readonly formula: string;
  readonly type: CellType;
}

/** Every cell of a sheet that is not blank, read or not. */
export function* sheetCells({ name, used, values, text, formulas, types }: SheetSnapshot): Generator<SheetCell> {
  for (const [r, row] of values.entries()) {
    for (const [c, value] of row.entries()) {
      if (value === "" && (formulas[r]?.[c] ?? "") === "") continue;
      const at = { tab: name, row: used.row + r, column: used.column + c };
      yield { at, value, text: text[r]?.[c] ?? "", formula: formulas[r]?.[c] ?? "", type: types[r]?.[c] ?? "blank" };
    }
  }
}

/** Visible sheets with data in which no table was recognised and that the user did not set aside. */
export function unrecognisedSheets({ snapshot, records, settings, converted }: Model): SheetSnapshot[] {
  const recognised = new Set(records.tables.map(({ tab }) => tab));
  return snapshot.sheets.filter(
    (sheet) =>
      sheet.visible &&
      !recognised.has(sheet.name) &&
      settings.tabKinds[sheet.name] !== "geen" &&
      !isMonitor({ converted }, sheet) &&
      looksLikeData(sheet),
  );
}
