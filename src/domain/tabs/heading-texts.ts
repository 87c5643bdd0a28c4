// SPDX-License-Identifier: EUPL-1.2

import { REACH, textsIn } from "./grid-texts";
import type { Titled } from "./found-table";

/** The words above a table, the nearest first; last the name of its tab. */
export function* headingTexts({ grid: { tab }, headings }: Pick<Titled, "grid" | "headings">): Generator<string> {
  for (const { grid } of headings)
    for (let row = grid.lastRow; row >= Math.max(grid.firstRow, grid.lastRow + 1 - REACH); row--)
      yield* textsIn(grid, row, row);
  yield tab;
}
