// SPDX-License-Identifier: EUPL-1.2

import { REPORT_WIDTH, type ReportLine } from "../../domain/report/report";
import { REPORT, REPORT_TAB } from "../../domain/report/words";
import { requestSheets, sheetWith, type ListedSheet } from "../excel/sheet-list";
import { TEXT } from "../../domain/sheet/number-formats";
import { storedReport } from "../stored/stored";
import type { SheetKey } from "../stored/stored.types";
import { makeSheet } from "./make-sheets";
import { replaceCells, type Replacement } from "./replace-cells";

/** In points. */
const WIDTHS = [90, 190, 130, 60, 150, 150, 420];

export interface ReportResult {
  /** The id of the report's sheet; null where it was not written. */
  readonly sheetId: string | null;
  readonly sentence: string | null;
}

/**
 * Writes the report to a sheet of its own, or in the place of the last report, and brings that to the front: three round trips either way.
 * A sheet of the user's is never touched, whatever its name.
 *
 * @throws where nothing is written, SaidError where that is not known
 */
export async function writeReport(context: Excel.RequestContext, lines: readonly ReportLine[]): Promise<ReportResult> {
  const request = requestSheets(context);
  const stored = storedReport.request(context);
  await context.sync();
  const sheets = request();
  const key = stored();
  const last = key === null ? undefined : sheetWith(sheets, key);
  if (last?.protected === true) return { sheetId: null, sentence: REPORT.protected(last.name) };

  const used = last === undefined || key === null ? null : await usedBy(context, last, key);
  if (last !== undefined && used !== null) {
    await replaceCells(context, {
      sheet: last.sheet,
      used,
      texts: lines.map(({ cells }) => cells),
      fill: (firstRow) => fill(last.sheet, lines, firstRow),
      finish() {
        layOut(last.sheet);
        if (last.id !== key) storedReport.write(context, last.id);
        last.sheet.visibility = "Visible";
        last.sheet.activate();
      },
    });
    return { sheetId: last.id, sentence: null };
  }
  const report = {
    name: REPORT_TAB,
    title: REPORT.title,
    fill(sheet: Excel.Worksheet) {
      fill(sheet, lines);
      layOut(sheet);
    },
  };
  const { id } = await makeSheet(context, sheets, report, (name) => storedReport.begin(context, () => name));
  return { sheetId: id, sentence: null };
}

/** What is in use on the sheet of the last report; null where it is known by its name alone and does not look like one. */
async function usedBy(
  context: Excel.RequestContext,
  { sheet, id }: ListedSheet,
  key: SheetKey,
): Promise<Replacement["used"] | null> {
  const used = sheet.getUsedRangeOrNullObject();
  used.load("rowIndex,columnIndex,rowCount,columnCount");
  const title = sheet.getRange("A1");
  title.load("values");
  await context.sync();
  if (id !== key && title.values[0]?.[0] !== REPORT.title) return null;
  if (used.isNullObject) return { rowCount: 0, columnCount: 0 };
  return { rowCount: used.rowIndex + used.rowCount, columnCount: used.columnIndex + used.columnCount };
}

function fill(sheet: Excel.Worksheet, lines: readonly ReportLine[], firstRow = 0): void {
  const range = sheet.getRangeByIndexes(firstRow, 0, lines.length, REPORT_WIDTH);
  range.numberFormat = lines.map(({ cells }) => cells.map(() => TEXT));
  range.values = lines.map(({ cells }) => [...cells]);
  for (const [row, { kind }] of lines.entries())
    if (kind !== "text") sheet.getRangeByIndexes(firstRow + row, 0, 1, REPORT_WIDTH).format.font.bold = true;
}

function layOut(sheet: Excel.Worksheet): void {
  for (const [column, width] of WIDTHS.entries()) sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = width;
}
