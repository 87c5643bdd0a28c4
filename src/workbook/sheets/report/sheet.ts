// SPDX-License-Identifier: EUPL-1.2

import { REPORT_TITLE } from "../../../domain/report/columns";
import { findReport, type ReportPlaces } from "../../../domain/report/find";
import { planRenewal, type Renewal } from "../../../domain/report/renewal";
import type { ReportRow } from "../../../domain/report/rows";
import { REPORT, REPORT_TAB } from "../../../domain/report/words";
import type { Grid } from "../../../domain/sheet/grid";
import type { Area } from "../../../domain/sheet/snapshot";
import { requestSheets, sheetWith, type ListedSheet } from "../../excel/sheet-list";
import { gridOf } from "../../reading/grid";
import { storedReport } from "../../stored/stored";
import { makeSheet } from "../make-sheets";
import { askShown, replaceCells } from "../replace-cells";
import { areaOf, blocksOf, fillRows, rangeOf } from "./fill";
import { finishReport, layOutNew, NEW_COLUMNS, type ReportOnSheet } from "./finish";

/**
 * Writes the report to a sheet of its own, or over the last report, and brings that to the front: three round trips either way. What the
 * user wrote in and around the last report stays; a sheet that holds no report any more is never touched.
 *
 * @returns null, or a sentence where it is not written, or not where the last one was
 * @throws where nothing is written, SaidError where that is not known
 */
export async function writeReport(
  context: Excel.RequestContext,
  rows: readonly ReportRow[],
  version: string,
): Promise<string | null> {
  const request = requestSheets(context);
  const stored = storedReport.request(context);
  await context.sync();
  const sheets = request();
  const key = stored();
  const last = key === null ? undefined : sheetWith(sheets, key);
  if (last?.protected === true) return REPORT.protected(last.name);

  const seen = last === undefined ? null : await lookAt(context, last.sheet);
  if (last !== undefined && seen !== null && seen.places !== null) {
    await renew(context, last, seen as Seen & { places: ReportPlaces }, rows, last.id !== key);
    return null;
  }
  const report = (sheet: Excel.Worksheet): ReportOnSheet => ({
    sheet,
    firstRow: 0,
    columns: NEW_COLUMNS,
    rows: rows.map((row) => ({ row, from: null })),
  });
  const wanted = {
    name: REPORT_TAB,
    title: REPORT_TITLE,
    fill(sheet: Excel.Worksheet) {
      fillRows(sheet, report(sheet).rows, { columns: NEW_COLUMNS, firstRow: 0, width: 0 });
      layOutNew(report(sheet), version);
      finishReport(report(sheet));
    },
  };
  const { name } = await makeSheet(context, sheets, wanted, (made) => storedReport.begin(context, () => made));
  // Where only its name was kept, another tab may have that by now.
  return last === undefined || last.id !== key ? null : REPORT.elsewhere(name, last.name);
}

/** What is on the sheet of the last report. */
interface Seen {
  readonly grid: Grid;
  /** Null where no report is found in it. */
  readonly places: ReportPlaces | null;
  /** From A1, looks included. */
  readonly used: { readonly rowCount: number; readonly columnCount: number };
  /** Where rows are filtered. */
  readonly filter: Area | null;
}

async function lookAt(context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<Seen> {
  const cells = sheet.getUsedRangeOrNullObject(true);
  cells.load("rowIndex,columnIndex,rowCount,columnCount,formulas,values");
  const used = sheet.getUsedRangeOrNullObject();
  used.load("rowIndex,columnIndex,rowCount,columnCount");
  const filter = sheet.autoFilter.getRangeOrNullObject();
  filter.load("rowIndex,columnIndex,rowCount,columnCount");
  await context.sync();
  const grid = gridOf(cells) ?? [];
  return {
    grid,
    places: findReport(grid),
    used: used.isNullObject
      ? { rowCount: 0, columnCount: 0 }
      : { rowCount: used.rowIndex + used.rowCount, columnCount: used.columnIndex + used.columnCount },
    filter: filter.isNullObject
      ? null
      : {
          row: filter.rowIndex,
          column: filter.columnIndex,
          rowCount: filter.rowCount,
          columnCount: filter.columnCount,
        },
  };
}

async function renew(
  context: Excel.RequestContext,
  { sheet, id, name }: ListedSheet,
  { grid, places, used, filter }: Seen & { readonly places: ReportPlaces },
  rows: readonly ReportRow[],
  isByName: boolean,
): Promise<void> {
  const renewal: Renewal = planRenewal(grid, places, rows, name);
  const report: ReportOnSheet = { sheet, firstRow: places.titleRow, columns: places.columns, rows: renewal.rows };
  // It hides rows, and goes along with none of them.
  if (filter !== null) sheet.autoFilter.remove();
  await replaceCells(context, {
    sheet,
    row: places.titleRow,
    before: places.endRow - places.titleRow + 1,
    after: renewal.rows.length,
    used,
    fill: (firstRow) => fillRows(sheet, renewal.rows, { columns: places.columns, firstRow, width: used.columnCount }),
    finish() {
      for (const { row, column, formula } of renewal.formulas)
        sheet.getRangeByIndexes(row, column, 1, 1).formulas = [[formula]];
      finishReport(report);
      if (isByName) storedReport.write(context, id);
      sheet.visibility = "Visible";
      sheet.activate();
    },
    asked() {
      const blocks = blocksOf(renewal.rows, places.columns).map((block) =>
        askShown(rangeOf(sheet, block, places.titleRow), block.values),
      );
      return () => blocks.every((isShown) => isShown());
    },
    giveUp() {
      if (filter !== null) sheet.autoFilter.apply(areaOf(sheet, filter));
    },
  });
}
