// SPDX-License-Identifier: EUPL-1.2

import { largest } from "../sheet/extremes";
import type { Grid } from "./grid";

/** A table has no more blank rows in one stretch than this: of a longer one, as above a stray cell far below, these come first, and nothing is lost with the rest. */
export const MOST_BLANK_ROWS = 100;

/**
 * Tells of the rows of a table, asked from top to bottom, which are left out of it: those of a long stretch without anything in it. Where
 * cells are merged over rows a blank row may say what stands above it, so that down to the last of these none is left out.
 */
export function blankRowsLeftOut(grid: Grid): (row: number) => boolean {
  const merged = grid.sheet.merges.flatMap(({ row, rowCount }) => (rowCount > 1 ? [row + rowCount - 1] : []));
  const lastMerged = largest(merged, -1);
  let blank = 0;
  return (row) => {
    blank = row > lastMerged && grid.isBlankRow(row) ? blank + 1 : 0;
    return blank > MOST_BLANK_ROWS;
  };
}
