// SPDX-License-Identifier: EUPL-1.2

import { NOTE_COLUMN, OWN_COLUMNS } from "../../../domain/report/columns";
import type { PlacedRow } from "../../../domain/report/renewal";
import type { ReportCell } from "../../../domain/report/rows";
import { fullAddress } from "../../../domain/sheet/addresses";
import type { Area } from "../../../domain/sheet/snapshot";
import { layOutForPaper, repeatHeader } from "../paper";
import { areaOf, runsOf, wrap } from "./fill";
import { largest, smallest } from "../../../domain/sheet/extremes";

/** In points: together as wide as an A4 across at a size that can be read. */
const WIDTHS = [98, 138, 52, 126, 106, 86, 252, 92, 110];
/** In points: about a centimetre. */
const MARGIN = 28;
/** Each is a change of its own in a request, which Excel does one by one; the findings that weigh most come first. */
const MOST_LINKS = 1_000;

/** Where a report stands. */
export interface ReportOnSheet {
  readonly sheet: Excel.Worksheet;
  readonly firstRow: number;
  readonly columns: readonly number[];
  readonly rows: readonly PlacedRow[];
}

/** Queues what only holds in the report's own place: links, heights of rows, the filter and the header of each page. It may be done twice. */
export function finishReport(report: ReportOnSheet): void {
  const { sheet, firstRow, rows } = report;
  addLinks(report);
  // Rows do not grow by themselves with words that an add-in writes.
  for (const { start, items } of runsOf(rows, (one, before) => isLine(one) === isLine(before)))
    if (!isLine(items[0])) sheet.getRangeByIndexes(firstRow + start, 0, items.length, 1).format.autofitRows();
  const filtered = filteredArea(report);
  if (filtered !== null) sheet.autoFilter.apply(areaOf(sheet, filtered));
  repeatHeader(sheet, firstRow + headerOf(report));
}

/** Words that go on beyond their cell make their row no higher. */
const isLine = (one: PlacedRow | undefined): boolean => one?.row?.kind === "line" || one?.row?.kind === "none";

function addLinks({ sheet, firstRow, columns, rows }: ReportOnSheet): void {
  const linked = OWN_COLUMNS.flatMap((header, index) => (header === "Cel" || header === "Gevolg van" ? [index] : []));
  for (const index of linked)
    sheet.getRangeByIndexes(firstRow, columns[index] ?? 0, rows.length, 1).clear("Hyperlinks");
  let made = 0;
  for (const index of linked) {
    const column = columns[index] ?? 0;
    const linkOf = (one: PlacedRow): ReportCell["link"] => one.row?.cells[index]?.link;
    for (const { start, items } of runsOf(
      rows,
      (one, before) => (linkOf(one) === undefined) === (linkOf(before) === undefined),
    )) {
      if (items[0] === undefined || linkOf(items[0]) === undefined) continue;
      for (const [at, one] of items.entries()) {
        const link = linkOf(one);
        if (link === undefined || made === MOST_LINKS) break;
        made += 1;
        sheet.getRangeByIndexes(firstRow + start + at, column, 1, 1).hyperlink = {
          documentReference: fullAddress(link.tab, link.address),
          textToDisplay: String(one.row?.cells[index]?.value),
        };
      }
      // A link takes the look of links in place of the one that was there.
      wrap(sheet.getRangeByIndexes(firstRow + start, column, items.length, 1));
    }
  }
}

function headerOf({ rows }: ReportOnSheet): number {
  return rows.findIndex(({ row }) => row?.kind === "columns");
}

/** The header and the open findings, with the user's rows between them; null where there are none. */
function filteredArea(report: ReportOnSheet): Area | null {
  const { rows, columns, firstRow } = report;
  const header = headerOf(report);
  const next = rows.findIndex(({ row }, index) => index > header && row?.kind === "heading");
  const last = rows
    .slice(0, next)
    .map(({ row }) => row?.kind)
    .lastIndexOf("finding");
  if (last < header) return null;
  const column = smallest(columns);
  return { row: firstRow + header, rowCount: last - header + 1, column, columnCount: largest(columns) - column + 1 };
}

/** Of a new report: the user's column stands before the one that is out of sight. */
export const NEW_COLUMNS: readonly number[] = OWN_COLUMNS.map((_, index) =>
  index === OWN_COLUMNS.length - 1 ? index + 1 : index,
);

/** Queues how a new report looks, beside its rows. */
export function layOutNew(report: ReportOnSheet, version: string): void {
  const { sheet, firstRow, columns } = report;
  for (const [column, width] of WIDTHS.entries()) sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = width;
  const notes = OWN_COLUMNS.length - 1;
  const header = sheet.getRangeByIndexes(firstRow + headerOf(report), notes, 1, 1);
  header.values = [[NOTE_COLUMN]];
  header.style = "Heading3";
  wrap(sheet.getRangeByIndexes(firstRow + headerOf(report) + 1, notes, report.rows.length - headerOf(report), 1));
  sheet.getRangeByIndexes(0, columns.at(-1) ?? 0, 1, 1).columnHidden = true;
  layOutForPaper(sheet, firstRow + headerOf(report), version);
  const { pageLayout } = sheet;
  pageLayout.printGridlines = true;
  for (const side of ["leftMargin", "rightMargin"] as const) pageLayout[side] = MARGIN;
}
