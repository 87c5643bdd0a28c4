// SPDX-License-Identifier: EUPL-1.2

import { cellAddress } from "../domain/sheet/addresses";
import { scanSheet } from "./scan-sheet";
import { UnreadableWorkbook } from "./unreadable-workbook";

/** Of a workbook, all its sheets together. With these it is read and checked within 2 GB and 30 seconds on two cores: see `npm run bench -- size`. */
export const BOUNDS = {
  /** The texts of its parts, unpacked. */
  bytes: 128 * 1024 * 1024,
  /** With a value or a formula. */
  filledCells: 750_000,
  /** With a look as well: of a workbook with more only the part with contents is read. */
  cells: 1_000_000,
  /** From A1 to the last row and column in which something is filled. */
  area: 3_500_000,
} as const;

export interface ContentRange {
  /** The smallest area from A1 that holds every value and formula of the sheets. */
  readonly range: string;
  /** True where no more than that can be read. */
  readonly isPart: boolean;
}

/**
 * Counts what is in the sheets before anything is kept of them.
 * @param xmls the worksheet parts
 * @throws UnreadableWorkbook where the workbook goes beyond the bounds; Error where the XML is not well-formed
 */
export function checkSize(xmls: readonly string[], name: string): ContentRange {
  let [filled, all, area, lastRow, lastColumn] = [0, 0, 0, 0, 0];
  for (const xml of xmls) {
    let [rows, columns] = [0, 0];
    scanSheet(xml, ({ cells }) => {
      all += cells.length;
      for (const cell of cells) {
        if (cell.value === "" && cell.formula === null && cell.attributes["t"] !== "inlineStr") continue;
        filled += 1;
        rows = Math.max(rows, cell.row + 1);
        columns = Math.max(columns, cell.column + 1);
      }
      if (filled > BOUNDS.filledCells) throw new UnreadableWorkbook("too-many-cells", name);
    });
    area += rows * columns;
    lastRow = Math.max(lastRow, rows);
    lastColumn = Math.max(lastColumn, columns);
  }
  if (area > BOUNDS.area) throw new UnreadableWorkbook("far-apart", name);
  const last = cellAddress({ row: Math.max(0, lastRow - 1), column: Math.max(0, lastColumn - 1) });
  return { range: `A1:${last}`, isPart: all > BOUNDS.cells };
}
