// SPDX-License-Identifier: EUPL-1.2

import { areaAddress, spokenAddress } from "./addresses";
import type { Area, CellRef } from "./snapshot";
import { formatList } from "./format";

/** Cells as a person names them, long lists as ranges: "Voortgang!B2:B45", "Voortgang!B3 en B7:B9". Cells named twice count once. */
export function formatCells(cells: readonly CellRef[]): string {
  const tabs = [...new Set(cells.map(({ tab }) => tab))];
  return formatList(
    tabs.map((tab) =>
      ofTab(
        tab,
        cells.filter((cell) => cell.tab === tab),
      ),
    ),
  );
}

function ofTab(tab: string, cells: readonly CellRef[]): string {
  const addresses = rangesOf(cells).map(areaAddress);
  const [first = "", ...rest] = addresses;
  return formatList([spokenAddress(tab, first), ...rest]);
}

/** Cells below each other in one column are one range. */
function rangesOf(cells: readonly CellRef[]): readonly Area[] {
  const ranges: Area[] = [];
  const sorted = [...cells].sort((a, b) => a.column - b.column || a.row - b.row);
  for (const { row, column } of sorted) {
    const last = ranges.at(-1);
    const end = last === undefined || last.column !== column ? null : last.row + last.rowCount;
    if (last !== undefined && end !== null && row <= end)
      ranges[ranges.length - 1] = { ...last, rowCount: Math.max(last.rowCount, row - last.row + 1) };
    else ranges.push({ row, column, rowCount: 1, columnCount: 1 });
  }
  return ranges;
}
