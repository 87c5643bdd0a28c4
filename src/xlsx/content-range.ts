// SPDX-License-Identifier: EUPL-1.2

import { cellAddress } from "../domain/sheet/addresses";
import { scanSheet } from "./scan-sheet";

/** What the reader takes at once. */
const MOST_CELLS = 20_000_000;

/**
 * The smallest area from A1 that holds every value and formula of the sheets; null where one cell lies so far from the rest that
 * the area is more than can be read.
 * @param xmls the worksheet parts
 * @throws Error where the XML is not well-formed
 */
export function contentRange(xmls: readonly string[]): string | null {
  let [row, column] = [0, 0];
  for (const xml of xmls) {
    scanSheet(xml, ({ cells }) => {
      for (const cell of cells) {
        if (cell.value === "" && cell.formula === null && cell.attributes["t"] !== "inlineStr") continue;
        row = Math.max(row, cell.row);
        column = Math.max(column, cell.column);
      }
    });
  }
  return (row + 1) * (column + 1) > MOST_CELLS ? null : `A1:${cellAddress({ row, column })}`;
}
