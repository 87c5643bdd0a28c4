// SPDX-License-Identifier: EUPL-1.2

import { REPORT_WIDTH, type ReportLine } from "../../domain/report/report";
import { REPORT, REPORT_TAB } from "../../domain/report/words";
import { freeName } from "../excel/free-name";
import { storedReport } from "../stored/stored";
import { requestSheets } from "../excel/sheet-list";
import { TEXT } from "../excel/text-as-text";

/** In points. */
const WIDTHS = [90, 190, 130, 60, 150, 150, 420];

export interface ReportResult {
  /** The id of the report's sheet; null where it was not written. */
  readonly sheetId: string | null;
  readonly sentence: string | null;
}

/**
 * Writes the report to a sheet of its own and brings that to the front: one round trip to look, one to write, one more the first
 * time to remember the sheet. A sheet of the user's is never touched, whatever its name.
 *
 * @throws an error of Office.js
 */
export async function writeReport(context: Excel.RequestContext, lines: readonly ReportLine[]): Promise<ReportResult> {
  const request = requestSheets(context);
  const stored = storedReport.request(context);
  await context.sync();
  const sheets = request();
  const known = sheets.find(({ id }) => id === stored());
  if (known?.protected === true) return { sheetId: null, sentence: REPORT.protected(known.name) };

  const sheet =
    known?.sheet ??
    context.workbook.worksheets.add(
      freeName(
        REPORT_TAB,
        sheets.map(({ name }) => name),
      ),
    );
  if (known === undefined) sheet.load("id");
  else sheet.getRange().clear();
  fill(sheet, lines);
  sheet.visibility = "Visible";
  sheet.activate();
  await context.sync();
  if (known === undefined) {
    storedReport.write(context, sheet.id);
    await context.sync();
  }
  return { sheetId: sheet.id, sentence: null };
}

function fill(sheet: Excel.Worksheet, lines: readonly ReportLine[]): void {
  const range = sheet.getRangeByIndexes(0, 0, lines.length, REPORT_WIDTH);
  range.numberFormat = lines.map(({ cells }) => cells.map(() => TEXT));
  range.values = lines.map(({ cells }) => [...cells]);
  for (const [row, { kind }] of lines.entries()) {
    if (kind !== "text") sheet.getRangeByIndexes(row, 0, 1, REPORT_WIDTH).format.font.bold = true;
  }
  for (const [column, width] of WIDTHS.entries()) sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = width;
}
