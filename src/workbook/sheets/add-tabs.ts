// SPDX-License-Identifier: EUPL-1.2

import { toSerial } from "../../domain/sheet/dates";
import type { NewCell, NewTab } from "../../domain/new-tabs/new-tab";
import { NEW_TABS } from "../../domain/new-tabs/words";
import type { CellValue } from "../../domain/sheet/snapshot";
import type { NewTabsOutcome } from "../session.types";
import { requestSheets } from "../excel/sheet-list";
import { makeSheets } from "./make-sheets";
import { GENERAL, TEXT } from "../../domain/sheet/number-formats";
import { mightBeReadOtherwise } from "../excel/text-as-text";

const DATE = "d-m-yyyy";
const PLACES = "#,##0";

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
): Promise<NewTabsOutcome> {
  const request = requestSheets(context);
  const { protection } = context.workbook;
  protection.load("protected");
  await context.sync();
  if (protection.protected) return { names: [], sentence: NEW_TABS.structureProtected };

  const wanted = tabs.map((tab) => ({
    name: tab.name,
    title: valueOf(tab.rows[0]?.[0] ?? "", date1904),
    fill: (sheet: Excel.Worksheet) => fill(sheet, tab, date1904),
  }));
  const made = await makeSheets(context, request(), wanted);
  return { names: made.map(({ name }) => name), sentence: null };
}

function fill(sheet: Excel.Worksheet, { rows, headerRows, widths }: NewTab, date1904: boolean): void {
  const columnCount = rows[0]?.length ?? 0;
  const range = sheet.getRangeByIndexes(0, 0, rows.length, columnCount);
  range.numberFormat = rows.map((row) => row.map(formatOf));
  range.values = rows.map((row) => row.map((cell) => valueOf(cell, date1904)));
  for (const row of headerRows) sheet.getRangeByIndexes(row, 0, 1, columnCount).format.font.bold = true;
  for (const [column, width] of widths.entries()) sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = width;
}

function valueOf(cell: NewCell, date1904: boolean): CellValue {
  return typeof cell === "object" ? toSerial(cell.date, date1904) : cell;
}

function formatOf(cell: NewCell): string {
  if (typeof cell === "object") return DATE;
  if (typeof cell === "number") return PLACES;
  return mightBeReadOtherwise(cell) ? TEXT : GENERAL;
}
