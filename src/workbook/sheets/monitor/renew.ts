// SPDX-License-Identifier: EUPL-1.2

import { monitorCharts } from "../../../domain/monitor/charts";
import { isChartSentence } from "../../../domain/monitor/find-data";
import { chartsRow } from "../../../domain/monitor/places";
import type { MonitorPlan } from "../../../domain/monitor/plan";
import { takenBack, type MonitorUpdate } from "../../../domain/monitor/update";
import type { Grid } from "../../../domain/sheet/grid";
import { allOrNothing } from "../../excel/all-or-nothing";
import type { ListedSheet } from "../../excel/sheet-list";
import { gridOf } from "../../reading/grid";
import { addCharts } from "./charts";
import { columnsIn, dressColumn, dressHeader, dressSetting, groupRows, ownCells, rowsIn, undressSetting } from "./look";

export interface MonitorOnSheet {
  /** Null where Excel does not give all cells. */
  readonly grid: Grid | null;
  /** With their id and name. */
  readonly charts: readonly Excel.Chart[];
}

/** Queues the question what is on the sheet of a monitor; the answer is there after the next sync. */
export function readMonitor(sheet: Excel.Worksheet): () => MonitorOnSheet {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("rowIndex,columnIndex,rowCount,columnCount,formulas,values");
  const charts = sheet.charts;
  charts.load("items/id,items/name");
  return () => ({ grid: gridOf(used), charts: charts.items });
}

/** What stood on the sheet. */
export interface Before {
  readonly grid: Grid;
  readonly charts: MonitorOnSheet["charts"];
}

/**
 * Brings a monitor up to date and to the front, in one request: all of it or nothing. What is new gets its look; the rest of the sheet
 * keeps the look that it has.
 *
 * @throws where all is as it was, SaidError where that is not known
 */
export async function renewMonitor(
  context: Excel.RequestContext,
  { sheet, visible }: ListedSheet,
  plan: MonitorPlan,
  update: MonitorUpdate,
  before: Before,
): Promise<void> {
  const { insertions, cells, places } = update;
  for (const { line, at } of insertions) {
    if (line === "row") sheet.getRangeByIndexes(at, 0, 1, 1).getEntireRow().insert("Down");
    else sheet.getRangeByIndexes(0, at, 1, 1).getEntireColumn().insert("Right");
  }
  dressNew(sheet, update);
  for (const { row, column, content } of cells) sheet.getRangeByIndexes(row, column, 1, 1).formulas = [[content]];
  const present = new Set(before.charts.map(({ name }) => name));
  addCharts(
    sheet,
    monitorCharts(plan, places, roomForCharts(update, before.grid)).filter(({ name }) => !present.has(name)),
  );
  sheet.visibility = "Visible";
  sheet.activate();
  await allOrNothing(context, async () => {
    await queueTakingBack(context, sheet, update, before);
    if (!visible) sheet.visibility = "Hidden";
    await context.sync();
    return "nothing";
  });
}

async function queueTakingBack(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  update: MonitorUpdate,
  before: Before,
): Promise<void> {
  const asked = readMonitor(sheet);
  await context.sync();
  const { grid, charts } = asked();
  const back = grid === null ? null : takenBack(before.grid, grid, update);
  if (back === null) throw new Error("somebody else changed the monitor meanwhile");
  const known = new Set(before.charts.map(({ id }) => id));
  for (const chart of charts) if (!known.has(chart.id)) chart.delete();
  if (back.lines.length === update.insertions.length)
    for (const id of update.settingsAdded) undressSetting(sheet, update.places, id);
  for (const { row, column } of back.cells) sheet.getRangeByIndexes(row, column, 1, 1).values = [[""]];
  for (const { line, at } of back.lines) {
    if (line === "row") sheet.getRangeByIndexes(at, 0, 1, 1).getEntireRow().delete("Up");
    else sheet.getRangeByIndexes(0, at, 1, 1).getEntireColumn().delete("Left");
  }
  for (const { row, column, content } of back.over) sheet.getRangeByIndexes(row, column, 1, 1).formulas = [[content]];
}

/** Where the charts lie on a new sheet, or below everything where the user has put something there. */
function roomForCharts({ insertions, places }: MonitorUpdate, grid: Grid): number {
  const shift = insertions.filter(({ line }) => line === "row").length;
  const [first, last] = [chartsRow(places) - shift, places.lists.headerRow - shift - 1];
  const isFree = grid
    .slice(first, last)
    .every((line) => line.every(({ content }) => content === "" || isChartSentence(String(content))));
  return isFree ? chartsRow(places) : grid.length + shift + 1;
}

function dressNew(sheet: Excel.Worksheet, update: MonitorUpdate): void {
  const { places, columnsAdded, rowsAdded, settingsAdded } = update;
  const blocks = [places.groups, places.gemeenten];
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
    for (const { headerRow } of blocks) dressHeader(sheet.getRangeByIndexes(headerRow, column.at, 1, 1), column);
    for (const rows of [groupRows(places), rowsIn(places.gemeenten)]) dressColumn(sheet, column, rows);
  }
  for (const id of settingsAdded) dressSetting(sheet, places, id);
}
