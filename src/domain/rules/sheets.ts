// SPDX-License-Identifier: EUPL-1.2

import type { SheetSnapshot } from "../snapshot";

const PAIR = /^\s*[\d.]+\s*\/\s*[\d.]+\s*$/;
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
    (row, index) => numbers.has(sheet.used.row + index) && row.some((value) => typeof value === "string" && /\p{L}/u.test(value)),
  );
  return rows.length >= FEWEST_ROWS;
}

/** True for a sheet that shows what SPREIDING formulas answer: a monitor, not a source. */
export function isMonitor(sheet: SheetSnapshot): boolean {
  return sheet.formulas.some((row) => row.some((formula) => /SPREIDING[._]/i.test(formula)));
}
