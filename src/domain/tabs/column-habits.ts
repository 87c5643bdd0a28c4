// SPDX-License-Identifier: EUPL-1.2

import { holdsPairs } from "./columns";
import type { ColumnHabits } from "./cells/read-places";
import { DATE } from "./cell-class";
import { namesTotalAndAmv } from "./headers/vocabulary";
import type { Grid } from "./grid";
import type { FoundTable } from "./found-table";
import type { Column, TabKind } from "./table";

/**
 * What the cells of a column have in common, so that one that differs stands out; looked for where a cell asks for it.
 *
 * @param largest the largest number of its table
 */
export function columnHabits(
  grid: Grid,
  found: FoundTable,
  column: Column,
  largest: () => number,
  date1904: boolean,
): ColumnHabits {
  let numeric: boolean | null = null;
  const pairs = column.soort === "beide" || holdsPairs(grid, found, column.column);
  return {
    pairs,
    get single() {
      return !pairs && (column.soort !== null || this.numeric);
    },
    amvFirst: /\bamv\b(?:(?!\bamv\b).)*\b(?:regulier|totaal)/i.test(column.header),
    withTotal: pairs && namesTotalAndAmv(column.header),
    get numeric() {
      return (numeric ??= isNumeric(grid, found, column.column));
    },
    get largest() {
      return largest();
    },
    signed: isSigned(column, found.reader.kind),
    date1904,
  };
}

/** A change may be below zero, and what is left of an opgave; a number of places may not, nor what an uitruil moves. */
function isSigned({ role, soort }: Column, kind: TabKind): boolean {
  if (role === "mutaties" || role === "verschil" || role === "restopgave") return true;
  return role === "aantal"
    ? kind !== "uitruil"
    : kind === "mutaties" && (role === "plaatsen" || (role === null && soort !== null));
}

function isNumeric(grid: Grid, found: FoundTable, column: number): boolean {
  let numbers = 0;
  let texts = 0;
  for (let row = found.firstRow; row <= found.lastRow; row++) {
    const type = grid.type(row, column);
    if (type === "text") texts += grid.isBlank(row, column) ? 0 : 1;
    else if (type === "number" && grid.classAt(row, column) !== DATE) numbers++;
  }
  return numbers > texts;
}

const WITH_POINTS = /(?:^|\D)([1-9]\d{0,2}(?:\.\d{3})+)(?!\d)/;

/** The largest number of a table, also where it is written with a thousands point; 0 where it has none. */
export function largestIn(grid: Grid, found: FoundTable): number {
  let largest = 0;
  for (let row = found.firstRow; row <= found.lastRow; row++) {
    for (const { column } of found.header.cells) largest = Math.max(largest, numberIn(grid, row, column));
  }
  return largest;
}

function numberIn(grid: Grid, row: number, column: number): number {
  const value = grid.value(row, column);
  if (typeof value === "number") return grid.classAt(row, column) === DATE ? 0 : value;
  const written = typeof value === "string" && value.includes(".") ? WITH_POINTS.exec(value)?.[1] : undefined;
  return written === undefined ? 0 : Number(written.replaceAll(".", ""));
}

/** True where a percentage column writes 77 for 77 %: a number above 2 without a percent sign. Beside "67%" a bare 0,99 is 99 %. */
export function writesPercents(grid: Grid, found: FoundTable, column: Column): boolean {
  for (let row = found.firstRow; row <= found.lastRow; row++) {
    const { value, numberFormat } = grid.cell(row, column.column);
    if (typeof value === "number" && value > 2 && !numberFormat.includes("%")) return true;
    if (typeof value === "string" && /^\s*\d{2,3}([.,]\d+)?\s*$/.test(value)) return true;
  }
  return false;
}
