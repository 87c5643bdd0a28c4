// SPDX-License-Identifier: EUPL-1.2

import { GENERAL } from "../../domain/sheet/number-formats";
import { callsOwnFunction } from "../../domain/sheet/own-functions";
import { ownFormulas } from "../../domain/sheet/own-formulas";
import { sameData } from "../../domain/sheet/same-data";
import type { SheetSnapshot } from "../../domain/sheet/snapshot";

const BLANK = { values: "", text: "", formulas: "", numberFormats: GENERAL, types: "blank" } as const;
const LAYERS = Object.keys(BLANK) as readonly (keyof typeof BLANK)[];

/**
 * True where two readings of a sheet have the same but for the formulas of this add-in and what these answer: no figure comes from
 * those cells. What is written over such a formula differs.
 */
export function sameSource(one: SheetSnapshot | undefined, other: SheetSnapshot | undefined): boolean {
  if (sameData(one, other)) return true;
  if (one === undefined || other === undefined) return false;
  if (ownFormulas(one).length === 0 && ownFormulas(other).length === 0) return false;
  return sameData(besideCells(one), besideCells(other)) && sameCells(one, other);
}

/** A formula outside the table makes the used range larger: that by itself is no difference. */
function besideCells(sheet: SheetSnapshot) {
  const { name, visible, merges, hiddenRows, hiddenColumns, partlyRaised = [] } = sheet;
  return { name, visible, merges, hiddenRows, hiddenColumns, partlyRaised };
}

function sameCells(one: SheetSnapshot, other: SheetSnapshot): boolean {
  const [a, b] = [one.used, other.used];
  const lastRow = Math.max(a.row + a.rowCount, b.row + b.rowCount);
  const lastColumn = Math.max(a.column + a.columnCount, b.column + b.columnCount);
  for (let row = Math.min(a.row, b.row); row < lastRow; row += 1) {
    for (let column = Math.min(a.column, b.column); column < lastColumn; column += 1) {
      const [blankOne, blankOther] = [isOwn(one, row, column), isOwn(other, row, column)];
      if (blankOne && blankOther) continue;
      for (const layer of LAYERS) {
        const was = blankOne ? BLANK[layer] : at(one, layer, row, column);
        const is = blankOther ? BLANK[layer] : at(other, layer, row, column);
        if (!Object.is(was, is)) return false;
      }
    }
  }
  return true;
}

function at(sheet: SheetSnapshot, layer: keyof typeof BLANK, row: number, column: number) {
  return sheet[layer][row - sheet.used.row]?.[column - sheet.used.column] ?? BLANK[layer];
}

/** Whether a formula of this add-in stands in a cell of the sheet. */
export function isOwn(sheet: SheetSnapshot, row: number, column: number): boolean {
  const formula = sheet.formulas[row - sheet.used.row]?.[column - sheet.used.column] ?? "";
  return formula !== "" && callsOwnFunction(formula);
}
