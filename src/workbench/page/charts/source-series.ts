// SPDX-License-Identifier: EUPL-1.2

import type { CellRows, ChartCell } from "./chart-cells";

/** Cells that belong together, before it is said how they look. */
export interface CellSeries {
  readonly name: string;
  readonly values: readonly ChartCell[];
  readonly categories: readonly ChartCell[] | null;
}

const isText = ({ value, text }: ChartCell): boolean => typeof value === "string" && !text.startsWith("#");
const isNumber = ({ value }: ChartCell): boolean => typeof value === "number";

/**
 * The series that Excel finds in the cells that a chart was made from: a first line of words has the names, and a first one of no
 * numbers the categories.
 *
 * @param seriesBy "Columns", "Rows" or "Auto": Excel.ChartSeriesBy
 */
export function seriesInSource(rows: CellRows, seriesBy: string): CellSeries[] {
  const columnCount = rows[0]?.length ?? 0;
  const byRows = seriesBy === "Rows" || (seriesBy === "Auto" && columnCount > rows.length);
  const lines = byRows ? rows : Array.from({ length: columnCount }, (_, c) => rows.flatMap((row) => row[c] ?? []));
  const [first, ...others] = lines;
  if (first === undefined) return [];
  const hasCategories = others.length > 0 && !first.slice(1).some(isNumber);
  const series = hasCategories ? others : lines;
  const hasNames = series.every(([head, ...rest]) => head !== undefined && isText(head) && rest.length > 0);
  const from = hasNames && series.some((line) => line.slice(1).some(isNumber)) ? 1 : 0;
  return series.map((line) => ({
    name: from === 1 ? (line[0]?.text ?? "") : "",
    values: line.slice(from),
    categories: hasCategories ? first.slice(from) : null,
  }));
}
