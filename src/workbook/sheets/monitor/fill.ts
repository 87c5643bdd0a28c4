// SPDX-License-Identifier: EUPL-1.2

import { frameCells, measureCells } from "../../../domain/monitor/cells";
import {
  GAP_COLUMNS,
  GRAAD_COLUMNS,
  MONITOR_COLUMNS,
  NAME_WIDTH,
  type MonitorColumn,
} from "../../../domain/monitor/columns";
import {
  monitorCharts,
  NOTE_ROW,
  TITLE_ROW,
  type Block,
  type MonitorChart,
  type MonitorPlaces,
} from "../../../domain/monitor/places";
import type { MonitorPlan } from "../../../domain/monitor/plan";
import { cellAddress } from "../../../domain/sheet/addresses";
import type { Area, CellValue } from "../../../domain/sheet/snapshot";
import { layOutForPaper } from "../paper";

/** Room for the two lines of "Taakstelling regulier", in points. */
const HEADER_HEIGHT = 34;
const DATE = "d-m-yyyy";
/** Keeps its own stripes: in the colours of the workbook's theme, and to be seen in grey. */
const TABLE_STYLE = "TableStyleLight1";

interface PlacedColumn extends MonitorColumn {
  /** Its number on the sheet. */
  readonly at: number;
}

type Rows = Pick<Area, "row" | "rowCount">;

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
    sheet.getRangeByIndexes(headerRow, nameColumn, 1, 1).format.rowHeight = HEADER_HEIGHT;
    dressHeader(sheet.getRangeByIndexes(headerRow, nameColumn, 1, 1), "Left");
    for (const { at, align } of columnsIn(places)) dressHeader(sheet.getRangeByIndexes(headerRow, at, 1, 1), align);
  }
  for (const cell of ownCells(sheet, places, totalRow)) cell.style = "Total";
  sheet.getRangeByIndexes(0, nameColumn, 1, 1).format.columnWidth = NAME_WIDTH;
  for (const { at, width } of columnsIn(places)) sheet.getRangeByIndexes(0, at, 1, 1).format.columnWidth = width;
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

export function columnsIn({ columns }: MonitorPlaces): PlacedColumn[] {
  return MONITOR_COLUMNS.flatMap((column) => {
    const at = columns.get(column.id);
    return at === undefined ? [] : [{ ...column, at }];
  });
}

/** From the first row of a block to its last, with what the user put in between. */
export function rowsIn({ rows }: Block): Rows {
  const numbers = [...rows.values()];
  const row = Math.min(...numbers);
  return { row, rowCount: Math.max(...numbers) - row + 1 };
}

function rangeOf(sheet: Excel.Worksheet, { row, column, rowCount, columnCount }: Area): Excel.Range {
  return sheet.getRangeByIndexes(row, column, rowCount, columnCount);
}

/** How the figures of a column look. */
export function dressColumn(
  sheet: Excel.Worksheet,
  { at, numberFormat, align }: PlacedColumn,
  { row, rowCount }: Rows,
): void {
  const range = sheet.getRangeByIndexes(row, at, rowCount, 1);
  range.numberFormat = Array.from({ length: rowCount }, () => [numberFormat]);
  range.format.horizontalAlignment = align;
}

/** The cells of a row in the monitor's own columns, one by one: the user may have put columns in between. */
export function ownCells(sheet: Excel.Worksheet, places: MonitorPlaces, row: number): Excel.Range[] {
  return [places.nameColumn, ...places.columns.values()].map((column) => sheet.getRangeByIndexes(row, column, 1, 1));
}

export function dressHeader(header: Excel.Range, align: MonitorColumn["align"]): void {
  header.style = "Heading3";
  header.format.wrapText = true;
  header.format.horizontalAlignment = align;
}

/**
 * Shows at a glance who is behind, with what is left of it in grey: a tekort is bold with a line before it, and the realisatiegraad is a
 * bar as well as a number. What has no number (a dash, #N/B) is neither.
 */
function highlightRows(sheet: Excel.Worksheet, { columns }: MonitorPlaces, { row, rowCount }: Rows): void {
  for (const id of GAP_COLUMNS) {
    const column = columns.get(id);
    if (column === undefined) continue;
    const first = cellAddress({ row, column });
    const { custom } = sheet.getRangeByIndexes(row, column, rowCount, 1).conditionalFormats.add("Custom");
    custom.rule.formula = `=AND(ISNUMBER(${first}),${first}>0)`;
    custom.format.font.bold = true;
    custom.format.borders.getItem("EdgeLeft").style = "Continuous";
  }
  for (const id of GRAAD_COLUMNS) {
    const column = columns.get(id);
    if (column === undefined) continue;
    const { dataBar } = sheet.getRangeByIndexes(row, column, rowCount, 1).conditionalFormats.add("DataBar");
    dataBar.lowerBoundRule = { type: "Number", formula: "0" };
    dataBar.upperBoundRule = { type: "Number", formula: "1" };
  }
}
