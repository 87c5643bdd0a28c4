// SPDX-License-Identifier: EUPL-1.2

import { join } from "node:path";
import { fromSerial } from "../../src/domain/sheet/dates";
import type { NewCell, NewTab } from "../../src/domain/new-tabs/new-tab";
import type { FileCell, FileSheet } from "../../src/xlsx/workbook-file";
import { locatiesTab } from "./locaties-tab";
import { publishedTabs } from "./published-tabs";

/** Where the pane finds the tables of the sample. */
export const NEW_TABS_PATH = join(__dirname, "../../src/domain/new-tabs/sample.json");

/** Wider than the 0.75 of the file: here headers do not wrap. */
const POINTS_PER_PIXEL = 0.9;

/** The tables of the sample as tabs for a workbook that is open already; a line per row, so that a change can be read. */
export function sampleTabsJson(): string {
  const tabs = [...publishedTabs(), locatiesTab()].map(newTabOf).map(({ rows, ...rest }) => {
    const head = JSON.stringify(rest).slice(0, -1);
    return `  ${head},"rows":[\n${rows.map((row) => `    ${JSON.stringify(row)}`).join(",\n")}\n  ]}`;
  });
  return `[\n${tabs.join(",\n")}\n]\n`;
}

function newTabOf({ name, cells, columnWidths }: FileSheet): NewTab {
  const width = 1 + Math.max(...cells.map(({ column }) => column));
  const rows = Array.from({ length: 1 + Math.max(...cells.map(({ row }) => row)) }, () =>
    new Array<NewCell>(width).fill(""),
  );
  for (const cell of cells) (rows[cell.row] ?? [])[cell.column] = newCellOf(cell);
  const bold = cells.filter(({ column, style }) => column > 0 && style?.bold === true);
  return {
    name,
    headerRows: [...new Set(bold.map(({ row }) => row))],
    widths: Array.from({ length: width }, (_, column) => Math.round((columnWidths[column] ?? 0) * POINTS_PER_PIXEL)),
    rows,
  };
}

function newCellOf({ value, numberFormat }: FileCell): NewCell {
  if (typeof value === "string") return value;
  const date = typeof value === "number" && numberFormat === "d-m-yyyy" ? fromSerial(value) : null;
  if (date !== null) return { date };
  if (typeof value !== "number")
    throw new Error(`The sample has a cell that is no text, number or date: ${String(value)}`);
  return value;
}
