// SPDX-License-Identifier: EUPL-1.2

import { areaAddress, cellAddress } from "../../domain/sheet/addresses";
import type { ContentGrid } from "../../domain/journal/journal";
import type { Area } from "../../domain/sheet/snapshot";
import { PUT_FORMULA } from "../../domain/journal/words";
import { askRange } from "../reading/ask-cell";
import { supportsExcelApi } from "../excel/requirements";

/**
 * Queues the question whether a formula in the first cell of an area can fill the rest of it; what the formula that is there now
 * fills makes room. After the next sync the answer is null, or a Dutch sentence.
 */
export function askRoom(sheet: Excel.Worksheet, area: Area): (tab: string) => string | null {
  if (area.rowCount === 1 && area.columnCount === 1) return () => null;
  const address = areaAddress(area);
  const range = sheet.getRange(address);
  const contents = askRange(range);
  const merged = supportsExcelApi("1.13") ? range.getMergedAreasOrNullObject() : null;
  merged?.load("address");
  const spill = range.getCell(0, 0).getSpillingToRangeOrNullObject();
  spill.load("rowCount,columnCount");
  return (tab) => {
    const filled = firstFilled(contents(), sizeOf(spill));
    if (filled !== null)
      return PUT_FORMULA.inTheWay(
        tab,
        address,
        cellAddress({ row: area.row + filled.row, column: area.column + filled.column }),
      );
    return merged !== null && !merged.isNullObject ? PUT_FORMULA.mergedInTheWay(tab, address) : null;
  };
}

interface Size {
  readonly rowCount: number;
  readonly columnCount: number;
}

function sizeOf(spill: Excel.Range): Size {
  return spill.isNullObject
    ? { rowCount: 1, columnCount: 1 }
    : { rowCount: spill.rowCount, columnCount: spill.columnCount };
}

/** The first cell with something in it, counted from the first of the grid; the cells of its own answer do not count. */
function firstFilled(contents: ContentGrid, own: Size): { row: number; column: number } | null {
  for (const [row, cells] of contents.entries()) {
    const column = cells.findIndex(
      ({ formula }, at) => formula !== "" && !(row < own.rowCount && at < own.columnCount),
    );
    if (column >= 0) return { row, column };
  }
  return null;
}
