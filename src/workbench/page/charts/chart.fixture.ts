// SPDX-License-Identifier: EUPL-1.2

import type { CellValue } from "../../../domain/sheet/snapshot";
import { dutchErrorName } from "../../../domain/sheet/error-names";
import { dutchText } from "../../../xlsx/dutch-text";
import type { SheetArea } from "../../engine/areas";
import type { RecordedChart, SetProperties } from "../../excel-host/recorded";
import type { ReadCells } from "./chart-cells";
import { readChart, type ChartData } from "./chart-data";

const SHEET = "sheet-1";

export const areaAt = (row: number, column: number, rowCount: number, columnCount = 1): SheetArea => ({
  sheetId: SHEET,
  row,
  column,
  rowCount,
  columnCount,
});

/** The cells of a sheet as a chart reads them. */
export const reading =
  (rows: readonly (readonly CellValue[])[], format = "#,##0", hidden: readonly number[] = []): ReadCells =>
  ({ sheetId, row, column, rowCount, columnCount }, withHidden) =>
    sheetId !== SHEET
      ? null
      : rows
          .map((cells, at) => ({ cells, at }))
          .slice(row, row + rowCount)
          .filter(({ at }) => withHidden || !hidden.includes(at))
          .map(({ cells }) =>
            cells
              .slice(column, column + columnCount)
              .map((value) => ({
                value,
                text: typeof value === "number" ? dutchText(value, format) : dutchErrorName(String(value)),
                format: typeof value === "number" ? format : "General",
              })),
          );

/** A chart of columns beside a first one with names, as the monitor asks for it. */
export function chartOf(
  type: string,
  series: readonly SetProperties[],
  rowCount: number,
  properties: SetProperties = {},
): RecordedChart {
  return {
    id: "{1}",
    type,
    seriesBy: "Columns",
    source: areaAt(0, 1, rowCount),
    position: null,
    properties,
    series: series.map((one, index) => ({
      properties: one,
      values: areaAt(0, index + 1, rowCount),
      categories: areaAt(0, 0, rowCount),
    })),
  };
}

/** What is drawn of it; fails where nothing is. */
export function dataOf(chart: RecordedChart, read: ReadCells): ChartData {
  const found = readChart(chart, read);
  if (!("drawn" in found)) throw new Error(`not drawn: ${found.notDrawn.reason}`);
  return found.drawn;
}
