// SPDX-License-Identifier: EUPL-1.2

import type { Area } from "./snapshot";

/** 0 → "A", 26 → "AA". */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** The A1 address of a cell; row and column count from 0. */
export function cellAddress(cell: { row: number; column: number }): string {
  return `${columnLetters(cell.column)}${String(cell.row + 1)}`;
}

/** "B2" for one cell, "B2:D9" for more. */
export function areaAddress(area: Area): string {
  const first = cellAddress(area);
  if (area.rowCount === 1 && area.columnCount === 1) return first;
  return `${first}:${cellAddress({ row: area.row + area.rowCount - 1, column: area.column + area.columnCount - 1 })}`;
}

/** The area of "B2" or "B2:D9" ($ signs allowed), or null where the text is no A1 address. */
export function parseAddress(address: string): Area | null {
  const match = /^\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?$/i.exec(address);
  if (match === null) return null;
  const [, firstLetters = "", firstRow = "", lastLetters = firstLetters, lastRow = firstRow] = match;
  const column = columnNumber(firstLetters);
  const row = Number(firstRow) - 1;
  return { row, column, rowCount: Number(lastRow) - row, columnCount: columnNumber(lastLetters) - column + 1 };
}

function columnNumber(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** A tab and a cell as people say them: Blad 1!B4. */
export const spokenAddress = (tab: string, address: string): string => `${tab}!${address}`;

/** Excel takes "R", "C4" and "R1C1" for cells in its other notation. */
const ROW_COLUMN = /^(?:R\d*(?:C\d*)?|C\d*)$/i;

/** A tab and a cell as a formula writes them: 'Blad 1'!B4. */
export function fullAddress(tab: string, address: string): string {
  return /^[A-Za-z_][\w.]*$/.test(tab) && parseAddress(tab) === null && !ROW_COLUMN.test(tab)
    ? `${tab}!${address}`
    : `'${tab.replaceAll("'", "''")}'!${address}`;
}
