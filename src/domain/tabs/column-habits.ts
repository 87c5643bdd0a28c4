// SPDX-License-Identifier: EUPL-1.2

import { holdsPairs } from "./columns";
import type { ColumnHabits } from "./cells/read-places";
import { isDateFormat } from "./cells/read-date";
import type { Grid } from "./grid";
import type { FoundTable } from "./recognise";
import type { Column } from "./table";

/** What the cells of a column have in common, so that one that differs stands out. */
export function columnHabits(grid: Grid, found: FoundTable, column: Column, date1904: boolean): ColumnHabits {
  let numbers = 0;
  let texts = 0;
  for (let row = found.firstRow; row <= found.lastRow; row++) {
    const cell = grid.cell(row, column.column);
    if (cell.type === "number" && !isDateFormat(cell.numberFormat)) numbers++;
    else if (cell.type === "text" && !grid.isBlank(row, column.column)) texts++;
  }
  return {
    pairs: column.soort === "beide" || holdsPairs(grid, found, column.column),
    amvFirst: /\bamv\b.*\bregulier/i.test(column.header),
    numeric: numbers > texts,
    largest: largestIn(grid, found),
    signed: column.role === "aantal" || column.role === "mutaties" || column.role === "verschil",
    date1904,
  };
}

/** The largest number of the table, also where it is written with a thousands point; 0 where it has none. */
function largestIn(grid: Grid, found: FoundTable): number {
  let largest = 0;
  for (let row = found.firstRow; row <= found.lastRow; row++) {
    for (const { column } of found.header.cells) {
      const { value, numberFormat } = grid.cell(row, column);
      const written =
        typeof value === "number" ? "" : (/(?:^|\D)([1-9]\d{0,2}(?:\.\d{3})+)(?!\d)/.exec(String(value))?.[1] ?? "");
      const number =
        typeof value === "number" && !isDateFormat(numberFormat) ? value : Number(written.replaceAll(".", ""));
      largest = Math.max(largest, number);
    }
  }
  return largest;
}

/** True where a percentage column writes 77 for 77 %: a number above 2 without a percent format. */
export function writesPercents(grid: Grid, found: FoundTable, column: Column): boolean {
  for (let row = found.firstRow; row <= found.lastRow; row++) {
    const { value, numberFormat } = grid.cell(row, column.column);
    if (typeof value === "number" && value > 2 && !numberFormat.includes("%")) return true;
    if (typeof value === "string" && /^\s*\d{2,3}([.,]\d+)?\s*%?\s*$/.test(value)) return true;
  }
  return false;
}
