// SPDX-License-Identifier: EUPL-1.2

import { PUT_FORMULA } from "../../domain/journal/words";
import { areaAddress, cellAddress } from "../../domain/sheet/addresses";
import type { Area } from "../../domain/sheet/snapshot";
import { placesIn, type Place } from "../excel/rectangles";
import { askContents, askMerged, type LiveGrid } from "./look";

/**
 * Queues the question whether a formula in the first cell of an area can fill the rest of it; what the formula that is there now
 * fills makes room. After the next sync the answer is null, or a Dutch sentence.
 */
export function askRoom(sheet: Excel.Worksheet, area: Area): (tab: string) => string | null {
  if (area.rowCount === 1 && area.columnCount === 1) return () => null;
  const look = askContents(sheet, area);
  const merged = askMerged(sheet, area);
  return (tab) => {
    const filled = firstFilled(look().contents, area);
    const address = areaAddress(area);
    if (filled !== null) return PUT_FORMULA.inTheWay(tab, address, cellAddress(filled));
    return merged() ? PUT_FORMULA.mergedInTheWay(tab, address) : null;
  };
}

/** The first cell with something in it after the first of the area. */
function firstFilled(contents: LiveGrid, area: Area): Place | null {
  const [, ...others] = placesIn(area);
  return others.find(({ row, column }) => contents[row - area.row]?.[column - area.column]?.formula !== "") ?? null;
}
