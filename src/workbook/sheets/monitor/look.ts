// SPDX-License-Identifier: EUPL-1.2

import { cellAddress } from "../../../domain/sheet/addresses";
import { GAP_COLUMNS, GRAAD_COLUMNS, MONITOR_COLUMNS, type MonitorColumn } from "../../../domain/monitor/columns";
import type { Block, MonitorPlaces } from "../../../domain/monitor/places";
import type { Area } from "../../../domain/sheet/snapshot";

/** Room for the two lines of "Taakstelling regulier", in points. */
export const HEADER_HEIGHT = 34;

export interface PlacedColumn extends MonitorColumn {
  /** Its number on the sheet. */
  readonly at: number;
}

export type Rows = Pick<Area, "row" | "rowCount">;

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

export function rangeOf(sheet: Excel.Worksheet, { row, column, rowCount, columnCount }: Area): Excel.Range {
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
export function highlightRows(sheet: Excel.Worksheet, { columns }: MonitorPlaces, { row, rowCount }: Rows): void {
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

/** Queues how the sheet is printed: landscape, as wide as one page, with the header on each. */
export function layOutForPaper(sheet: Excel.Worksheet, headerRow: number, version: string): void {
  const { pageLayout } = sheet;
  pageLayout.orientation = "Landscape";
  pageLayout.paperSize = "A4";
  pageLayout.zoom = { horizontalFitToPages: 1 };
  const line = String(headerRow + 1);
  pageLayout.setPrintTitleRows(`$${line}:$${line}`);
  const { defaultForAllPages } = pageLayout.headersFooters;
  defaultForAllPages.leftHeader = "&F, &A";
  defaultForAllPages.leftFooter = `Gemaakt met Spreiding ${version.replaceAll("&", "&&")}`;
  defaultForAllPages.centerFooter = "Afgedrukt op &D";
  defaultForAllPages.rightFooter = "&P van &N";
}
