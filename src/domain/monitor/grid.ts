// SPDX-License-Identifier: EUPL-1.2

import type { CellValue } from "../sheet/snapshot";
import type { Spot } from "./places";

/** What is in a cell: its formula in English notation or its constant, and the value that it shows. A blank cell has "" twice. */
export interface GridCell {
  readonly content: CellValue;
  readonly value: CellValue;
}

/** The cells of a sheet from A1; rows may be of any length. */
export type Grid = readonly (readonly GridCell[])[];

export const BLANK: GridCell = { content: "", value: "" };

export function cellAt(grid: Grid, { row, column }: Spot): GridCell {
  return grid[row]?.[column] ?? BLANK;
}

/** Excel may give a formula back with other spaces or capitals. */
export function sameFormula(one: CellValue, other: CellValue): boolean {
  return one === other || plain(one) === plain(other);
}

/** A formula without the places of the cells that it refers to: the same in each row of a column. */
export function shapeOf(content: CellValue): string {
  return plain(content).replace(/\$?[A-Z]{1,3}\$?\d+/g, "@");
}

function plain(content: CellValue): string {
  return String(content).replaceAll(" ", "").toUpperCase();
}
