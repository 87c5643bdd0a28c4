// SPDX-License-Identifier: EUPL-1.2

import type { Area } from "./snapshot";

/** The merged area over a cell, or null. */
export type MergeAt = (row: number, column: number) => Area | null;

/**
 * Finds merged areas by cell. An area stands once for each of its rows or of its columns inside `used`, whichever are fewer: a merge of whole
 * columns costs as much as one of whole rows. Areas do not overlap; of those that do, as a damaged file may have, one is found.
 */
export function findMerges(merges: readonly Area[], used: Area): MergeAt {
  const [byRow, byColumn] = [new Map<number, Area[]>(), new Map<number, Area[]>()];
  for (const area of merges) {
    const rows = partOf(area.row, area.rowCount, used.row, used.rowCount);
    const columns = partOf(area.column, area.columnCount, used.column, used.columnCount);
    if (rows.end - rows.first <= columns.end - columns.first) addTo(byRow, rows, area);
    else addTo(byColumn, columns, area);
  }
  for (const areas of byRow.values()) areas.sort((a, b) => a.column - b.column);
  for (const areas of byColumn.values()) areas.sort((a, b) => a.row - b.row);
  return (row, column) =>
    over(byRow.get(row), "column", "columnCount", column) ?? over(byColumn.get(column), "row", "rowCount", row);
}

interface Part {
  readonly first: number;
  readonly end: number;
}

const partOf = (first: number, count: number, used: number, usedCount: number): Part => ({
  first: Math.max(first, used),
  end: Math.min(first + count, used + usedCount),
});

function addTo(lines: Map<number, Area[]>, { first, end }: Part, area: Area): void {
  for (let line = first; line < end; line += 1) {
    const others = lines.get(line);
    if (others === undefined) lines.set(line, [area]);
    else others.push(area);
  }
}

/** The last area that starts at or before the place, where it reaches that far. */
function over(
  areas: readonly Area[] | undefined,
  start: "row" | "column",
  count: "rowCount" | "columnCount",
  place: number,
): Area | null {
  if (areas === undefined) return null;
  let [low, high] = [0, areas.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((areas[middle]?.[start] ?? 0) <= place) low = middle + 1;
    else high = middle;
  }
  const found = areas[low - 1];
  return found !== undefined && place < found[start] + found[count] ? found : null;
}
