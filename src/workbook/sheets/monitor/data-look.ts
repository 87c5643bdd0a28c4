// SPDX-License-Identifier: EUPL-1.2

import { chartSoorten, IDS_OF } from "../../../domain/monitor/chart-ids";
import { TREND_IDS_OF } from "../../../domain/monitor/chart-trend";
import { PLACES } from "../../../domain/monitor/columns";
import type { MonitorPlaces } from "../../../domain/monitor/places";
import { DATE, type Rows } from "./look";

/** Queues the formats of the cells from which the charts are drawn: the numbers at bars and axes take these. */
export function dressData(sheet: Excel.Worksheet, places: MonitorPlaces): void {
  const { data } = places;
  if (data === null) return;
  const { headerRow, trendRow, columns, trendColumns, trend } = data;
  sheet.getRangeByIndexes(headerRow - 1, columns.name, 1, 1).format.font.bold = true;
  const rows: Rows = { row: headerRow + 1, rowCount: trendRow - headerRow - 1 };
  for (const soort of chartSoorten(places.columns)) {
    const { taakstelling, realisatie, prognose } = IDS_OF[soort];
    for (const id of [taakstelling, realisatie, prognose]) dressNumbers(sheet, columns[id], rows, PLACES);
  }
  const dates: Rows = { row: trendRow + 1, rowCount: trend.length };
  dressNumbers(sheet, trendColumns.date, dates, DATE);
  for (const { taakstelling, realisatie } of Object.values(TREND_IDS_OF))
    for (const id of [taakstelling, realisatie]) dressNumbers(sheet, trendColumns[id], dates, PLACES);
}

function dressNumbers(sheet: Excel.Worksheet, column: number, { row, rowCount }: Rows, format: string): void {
  sheet.getRangeByIndexes(row, column, rowCount, 1).numberFormat = Array.from({ length: rowCount }, () => [format]);
}
