// SPDX-License-Identifier: EUPL-1.2

import type { Grid } from "./grid";

/** How far above its header the title of a table may stand. */
export const REACH = 12;

/** What the cells of some rows show, from the left and from the top; blank ones left out. */
export function* textsIn(grid: Grid, firstRow: number, lastRow: number): Generator<string> {
  for (let row = firstRow; row <= lastRow; row++) {
    for (let column = grid.firstColumn; column <= grid.lastColumn; column++)
      if (!grid.isBlank(row, column)) yield grid.text(row, column);
  }
}

const firstRows = new WeakMap<Grid, ReadonlyMap<string, number>>();

/** True where a text stands above a row. The texts of a grid are gathered once, for as many tables as it has. */
export function standsAbove(grid: Grid, text: string, row: number): boolean {
  const known = firstRows.get(grid) ?? gather(grid);
  firstRows.set(grid, known);
  return (known.get(text) ?? Infinity) < row;
}

function gather(grid: Grid): ReadonlyMap<string, number> {
  const first = new Map<string, number>();
  for (let row = grid.lastRow; row >= grid.firstRow; row--)
    for (const text of textsIn(grid, row, row)) first.set(text, row);
  return first;
}
