// SPDX-License-Identifier: EUPL-1.2

import { toSerial } from "../../domain/sheet/dates";
import type { IndentedText, NewCell, NewFormula, NewTab } from "../../domain/new-tabs/new-tab";
import { NEW_TABS } from "../../domain/new-tabs/words";
import type { CellValue } from "../../domain/sheet/snapshot";
import type { NewTabsOutcome } from "../session.types";
import { requestSheets } from "../excel/sheet-list";
import { makeSheets } from "./make-sheets";
import { HEADER_HEIGHT, layOutForPaper } from "./paper";
import { GENERAL, TEXT } from "../../domain/sheet/number-formats";
import { mightBeReadOtherwise } from "../excel/text-as-text";

const DATE = "d-m-yyyy";
const PLACES = "#,##0";
const CHANGE = "+#,##0;-#,##0;0";
const AS = { date: DATE, change: CHANGE } as const;
/** Spaces that are shown, and are not in the value. */
const INDENTED = '"   "@';

/**
 * Adds tabs behind those of the user, whose names and cells stay as they are, and brings the first one to the front: one round trip
 * to look and one to write, whatever the number of tabs. Texts stay texts: the number format goes before the value.
 *
 * @throws where nothing is added, SaidError where that is not known
 */
export async function addTabs(
  context: Excel.RequestContext,
  tabs: readonly NewTab[],
  date1904: boolean,
  version: string,
): Promise<NewTabsOutcome> {
  const request = requestSheets(context);
  const { protection } = context.workbook;
  protection.load("protected");
  await context.sync();
  if (protection.protected) return { names: [], sentence: NEW_TABS.structureProtected };

  const wanted = tabs.map((tab) => ({
    name: tab.name,
    title: valueOf(tab.rows[0]?.[0] ?? "", date1904),
    fill: (sheet: Excel.Worksheet) => fill(sheet, tab, date1904, version),
  }));
  const made = await makeSheets(context, request(), wanted);
  return { names: made.map(({ name }) => name), sentence: null };
}

function fill(sheet: Excel.Worksheet, tab: NewTab, date1904: boolean, version: string): void {
  const { rows, headerRows, widths } = tab;
  const columnCount = rows[0]?.length ?? 0;
  const range = sheet.getRangeByIndexes(0, 0, rows.length, columnCount);
  range.numberFormat = rows.map((row) => row.map(formatOf));
  const content = rows.map((row) => row.map((cell) => valueOf(cell, date1904)));
  if (rows.some((row) => row.some(isFormula))) range.formulas = content;
  else range.values = content;
  for (const row of headerRows) sheet.getRangeByIndexes(row, 0, 1, columnCount).format.font.bold = true;
  for (const [column, width] of widths.entries()) sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = width;
  for (const { area, title, message } of tab.validations ?? []) {
    const { dataValidation } = sheet.getRangeByIndexes(area.row, area.column, area.rowCount, area.columnCount);
    dataValidation.rule = { wholeNumber: { formula1: 0, operator: "GreaterThanOrEqualTo" } };
    dataValidation.errorAlert = { title, message, style: "Stop", showAlert: true };
  }
  dressForPaper(sheet, tab, columnCount, version);
}

function dressForPaper(sheet: Excel.Worksheet, { rows, paper }: NewTab, columnCount: number, version: string): void {
  if (paper === undefined) return;
  const { titleRow, headerRow, noteRows, totalRows, wordColumns = [] } = paper;
  const rowOf = (row: number): Excel.Range => sheet.getRangeByIndexes(row, 0, 1, columnCount);
  sheet.getRangeByIndexes(titleRow, 0, 1, 1).style = "Heading1";
  for (const row of noteRows) rowOf(row).format.font.italic = true;
  for (const row of totalRows) rowOf(row).format.font.bold = true;
  const header = rowOf(headerRow);
  header.style = "Heading3";
  header.format.wrapText = true;
  header.format.rowHeight = HEADER_HEIGHT;
  sheet.getRangeByIndexes(headerRow, 1, rows.length - headerRow, columnCount - 1).format.horizontalAlignment = "Right";
  for (const column of wordColumns) {
    const { format } = sheet.getRangeByIndexes(headerRow, column, rows.length - headerRow, 1);
    format.horizontalAlignment = "Left";
    format.wrapText = true;
  }
  sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, headerRow + 1, 1));
  layOutForPaper(sheet, headerRow, version);
}

const isIndented = (cell: NewCell): cell is IndentedText => typeof cell === "object" && "indented" in cell;
const isFormula = (cell: NewCell): cell is NewFormula => typeof cell === "object" && "formula" in cell;

function valueOf(cell: NewCell, date1904: boolean): CellValue {
  if (isFormula(cell)) return cell.formula;
  if (isIndented(cell)) return cell.indented;
  return typeof cell === "object" ? toSerial(cell.date, date1904) : cell;
}

function formatOf(cell: NewCell): string {
  if (isFormula(cell)) return cell.as === undefined ? PLACES : AS[cell.as];
  if (typeof cell === "object") return isIndented(cell) ? INDENTED : DATE;
  if (typeof cell === "number") return Number.isInteger(cell) ? PLACES : GENERAL;
  return mightBeReadOtherwise(cell) ? TEXT : GENERAL;
}
