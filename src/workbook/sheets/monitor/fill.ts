// SPDX-License-Identifier: EUPL-1.2

import { frameCells, measureCells } from "../../../domain/monitor/cells";
import { monitorCharts } from "../../../domain/monitor/charts";
import { NAME_WIDTH } from "../../../domain/monitor/columns";
import { NOTE_ROW, TITLE_ROW, type MonitorPlaces } from "../../../domain/monitor/places";
import type { MonitorPlan } from "../../../domain/monitor/plan";
import type { CellValue } from "../../../domain/sheet/snapshot";
import { addCharts } from "./charts";
import { columnsIn, dressColumn, dressHeader, ownCells, rangeOf, rowsIn } from "./style";
import { layOutForPaper } from "./page-layout";
import { highlightRows } from "./rules";

const DATE = "d-m-yyyy";
/** Keeps its own stripes: in the colours of the workbook's theme, and to be seen in grey. */
const TABLE_STYLE = "TableStyleLight1";

/** Queues all that a new sheet of a monitor gets. */
export function fillMonitor(sheet: Excel.Worksheet, plan: MonitorPlan, places: MonitorPlaces, version: string): void {
  const { gemeenten, groups, totalRow, nameColumn } = places;
  const whole = { row: 0, column: nameColumn, rowCount: totalRow + 1, columnCount: places.columns.size + 1 };
  const blocks = [rowsIn(gemeenten), { row: groups.headerRow + 1, rowCount: totalRow - groups.headerRow }];

  dress(sheet, places);
  for (const rows of blocks) for (const column of columnsIn(places)) dressColumn(sheet, column, rows);
  const cells = [...frameCells(plan, places), ...measureCells(plan, places)];
  const grid: CellValue[][] = Array.from({ length: whole.rowCount }, () =>
    Array.from({ length: whole.columnCount }, () => ""),
  );
  for (const { row, column, content } of cells) (grid[row] as CellValue[])[column] = content;
  rangeOf(sheet, whole).formulas = grid;

  const table = sheet.tables.add(
    rangeOf(sheet, {
      ...rowsIn(gemeenten),
      row: gemeenten.headerRow,
      rowCount: gemeenten.rows.size + 1,
      column: nameColumn,
      columnCount: whole.columnCount,
    }),
    true,
  );
  table.style = TABLE_STYLE;
  for (const rows of blocks) highlightRows(sheet, places, rows);
  addCharts(sheet, monitorCharts(plan, places, totalRow + 1));
  sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, gemeenten.headerRow + 1, nameColumn + 1));
  layOutForPaper(sheet, gemeenten.headerRow, version);
}

function dress(sheet: Excel.Worksheet, places: MonitorPlaces): void {
  const { nameColumn, gemeenten, groups, totalRow, gebied, peildatum, cyclus, prognoseOp } = places;
  sheet.getRangeByIndexes(TITLE_ROW, nameColumn, 1, 1).style = "Heading1";
  sheet.getRangeByIndexes(NOTE_ROW, nameColumn, 1, 1).format.font.italic = true;
  for (const spot of [gebied, peildatum, cyclus, prognoseOp]) {
    const cell = sheet.getRangeByIndexes(spot.row, spot.column, 1, 1);
    cell.style = "Input";
    cell.format.horizontalAlignment = "Left";
    sheet.getRangeByIndexes(spot.row, spot.column - 1, 1, 1).format.font.bold = true;
  }
  for (const spot of [peildatum, prognoseOp])
    sheet.getRangeByIndexes(spot.row, spot.column, 1, 1).numberFormat = [[DATE]];
  for (const { headerRow } of [gemeenten, groups]) {
    dressHeader(sheet.getRangeByIndexes(headerRow, nameColumn, 1, 1), "Left");
    for (const { at, align } of columnsIn(places)) dressHeader(sheet.getRangeByIndexes(headerRow, at, 1, 1), align);
  }
  for (const cell of ownCells(sheet, places, totalRow)) cell.style = "Total";
  sheet.getRangeByIndexes(0, nameColumn, 1, 1).format.columnWidth = NAME_WIDTH;
  for (const { at, width } of columnsIn(places)) sheet.getRangeByIndexes(0, at, 1, 1).format.columnWidth = width;
}
