// SPDX-License-Identifier: EUPL-1.2

import type { SheetSnapshot } from "../../sheet/snapshot";
import { BLANK, DATE, isYear, NUMBER, YEAR } from "../cell-class";
import { dayOfCell } from "../cells/cell-day";
import { createGrid, type Grid } from "../grid";
import { cyclusNamedIn } from "./cyclus-words";
import { headerMeaning, type HeaderMeaning } from "./vocabulary";

/** A header cell before its date has been given a year. */
export interface HeaderCell extends HeaderMeaning {
  readonly text: string;
  readonly row: number;
  readonly column: number;
  /** Where its date stands, if that is not with the words that it belongs to. */
  readonly dayAt?: { readonly row: number; readonly column: number };
  /** The cell without the group word above it, and the column in which that word stands. */
  readonly under?: { readonly column: number; readonly own: HeaderCell };
}

/** Longest text that is still a header and not a note. */
const LONGEST = 120;

/** A formula that is told, as an example: its words are arguments. */
const IS_CALL = /^=?[\p{L}\d._]+\("/u;

export interface Words {
  readonly cells: readonly (HeaderCell & { readonly isDate: boolean })[];
  /** The columns that hold a bare year. */
  readonly years: readonly number[];
}

/** The words and dates of a row; null where it has none, or is one of data. */
export function readWords(grid: Grid, row: number): Words | null {
  if (row < grid.firstRow || row > grid.lastRow || isDataRow(grid, row)) return null;
  const { cells, years } = wordsOfRow(grid, row);
  const inGrid = (column: number): boolean => column >= grid.firstColumn && column <= grid.lastColumn;
  const own = cells.filter(({ column }) => inGrid(column));
  return own.length === 0 ? null : { cells: own, years: years.filter(inGrid) };
}

/**
 * True where a row has a number of a table, also one that is written as text. A formula in a column without a header above it is
 * somebody's own, beside a table: it stands in a row of headers too.
 */
export function isDataRow(grid: Grid, row: number): boolean {
  const formulas: number[] = [];
  for (let column = grid.firstColumn; column <= grid.lastColumn; column++) {
    if (grid.classAt(row, column) !== NUMBER) continue;
    if (grid.formula(row, column) === "" && !grid.showsAnswer(row, column)) return true;
    formulas.push(column);
  }
  if (formulas.length === 0) return false;
  if (wordsOfRow(grid, row) === NONE) return true;
  const headers = headersOf(grid);
  return formulas.some((column) => (headers.get(column) ?? Infinity) < row);
}

/** The first row in which something is a header over each column: a word or year that does not stand there alone, as a title or a note does. */
function headersOf(grid: Grid): ReadonlyMap<number, number> {
  const known = knownOf(grid);
  if (known.headers !== null) return known.headers;
  const headers = new Map<number, number>();
  for (let row = known.grid.firstRow; row <= known.grid.lastRow; row++) {
    const { cells, years } = wordsOfRow(grid, row);
    const columns = [...cells.filter(meansSomething).map(({ column }) => column), ...years];
    if (columns.length > 1) for (const column of columns) if (!headers.has(column)) headers.set(column, row);
  }
  return (known.headers = headers);
}

const NONE: Words = { cells: [], years: [] };

interface Known {
  readonly grid: Grid;
  readonly rows: Map<number, Words>;
  headers: ReadonlyMap<number, number> | null;
}

const sheets = new WeakMap<SheetSnapshot, Known>();

function knownOf({ sheet }: Grid): Known {
  let known = sheets.get(sheet);
  if (known === undefined) sheets.set(sheet, (known = { grid: createGrid(sheet), rows: new Map(), headers: null }));
  return known;
}

/** Of all columns, once for as long as the sheet stays as it is: in search of its tables a header is looked at in part after part. */
function wordsOfRow(grid: Grid, row: number): Words {
  const known = knownOf(grid);
  let words = known.rows.get(row);
  if (words === undefined) {
    const found = findWords(known.grid, row);
    // Words that mean nothing are those of notes.
    words = found.cells.some(meansSomething) ? found : NONE;
    known.rows.set(row, words);
  }
  return words;
}

function findWords(grid: Grid, row: number): Words {
  const cells: Words["cells"][number][] = [];
  const years: number[] = [];
  for (let column = grid.firstColumn; column <= grid.lastColumn; column++) {
    const look = grid.classAt(row, column);
    if (look === BLANK || look === NUMBER) continue;
    const isDate = look === DATE;
    const text = isDate ? grid.text(row, column) : String(grid.value(row, column));
    if (look === YEAR || (isDate && isYear(text))) years.push(column);
    else if (text.length <= LONGEST && !IS_CALL.test(text)) {
      const meaning = headerMeaning(text);
      const day = isDate ? dayOfCell(grid.cell(row, column)) : meaning.day;
      cells.push({ ...meaning, day, text, row, column, isDate });
    }
  }
  return { cells, years };
}

export const meansSomething = ({ role, soort, day, other, text }: HeaderCell): boolean =>
  role !== null || soort !== null || day !== null || other !== undefined || cyclusNamedIn(text) !== null;
