// SPDX-License-Identifier: EUPL-1.2

import { isDateFormat } from "../cells/read-date";
import { findDay } from "../cells/written-date";
import type { Grid } from "../grid";
import { headerMeaning, type HeaderMeaning } from "./vocabulary";

/** A header cell before its date has been given a year. */
export interface HeaderCell extends HeaderMeaning {
  readonly text: string;
  readonly row: number;
  readonly column: number;
  /** Where its date stands, if that is in the group word above it. */
  readonly dayAt?: { readonly row: number; readonly column: number };
}

export interface HeaderRow {
  readonly firstRow: number;
  /** The lowest row of the header; the data start below it. */
  readonly lastRow: number;
  readonly cells: readonly HeaderCell[];
}

/** Longest text that is still a header and not a note. */
const LONGEST = 120;

/** Reads `row` as a header of one row, or null where it is none: a header holds words, hardly any number. */
export function readHeaderRow(grid: Grid, row: number): HeaderRow | null {
  const texts: { text: string; column: number }[] = [];
  let numbers = 0;
  for (let column = grid.firstColumn; column <= grid.lastColumn; column++) {
    const { type, value, numberFormat } = grid.cell(row, column);
    if (typeof value === "number" && !isDateFormat(numberFormat) && !isYear(value)) return null;
    if (type === "number" || isWrittenNumber(String(value))) numbers++;
    else if (!grid.isBlank(row, column) && String(value).length <= LONGEST) texts.push({ text: String(value), column });
  }
  // Most rows of a sheet are data: they need not be searched for header words.
  if (texts.length === 0 || texts.length < numbers) return null;
  const cells = texts.map(({ text, column }): HeaderCell => ({ ...headerMeaning(text), text, row, column }));
  const telling = cells.filter((cell) => cell.role !== null || cell.soort !== null).length;
  return telling > numbers ? { firstRow: row, lastRow: row, cells } : null;
}

/** Of all numbers only a year and a date stand in headers: "gemeente Hoorn | regulier | 100" is data, however much like one it reads. */
const isYear = (value: number): boolean => Number.isInteger(value) && value >= 1990 && value <= 2100;

/** "14.910", "11.519 (77%)", "138/36": no header, although it is text. A date may be one. */
function isWrittenNumber(text: string): boolean {
  return /^[\s\u00a0]*[-+\u2212\u2013]?\d[\d.,/%()+\s\u00a0\u2212\u2013-]*$/.test(text) && findDay(text) === null;
}

/**
 * Reads `row` and the one below as one header: a group word above ("Taakstelling", merged or only over its first column)
 * holds for the columns below it up to the next group word. Null where the row above groups nothing.
 */
export function readDoubleHeaderRow(grid: Grid, row: number): HeaderRow | null {
  const below = readHeaderRow(grid, row + 1);
  const above = readHeaderRow(grid, row);
  if (above === null || below === null) return null;
  const key = below.cells.find((cell) => isKey(cell)) ?? above.cells.find((cell) => isKey(cell));
  // A title stands over the first column; a group word stands over columns to the right of the names.
  const groups = above.cells.filter((cell) => key === undefined || cell.column > key.column || isKey(cell));
  const columns = [...new Set([...groups, ...below.cells].map((cell) => cell.column))].sort((a, b) => a - b);
  const merged = columns.map((column) => {
    const lower = below.cells.find((cell) => cell.column === column);
    const group = groupOver(grid, groups, row, column);
    if (lower === undefined) return { cell: group?.column === column ? group : null, grouped: group?.column === column };
    if (group === undefined || isKey(group) || !completes(lower)) return { cell: lower, grouped: false };
    return { cell: withGroup(lower, group), grouped: true };
  });
  if (!merged.some(({ grouped }) => grouped)) return null;
  return { firstRow: row, lastRow: row + 1, cells: merged.map(({ cell }) => cell).filter((cell) => cell !== null) };
}

const withGroup = (lower: HeaderCell, group: HeaderCell): HeaderCell => ({
  ...lower,
  role: lower.role ?? group.role,
  soort: lower.soort ?? group.soort,
  day: lower.day ?? group.day,
  ...(lower.day === null && group.day !== null ? { dayAt: { row: group.row, column: group.column } } : {}),
  text: `${group.text} ${lower.text}`,
});

const isKey = (cell: HeaderCell): boolean => cell.role === "gemeente" || cell.role === "code" || cell.role === "regio";

/** A lower header takes the group's words where it says something itself, but not what is measured or not of whom. */
const completes = (lower: HeaderCell): boolean =>
  (lower.role === null || lower.role === "percentage") ? lower.soort !== null || lower.day !== null : lower.soort === null;

function groupOver(grid: Grid, groups: readonly HeaderCell[], row: number, column: number): HeaderCell | undefined {
  const start = grid.mergeStart(row, column).column;
  return groups.find((cell) => cell.column === start) ?? groups.filter((cell) => cell.column < column).at(-1);
}
