// SPDX-License-Identifier: EUPL-1.2

import type { CellPlace, CellValue } from "./snapshot";

/** What is in a cell: its formula in English notation or its constant, and the value that it shows. A blank cell has "" twice. */
export interface GridCell {
  readonly content: CellValue;
  readonly value: CellValue;
}

/** The cells of a sheet from A1; rows may be of any length. */
export type Grid = readonly (readonly GridCell[])[];

export const BLANK: GridCell = { content: "", value: "" };

export function cellAt(grid: Grid, { row, column }: CellPlace): GridCell {
  return grid[row]?.[column] ?? BLANK;
}
