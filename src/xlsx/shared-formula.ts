// SPDX-License-Identifier: EUPL-1.2

import { columnLetters } from "../domain/sheet/addresses";
import { mapCode } from "../domain/sheet/formula-pieces";
import { MAX_COLUMNS, MAX_ROWS } from "../domain/sheet/sheet-limits";

const BROKEN = "#REF!";

/** Whole columns, whole rows and cells; never part of a longer name, a function or the name of a sheet. */
const REFERENCE =
  /(?<![\w.$\\])(?:(\$?)([A-Z]{1,3}):(\$?)([A-Z]{1,3})|(\$?)(\d{1,7}):(\$?)(\d{1,7})|(\$?)([A-Z]{1,3})(\$?)(\d{1,7}))(?![\w.(!\\])/gi;

/**
 * The formula of a cell that shares it with another one `rows` above and `columns` to its left:
 * a file keeps the text of a shared formula once, relative references move along.
 */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  return mapCode(formula, (code) =>
    code.replace(REFERENCE, (...match: (string | undefined)[]) => {
      const [whole = "", lock1, column1, lock2, column2, lock3, row1, lock4, row2, lock5, column, lock6, row] = match;
      if (column1 !== undefined)
        return both(shiftColumn(lock1, column1, columns), shiftColumn(lock2, column2, columns), ":");
      if (row1 !== undefined) return both(shiftRow(lock3, row1, rows), shiftRow(lock4, row2, rows), ":");
      return isCell(column, row) ? both(shiftColumn(lock5, column, columns), shiftRow(lock6, row, rows), "") : whole;
    }),
  );
}

function both(first: string | null, second: string | null, between: string): string {
  return first === null || second === null ? BROKEN : first + between + second;
}

function shiftColumn(lock = "", letters = "", by: number): string | null {
  if (lock !== "") return lock + letters;
  const column = columnIndex(letters) + by;
  return column < 0 || column >= MAX_COLUMNS ? null : columnLetters(column);
}

function shiftRow(lock = "", digits = "", by: number): string | null {
  if (lock !== "") return lock + digits;
  const row = Number(digits) + by;
  return row < 1 || row > MAX_ROWS ? null : String(row);
}

function isCell(column = "", row = ""): boolean {
  return columnIndex(column) < MAX_COLUMNS && Number(row) >= 1 && Number(row) <= MAX_ROWS;
}

function columnIndex(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
