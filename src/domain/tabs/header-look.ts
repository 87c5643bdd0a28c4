// SPDX-License-Identifier: EUPL-1.2

import type { Grid } from "./grid";
import type { HeaderRow } from "./headers/header-row";
import type { HeaderCell } from "./headers/row-words";
import { headerMeaning } from "./headers/vocabulary";
import { GROOTHEID_ROLES, type HeaderLook } from "./kinds/kind";

/** As many rows below a header are looked at for the words in front of lines. */
export const MOST_LABELS = 40;

/** What a kind of table sees of a header, and the column with the words in front of each line, null where it has none. */
export function lookAt(grid: Grid, header: HeaderRow): { look: HeaderLook; labelColumn: number | null } {
  const bare = header.cells.filter((cell) => cell.role === null && cell.soort !== null);
  const labels = labelColumnOf(grid, header, bare);
  const told = new Set(header.cells.map(({ role }) => role));
  const look: HeaderLook = {
    cells: header.cells,
    has: (...roles) => roles.some((role) => told.has(role)),
    bareSoorten: bare.length,
    measureLines: labels?.lines ?? 0,
  };
  return { look, labelColumn: labels?.column ?? null };
}

/** The column before the soorten whose cells most often name a grootheid. */
function labelColumnOf(
  grid: Grid,
  header: HeaderRow,
  bare: readonly HeaderCell[],
): { column: number; lines: number } | null {
  const firstSoort = bare.reduce((first, { column }) => Math.min(first, column), Infinity);
  if (!Number.isFinite(firstSoort)) return null;
  let best: { column: number; lines: number } | null = null;
  for (let column = grid.firstColumn; column < firstSoort; column++) {
    let lines = 0;
    for (let row = header.lastRow + 1; row <= Math.min(grid.lastRow, header.lastRow + MOST_LABELS); row++) {
      if (grid.isBlank(row, column)) continue;
      const { role } = headerMeaning(String(grid.value(row, column)));
      if (role !== null && (GROOTHEID_ROLES as readonly string[]).includes(role)) lines++;
    }
    if (lines > (best?.lines ?? 0)) best = { column, lines };
  }
  return best;
}
