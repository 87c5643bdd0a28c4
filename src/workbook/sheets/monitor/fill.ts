// SPDX-License-Identifier: EUPL-1.2

import { frameCells, measureCells, noteCells } from "../../../domain/monitor/cells";
import { monitorCharts, type MonitorChart } from "../../../domain/monitor/charts";
import { NAME_WIDTH, WRAPPED_COLUMNS } from "../../../domain/monitor/columns";
import { chartsRow, hasChoice, SETTING_IDS, TITLE_ROW, type MonitorPlaces } from "../../../domain/monitor/places";
import { LIST_LENGTH, type MonitorPlan } from "../../../domain/monitor/plan";
import { areaAddress } from "../../../domain/sheet/addresses";
import type { Area, CellValue } from "../../../domain/sheet/snapshot";
import { HEADER_HEIGHT, layOutForPaper } from "../paper";
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
  const { gemeenten, nameColumn, lists } = places;
  const columnCount = places.columns.size + 1;
  const blocks = [groupRows(places), rowsIn(gemeenten)];

  dress(sheet, places);
  for (const rows of blocks) for (const column of columnsIn(places)) dressColumn(sheet, column, rows);
  const cells = [...frameCells(plan, places), ...measureCells(plan, places)];
  const area = { row: 0, column: nameColumn, rowCount: lists.headerRow + LIST_LENGTH + 1, columnCount };
  const grid: CellValue[][] = Array.from({ length: area.rowCount }, () =>
    Array.from({ length: columnCount }, () => ""),
  );
  for (const { row, column, content } of cells) (grid[row] as CellValue[])[column] = content;
  const above = grid.slice(0, gemeenten.lastRow + 1);
  rangeOf(sheet, { ...area, rowCount: above.length }).formulas = above;
  const below = grid.slice(lists.headerRow - 1);
  rangeOf(sheet, { ...area, row: lists.headerRow - 1, rowCount: below.length }).formulas = below;

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

function dress(sheet: Excel.Worksheet, places: MonitorPlaces): void {
  const { nameColumn, columns, gemeenten, groups, totalRow, message, lists } = places;
  sheet.getRangeByIndexes(TITLE_ROW, nameColumn, 1, 1).style = "Heading1";
  for (const { row, column } of noteCells(places)) sheet.getRangeByIndexes(row, column, 1, 1).format.font.italic = true;
  sheet.getRangeByIndexes(message.row, message.column, 1, 1).format.font.bold = true;
  for (const id of SETTING_IDS) if (hasChoice(columns, id)) dressSetting(sheet, places, id);
  for (const { headerRow } of [groups, gemeenten]) {
    sheet.getRangeByIndexes(headerRow, nameColumn, 1, 1).format.rowHeight = HEADER_HEIGHT;
    dressHeader(sheet.getRangeByIndexes(headerRow, nameColumn, 1, 1), "Left");
    for (const { at, align } of columnsIn(places)) dressHeader(sheet.getRangeByIndexes(headerRow, at, 1, 1), align);
  }
  for (const cell of ownCells(sheet, places, totalRow)) cell.style = "Total";
  const { row, rowCount } = groupRows(places);
  const { format } = sheet.getRangeByIndexes(row, nameColumn, rowCount, columns.size + 1);
  format.rowHeight = GROUP_HEIGHT;
  format.verticalAlignment = "Center";
  for (const id of WRAPPED_COLUMNS) {
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
}

/** Queues charts. Excel has no alternative text for charts that an add-in can set: the title says what it shows, the table has the figures. */
export function addCharts(sheet: Excel.Worksheet, charts: readonly MonitorChart[]): void {
  for (const { name, title, type, names, series, labels, position } of charts) {
    const [first, second] = series;
    const chart = sheet.charts.add(type, rangeOf(sheet, first.values), "Columns");
    chart.name = name;
    chart.title.text = title;
    chart.legend.position = "Bottom";
    const own = chart.series.getItemAt(0);
    own.name = first.name;
    const beside = chart.series.add(second.name);
    beside.setValues(rangeOf(sheet, second.values));
    for (const one of [own, beside]) {
      one.setXAxisValues(rangeOf(sheet, names));
      one.hasDataLabels = labels;
    }
    const { row, column, rowCount, columnCount } = position;
    chart.setPosition(
      sheet.getRangeByIndexes(row, column, 1, 1),
      sheet.getRangeByIndexes(row + rowCount - 1, column + columnCount - 1, 1, 1),
    );
  }
}

function rangeOf(sheet: Excel.Worksheet, { row, column, rowCount, columnCount }: Area): Excel.Range {
  return sheet.getRangeByIndexes(row, column, rowCount, columnCount);
}

/** Queues what is on paper: the charts on a page of their own, and no lists. */
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
  sheet.horizontalPageBreaks.add(`A${String(chartsRow(places) + 1)}`);
}
