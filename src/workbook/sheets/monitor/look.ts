// SPDX-License-Identifier: EUPL-1.2

import { GRAAD_COLUMNS, WORD_COLUMNS, type ColumnId, type MonitorColumn } from "../../../domain/monitor/columns";
import { gapColumns, monitorColumns } from "../../../domain/monitor/cyclus-columns";
import type { Block, MonitorPlaces, SettingId } from "../../../domain/monitor/places";
import { choicesOf } from "../../../domain/monitor/settings-cells";
import { MONITOR_ALERTS } from "../../../domain/monitor/words";
import { cellAddress } from "../../../domain/sheet/addresses";
import type { Area } from "../../../domain/sheet/snapshot";
import { largest, smallest } from "../../../domain/sheet/extremes";

export const DATE = "d-m-yyyy";
/** Light, so that the number on it can be read, on paper too. */
const BAR = "#BDD7EE";

export interface PlacedColumn extends MonitorColumn {
  /** Its number on the sheet. */
  readonly at: number;
}

export type Rows = Pick<Area, "row" | "rowCount">;

export function columnsIn({ columns }: MonitorPlaces): PlacedColumn[] {
  return monitorColumns(columns.keys()).flatMap((column) => {
    const at = columns.get(column.id);
    return at === undefined ? [] : [{ ...column, at }];
  });
}

/** The gebied as a whole and its regio's. */
export function groupRows({ totalRow, groups }: MonitorPlaces): Rows {
  const row = smallest(groups.rows.values(), totalRow);
  return { row, rowCount: Math.max(totalRow, groups.lastRow) - row + 1 };
}

/** From the first row of a table to its last, with what the user put in between. */
export function rowsIn({ rows }: Block): Rows {
  const row = smallest(rows.values());
  return { row, rowCount: largest(rows.values()) - row + 1 };
}

/** How the figures of a column look. */
export function dressColumn(
  sheet: Excel.Worksheet,
  { id, at, numberFormat, align }: PlacedColumn,
  { row, rowCount }: Rows,
): void {
  const range = sheet.getRangeByIndexes(row, at, rowCount, 1);
  range.numberFormat = Array.from({ length: rowCount }, () => [numberFormat]);
  range.format.horizontalAlignment = align;
  keepAway(range, id);
}

/** Words from the number in the cell before them. */
function keepAway(range: Excel.Range, id: ColumnId): void {
  if (WORD_COLUMNS.includes(id)) range.format.indentLevel = 1;
}

/** The cells of a row in the monitor's own columns, one by one: the user may have put columns in between. */
export function ownCells(sheet: Excel.Worksheet, places: MonitorPlaces, row: number): Excel.Range[] {
  return [places.nameColumn, ...places.columns.values()].map((column) => sheet.getRangeByIndexes(row, column, 1, 1));
}

/** Of a column of figures, or of the names where none is given. */
export function dressHeader(header: Excel.Range, column?: PlacedColumn): void {
  header.style = "Heading3";
  header.format.wrapText = true;
  header.format.horizontalAlignment = column?.align ?? "Left";
  if (column !== undefined) keepAway(header, column.id);
}

/** A setting: an input cell with its choices, or one that is worked out and looks like any other. */
export function dressSetting(sheet: Excel.Worksheet, places: MonitorPlaces, id: SettingId): void {
  const { row, column } = places.settings[id];
  const cell = sheet.getRangeByIndexes(row, column, 1, 1);
  sheet.getRangeByIndexes(row - 1, column, 1, 1).format.font.bold = true;
  const source = choicesOf(places, id);
  if (source !== null) {
    cell.style = "Input";
    cell.dataValidation.rule = { list: { inCellDropDown: true, source } };
    cell.dataValidation.errorAlert = {
      title: MONITOR_ALERTS.title,
      message: MONITOR_ALERTS[id as keyof typeof MONITOR_ALERTS],
      style: id === "soort" ? "Stop" : "Information",
      showAlert: true,
    };
  }
  if (id !== "soort" && id !== "cyclus") cell.numberFormat = [[DATE]];
  cell.format.horizontalAlignment = "Left";
}

/** As before `dressSetting`. */
export function undressSetting(sheet: Excel.Worksheet, places: MonitorPlaces, id: SettingId): void {
  const { row, column } = places.settings[id];
  const cell = sheet.getRangeByIndexes(row, column, 1, 1);
  cell.dataValidation.clear();
  cell.style = "Normal";
  sheet.getRangeByIndexes(row - 1, column, 1, 1).format.font.bold = false;
}

/**
 * Shows at a glance who is behind, with what is left of it in grey: a tekort is bold with a line before it, and the realisatiegraad is a
 * bar as well as a number. What has no number (a dash, #N/B) is neither.
 */
export function highlightRows(sheet: Excel.Worksheet, { columns }: MonitorPlaces, { row, rowCount }: Rows): void {
  for (const id of gapColumns(columns.keys())) {
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
    dataBar.positiveFormat.fillColor = BAR;
    dataBar.positiveFormat.gradientFill = false;
  }
}
