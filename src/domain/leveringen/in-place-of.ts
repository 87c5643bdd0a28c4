// SPDX-License-Identifier: EUPL-1.2

import { formatList } from "../sheet/format";
import type { CellRef } from "../sheet/snapshot";
import { nameOfLevering, type Levering } from "./levering";

/** Says which leveringen count no more because those with some cells took their place; "" where there are none. */
export function inPlaceOf(leveringen: readonly Levering[], cells: readonly CellRef[]): string {
  const own = leveringen.filter(({ table }) => cells.some((at) => table.tab === at.tab && holds(table.area, at)));
  const isOwn = ({ tab, nth }: { readonly tab: string; readonly nth: number }): boolean =>
    own.some((one) => one.tab === tab && one.nth === nth);
  const gone = leveringen.filter(({ replacedBy }) => replacedBy !== null && isOwn(replacedBy)).map(nameOfLevering);
  return gone.length === 0
    ? ""
    : ` Dit komt in de plaats van ${formatList(gone, gone.length)}: die ${gone.length === 1 ? "levering telt" : "leveringen tellen"} niet mee.`;
}

const holds = ({ row, column, rowCount, columnCount }: Levering["table"]["area"], at: CellRef): boolean =>
  at.row >= row && at.row < row + rowCount && at.column >= column && at.column < column + columnCount;
