// SPDX-License-Identifier: EUPL-1.2

import { frameCells, measureCells, noteCells } from "../../../domain/monitor/cells";
import { layoutOf, monitorCharts } from "../../../domain/monitor/charts";
import { NAME_WIDTH, WORD_COLUMNS } from "../../../domain/monitor/columns";
import { chartsRow, hasChoice, SETTING_IDS, TITLE_ROW, type MonitorPlaces } from "../../../domain/monitor/places";
import { LIST_LENGTH, type MonitorPlan } from "../../../domain/monitor/plan";
import type { MonitorCell } from "../../../domain/monitor/settings-cells";
import { areaAddress } from "../../../domain/sheet/addresses";
import type { Area, CellValue } from "../../../domain/sheet/snapshot";
import { largest, smallest } from "../../../domain/sheet/extremes";
import { HEADER_HEIGHT, layOutForPaper } from "../paper";
import { addCharts } from "./charts";
import { dressData } from "./data-look";
import {
  columnsIn,
  DATE,
  dressColumn,
  dressHeader,
  dressSetting,
  groupRows,
  highlightRows,
  ownCells,
  rowsIn,
} from "./look";

/** Room for the two lines of "13 van 44 voldoen, waarvan 5 zonder taakstelling", and in bold for three. */
const GROUP_HEIGHT = 31;
const MARGIN = 28;
/** Keeps its own stripes: in the colours of the workbook's theme, and to be seen in grey. */
const TABLE_STYLE = "TableStyleLight1";

/** Queues all that a new sheet of a monitor gets. */
export function fillMonitor(sheet: Excel.Worksheet, plan: MonitorPlan, places: MonitorPlaces, version: string): void {
  const { gemeenten, nameColumn, lists, data } = places;
  const columnCount = places.columns.size + 1;
  const blocks = [groupRows(places), rowsIn(gemeenten)];

  dress(sheet, places);
  for (const rows of blocks) for (const column of columnsIn(places)) dressColumn(sheet, column, rows);
  const cells = [...frameCells(plan, places), ...measureCells(plan, places)];
  const starts = [0, chartsRow(places), lists.headerRow - 1, ...(data === null ? [] : [data.headerRow - 1])];
  for (const [index, from] of starts.entries()) {
    const to = starts[index + 1] ?? Infinity;
    write(
      sheet,
      cells.filter(({ row }) => row >= from && row < to),
    );
  }

  const table = sheet.tables.add(
    rangeOf(sheet, {
      row: gemeenten.headerRow,
      rowCount: gemeenten.lastRow - gemeenten.headerRow + 1,
      column: nameColumn,
      columnCount,
    }),
    true,
  );
  table.style = TABLE_STYLE;
  for (const rows of blocks) highlightRows(sheet, places, rows);
  addCharts(sheet, monitorCharts(plan, places, chartsRow(places)));
  sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, places.groups.headerRow + 1, nameColumn + 1));
  layOut(sheet, places, version);
}

/** One push for all rows of these cells. */
function write(sheet: Excel.Worksheet, cells: readonly MonitorCell[]): void {
  if (cells.length === 0) return;
  const [row, column] = [smallest(cells.map((one) => one.row)), smallest(cells.map((one) => one.column))];
  const rowCount = largest(cells.map((one) => one.row)) - row + 1;
  const columnCount = largest(cells.map((one) => one.column)) - column + 1;
  const grid: CellValue[][] = Array.from({ length: rowCount }, () => Array.from({ length: columnCount }, () => ""));
  for (const one of cells) (grid[one.row - row] as CellValue[])[one.column - column] = one.content;
  rangeOf(sheet, { row, column, rowCount, columnCount }).formulas = grid;
}

function dress(sheet: Excel.Worksheet, places: MonitorPlaces): void {
  const { nameColumn, columns, gemeenten, groups, totalRow, message, lists } = places;
  sheet.getRangeByIndexes(TITLE_ROW, nameColumn, 1, 1).style = "Heading1";
  for (const { row, column } of noteCells(places)) sheet.getRangeByIndexes(row, column, 1, 1).format.font.italic = true;
  sheet.getRangeByIndexes(message.row, message.column, 1, 1).format.font.bold = true;
  for (const id of SETTING_IDS) if (hasChoice(columns, id)) dressSetting(sheet, places, id);
  for (const { headerRow } of [groups, gemeenten]) {
    sheet.getRangeByIndexes(headerRow, nameColumn, 1, 1).format.rowHeight = HEADER_HEIGHT;
    dressHeader(sheet.getRangeByIndexes(headerRow, nameColumn, 1, 1));
    for (const column of columnsIn(places)) dressHeader(sheet.getRangeByIndexes(headerRow, column.at, 1, 1), column);
  }
  for (const cell of ownCells(sheet, places, totalRow)) cell.style = "Total";
  const { row, rowCount } = groupRows(places);
  const { format } = sheet.getRangeByIndexes(row, nameColumn, rowCount, columns.size + 1);
  format.rowHeight = GROUP_HEIGHT;
  format.verticalAlignment = "Center";
  for (const id of WORD_COLUMNS) {
    const column = columns.get(id);
    if (column !== undefined) sheet.getRangeByIndexes(row, column, rowCount, 1).format.wrapText = true;
  }
  sheet.getRangeByIndexes(0, nameColumn, 1, 1).format.columnWidth = NAME_WIDTH;
  for (const { at, width } of columnsIn(places)) sheet.getRangeByIndexes(0, at, 1, 1).format.columnWidth = width;

  sheet.getRangeByIndexes(lists.headerRow - 1, lists.columns.peildata, 1, 1).format.font.bold = true;
  for (const id of ["peildata", "prognoseData", "stand"] as const) {
    const dates = sheet.getRangeByIndexes(lists.headerRow + 1, lists.columns[id], LIST_LENGTH, 1);
    dates.numberFormat = Array.from({ length: LIST_LENGTH }, () => [DATE]);
    dates.format.horizontalAlignment = "Left";
  }
  dressData(sheet, places);
}

function rangeOf(sheet: Excel.Worksheet, { row, column, rowCount, columnCount }: Area): Excel.Range {
  return sheet.getRangeByIndexes(row, column, rowCount, columnCount);
}

/** Queues what is on paper: the charts on pages of their own, none of them cut, and no lists. */
function layOut(sheet: Excel.Worksheet, places: MonitorPlaces, version: string): void {
  layOutForPaper(sheet, places.groups.headerRow, version);
  const { pageLayout } = sheet;
  for (const side of ["leftMargin", "rightMargin"] as const) pageLayout[side] = MARGIN;
  pageLayout.setPrintArea(
    areaAddress({
      row: TITLE_ROW,
      column: places.nameColumn,
      rowCount: places.lists.headerRow - 1,
      columnCount: places.columns.size + 1,
    }),
  );
  for (const row of layoutOf(places).pages) sheet.horizontalPageBreaks.add(`A${String(chartsRow(places) + row + 1)}`);
}
