// SPDX-License-Identifier: EUPL-1.2

import { cellAt, type Grid } from "../sheet/grid";
import { DATA_IDS, TREND_IDS, type DataPlaces } from "./chart-places";
import { CHART_DATA, CHART_DATA_GEMEENTEN, CHART_SENTENCES, TREND_DATA, type ChartSoort } from "./chart-words";
import type { MonitorPlaces, Spot } from "./places";
import { recordOf } from "./record-of";

/** Finds the cells from which the charts are drawn, below the lists; null where they are not there whole, or twice. */
export function findData(grid: Grid, below: number): DataPlaces | null {
  const headerRow = rowWith(grid, Object.values(CHART_DATA), below);
  const trendRow = rowWith(grid, Object.values(TREND_DATA), below);
  if (headerRow === null || trendRow === null) return null;
  const columnOf = (row: number, word: string): number => (grid[row] ?? []).findIndex(({ value }) => value === word);
  const columns = recordOf(DATA_IDS, (id) => columnOf(headerRow, CHART_DATA[id]));
  const between = grid.flatMap((line, row) => (line[columns.name]?.value === CHART_DATA_GEMEENTEN ? [row] : []));
  const [gemeentenRow] = between;
  if (gemeentenRow === undefined || between.length > 1 || gemeentenRow <= headerRow || trendRow <= gemeentenRow)
    return null;
  const trendColumns = recordOf(TREND_IDS, (id) => columnOf(trendRow, TREND_DATA[id]));
  return {
    headerRow,
    gemeentenRow,
    trendRow,
    columns,
    trendColumns,
    groups: namesBetween(grid, columns.name, headerRow, gemeentenRow),
    gemeenten: namesBetween(grid, columns.name, gemeentenRow, trendRow),
    trend: grid.flatMap((_, row) =>
      row > trendRow && cellAt(grid, { row, column: trendColumns.date }).content !== "" ? [row] : [],
    ),
  };
}

/** Between the table and the lists, by how they begin. */
export function findSentences(grid: Grid, from: number, before: number): MonitorPlaces["sentences"] {
  const spotOf = (soort: ChartSoort): Spot | null => {
    const found = grid
      .slice(from, before)
      .flatMap((line, index) =>
        line.flatMap(({ content }, column) =>
          isSentence(String(content), soort) ? [{ row: from + index, column }] : [],
        ),
      );
    return found[0] ?? null;
  };
  return { regulier: spotOf("regulier"), amv: spotOf("amv") };
}

/** Whether a cell has one of the sentences above the charts. */
export const isChartSentence = (content: string): boolean =>
  isSentence(content, "regulier") || isSentence(content, "amv");

const isSentence = (content: string, soort: ChartSoort): boolean =>
  content.startsWith("=") && content.includes(`"${CHART_SENTENCES.start[soort]}"`);

function rowWith(grid: Grid, words: readonly string[], below: number): number | null {
  const rows = grid.flatMap((line, row) =>
    row > below && words.every((word) => line.some(({ value }) => value === word)) ? [row] : [],
  );
  return rows.length === 1 ? (rows[0] ?? null) : null;
}

/** A name stands once; a blank row in between is no end. */
function namesBetween(grid: Grid, column: number, from: number, to: number): Map<string, number> {
  const names = new Map<string, number>();
  for (let row = from + 1; row < to; row += 1) {
    const name = String(cellAt(grid, { row, column }).value).trim();
    if (name !== "" && !names.has(name)) names.set(name, row);
  }
  return names;
}
