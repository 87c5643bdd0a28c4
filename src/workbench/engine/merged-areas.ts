// SPDX-License-Identifier: EUPL-1.2

import type { Area } from "../../domain/sheet/snapshot";
import type { FileArea } from "../../xlsx/workbook-file";

/** Univer keeps an entry for each cell under a merge, filled or not: of so many cells it is told at most, per sheet. */
const MOST_CELLS = 100_000;

export interface MergedAreas {
  /** What the grid shows as merged. */
  readonly shown: readonly Area[];
  /** What is merged too, and only told by the engine: the grid shows its cells apart. */
  readonly told: readonly Area[];
}

/** The merges of a sheet as far as it goes; the smallest are shown first. Beyond its last row and column there is nothing to merge. */
export function mergedAreas(
  merges: readonly FileArea[],
  { rowCount, columnCount }: { readonly rowCount: number; readonly columnCount: number },
): MergedAreas {
  const inside = merges.flatMap((area): Area[] => {
    const rows = Math.min(area.row + area.rowCount, rowCount) - area.row;
    const columns = Math.min(area.column + area.columnCount, columnCount) - area.column;
    return rows > 0 && columns > 0
      ? [{ row: area.row, column: area.column, rowCount: rows, columnCount: columns }]
      : [];
  });
  const cells = inside.map((area) => area.rowCount * area.columnCount);
  if (cells.reduce((sum, count) => sum + count, 0) <= MOST_CELLS) return { shown: inside, told: [] };
  let room = MOST_CELLS;
  const bySize = inside.map((_, at) => at).sort((a, b) => (cells[a] ?? 0) - (cells[b] ?? 0));
  const shown = new Set(bySize.filter((at) => (room -= cells[at] ?? 0) >= 0));
  return { shown: inside.filter((_, at) => shown.has(at)), told: inside.filter((_, at) => !shown.has(at)) };
}
