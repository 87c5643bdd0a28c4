// SPDX-License-Identifier: EUPL-1.2

import { NAME_WIDTH, type ColumnId } from "./columns";
import { monitorColumns } from "./cyclus-columns";

/** Rows of the sheet, counted from the first one below the table. */
export interface Band {
  readonly row: number;
  readonly rowCount: number;
}

/** Where the charts lie and where a page begins, so that none of them is cut by the edge of a sheet of paper. */
export interface ChartLayout {
  /** Of the letters in a chart, in points on the sheet: larger where more columns make the print smaller. */
  readonly font: number;
  /** Null where there are no two regio's to compare. */
  readonly regios: Band | null;
  readonly trend: Band;
  /** Of the gemeenten, with how many of them: more than a page has room for are divided. */
  readonly parts: readonly (Band & { readonly count: number })[];
  /** The rows at which a page begins. */
  readonly pages: readonly number[];
  /** All rows together. */
  readonly rows: number;
}

interface ChartNeeds {
  readonly columns: Iterable<ColumnId>;
  readonly regios: number;
  readonly gemeenten: number;
}

/** A4 landscape between margins of 28 points, and of 54 (Excel's own) above and below. */
const PAPER = { width: 842 - 2 * 28, height: 595 - 2 * 54 };
/** Excel's default, in points. */
const ROW_HEIGHT = 15;
/** The row that is repeated on each page. */
const REPEATED = 32;
/** Of the page, so that a row that is a little higher breaks nothing. */
const SLACK = 0.97;
/** In points on paper. */
const LETTER = 6.5;
const FONT = { least: 9, most: 18 };
/** Heights in letters: of a name with its bars, of a regio with a number at each bar, of title, axis and legend. */
const PER_NAME = 1.2;
const PER_REGIO = 4;
const AROUND = 6;
const LEAST_ROWS = 16;
const TREND_ROWS = 18;
/** Two sentences and a blank row. */
export const SENTENCE_ROWS = 3;

/** Of the whole monitor, in points. */
function widthOf(columns: Iterable<ColumnId>): number {
  const wanted = new Set(columns);
  return monitorColumns(wanted).reduce((sum, { id, width }) => (wanted.has(id) ? sum + width : sum), NAME_WIDTH);
}

export function chartLayout({ columns, regios, gemeenten }: ChartNeeds): ChartLayout {
  const scale = Math.min(1, PAPER.width / widthOf(columns));
  const font = Math.min(FONT.most, Math.max(FONT.least, Math.round(LETTER / scale)));
  const height = (PAPER.height / scale - REPEATED) * SLACK;
  const pageRows = Math.floor(height / ROW_HEIGHT);
  /** Less the blank row on top: of a chart at the very edge of a page its frame is printed on the page before it too. */
  const chartRows = pageRows - 1;
  const fitting = Math.max(1, Math.floor((chartRows * ROW_HEIGHT - AROUND * font) / (PER_NAME * font)));
  const rowsFor = (count: number, each: number): number =>
    Math.min(chartRows, Math.max(LEAST_ROWS, Math.ceil(((AROUND + count * each) * font) / ROW_HEIGHT)));

  const pages = [0];
  let next = SENTENCE_ROWS;
  const place = (rowCount: number): Band => {
    if (next + rowCount - (pages.at(-1) ?? 0) > pageRows) pages.push(next - 1);
    const band = { row: next, rowCount };
    next += rowCount + 1;
    return band;
  };
  const groups = regios > 1 ? place(rowsFor(regios, PER_REGIO)) : null;
  const trend = place(Math.min(chartRows, TREND_ROWS));
  const count = Math.max(1, Math.ceil(gemeenten / fitting));
  const parts = Array.from({ length: count }, (_, part) => {
    const names = Math.floor(((part + 1) * gemeenten) / count) - Math.floor((part * gemeenten) / count);
    return { ...place(rowsFor(names, PER_NAME)), count: names };
  });
  return { font, regios: groups, trend, parts, pages, rows: next };
}
