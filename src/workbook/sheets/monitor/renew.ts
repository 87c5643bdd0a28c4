// SPDX-License-Identifier: EUPL-1.2

import { monitorCharts } from "../../../domain/monitor/charts";
import type { MonitorPlan } from "../../../domain/monitor/plan";
import type { MonitorUpdate } from "../../../domain/monitor/update";
import { addCharts } from "./charts";
import { columnsIn, dressColumn, dressHeader, ownCells, rowsIn } from "./style";

export interface PresentOnSheet {
  /** The names of the charts. */
  readonly charts: readonly string[];
  /** Rows in use. */
  readonly rows: number;
}

/** Queues an update. What is new gets its look; the rest of the sheet keeps the look that it has. */
export function renewMonitor(
  sheet: Excel.Worksheet,
  plan: MonitorPlan,
  update: MonitorUpdate,
  present: PresentOnSheet,
): void {
  const { insertions, cells, places, rowsAdded, columnsAdded } = update;
  for (const { line, at } of insertions) {
    const whole = sheet.getRangeByIndexes(line === "row" ? at : 0, line === "row" ? 0 : at, 1, 1);
    if (line === "row") whole.getEntireRow().insert("Down");
    else whole.getEntireColumn().insert("Right");
  }
  dressNew(sheet, update, { columnsAdded, rowsAdded });
  for (const { row, column, content } of cells) sheet.getRangeByIndexes(row, column, 1, 1).formulas = [[content]];
  const below = present.rows + insertions.filter(({ line }) => line === "row").length;
  addCharts(
    sheet,
    monitorCharts(plan, places, below).filter(({ name }) => !present.charts.includes(name)),
  );
}

function dressNew(
  sheet: Excel.Worksheet,
  { places }: MonitorUpdate,
  { columnsAdded, rowsAdded }: Pick<MonitorUpdate, "columnsAdded" | "rowsAdded">,
): void {
  const blocks = [places.gemeenten, places.groups];
  for (const block of blocks) {
    for (const [name, row] of block.rows) {
      if (!rowsAdded.includes(name)) continue;
      for (const cell of ownCells(sheet, places, row)) cell.style = "Normal";
      for (const column of columnsIn(places)) dressColumn(sheet, column, { row, rowCount: 1 });
    }
  }
  const fresh = columnsIn(places).filter(({ id }) => columnsAdded.includes(id));
  for (const column of fresh) {
    sheet.getRangeByIndexes(0, column.at, 1, 1).format.columnWidth = column.width;
    for (const { headerRow } of blocks) dressHeader(sheet.getRangeByIndexes(headerRow, column.at, 1, 1), column.align);
    dressColumn(sheet, column, rowsIn(places.gemeenten));
    dressColumn(sheet, column, {
      row: places.groups.headerRow + 1,
      rowCount: places.totalRow - places.groups.headerRow,
    });
  }
}
