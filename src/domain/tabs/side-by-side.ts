// SPDX-License-Identifier: EUPL-1.2

import { DEEPEST, endOf, firstFit, fitAt, fitBelow, freeTextAt, type Fit } from "./fit";
import { MOST_LABELS } from "./header-look";
import type { Bounds, Grid } from "./grid";
import { textsIn } from "./grid-texts";
import type { HeaderCell } from "./headers/row-words";
import type { KindReader } from "./kinds/kind";
import type { ColumnRole } from "./table";
import { isTitle } from "./title-words";

/** A table starts at the column that names its rows. */
const NAMES: ReadonlySet<ColumnRole | null> = new Set<ColumnRole | null>([
  "gemeente",
  "code",
  "regio",
  "provincie",
  "locatie",
  "van",
  "cyclus",
  "stap",
]);

/** Each place where a table may start beside another costs a reading of all columns; nobody lays so many tables side by side: there are some 340 gemeenten. */
const MOST_STARTS = 500;
const MOST_CELLS_READ = 500_000;
const LEAST_STARTS = 25;
const mostStarts = ({ firstColumn, lastColumn }: Bounds): number =>
  Math.max(LEAST_STARTS, Math.min(MOST_STARTS, Math.floor(MOST_CELLS_READ / (lastColumn - firstColumn + 1))));

/** So many tables may start in one header that nobody can tell them apart. */
export class TooManyStarts extends Error {
  override readonly name = "TooManyStarts";
}

/** The two parts of a sheet that hold tables side by side, from the first row of the one that was found down to where a wider table starts. */
export interface Cut {
  readonly left: Grid;
  readonly right: Grid;
  readonly lastRow: number;
}

/**
 * Where another table stands beside the one that was found; null where it stands alone. Titles start in row `above`.
 * @throws TooManyStarts
 */
export function cutBeside(grid: Grid, fit: Fit, above: number, readers: readonly KindReader[]): Cut | null {
  const column = columnBetween(grid, fit, readers) ?? columnOutside(grid, fit, above, readers);
  if (column === null || column <= grid.firstColumn) return null;
  const lastRow = lastRowOf(grid, fit, column, readers);
  const rows = { firstRow: above, lastRow };
  return {
    left: grid.part({ ...rows, lastColumn: column - 1 }),
    right: grid.part({ ...rows, firstColumn: column }),
    lastRow,
  };
}

/** The first column of a table whose header stands in the same rows as that of the table before it. */
function columnBetween(grid: Grid, fit: Fit, readers: readonly KindReader[]): number | null {
  const { first, last } = extentOf(fit);
  const headed = new Map(fit.header.cells.map((cell) => [cell.column, cell]));
  let end: number | null = null;
  const most = mostStarts(grid);
  if (fit.header.cells.filter(mayStart).length > most) throw new TooManyStarts();
  let tried = 0;
  for (let column = first + 1; column <= last; column++) {
    const cell = headed.get(column);
    if (cell === undefined ? isBlankColumn(grid, fit, column) : !mayStart(cell)) continue;
    tried += 1;
    if (tried > most) throw new TooManyStarts();
    const [left, right] = [grid.part({ lastColumn: column - 1 }), grid.part({ firstColumn: column })];
    const [before, after] = [headerIn(left, fit, readers), headerIn(right, fit, readers)];
    if (before === null || after === null || extentOf(after).first !== column) continue;
    // A table below them ends both; mutaties in free text beside a row end nothing.
    end ??= endOf(
      grid,
      fit,
      readers.filter(({ kind }) => kind !== "mutaties"),
    ).lastRow;
    if (
      standApart(
        grid,
        before,
        after,
        Math.min(end, Math.max(endOf(left, before, readers).lastRow, endOf(right, after, readers).lastRow)),
      )
    )
      return column;
  }
  return null;
}

/** A name, or the label of mutaties in free text. */
const mayStart = ({ role }: HeaderCell): boolean => NAMES.has(role) || role === "mutaties";

/** A column without a header may hold the words in front of lines, but not where it has no words at all as far as these are looked for. */
function isBlankColumn(grid: Grid, { header }: Fit, column: number): boolean {
  const last = Math.min(grid.lastRow, header.lastRow + 2 * DEEPEST + MOST_LABELS);
  for (let row = header.firstRow; row <= last; row++) if (!grid.isBlank(row, column)) return false;
  return true;
}

/** The header in those rows; below them where they hold no more than the title of this part. */
function headerIn(grid: Grid, { header }: Fit, readers: readonly KindReader[]): Fit | null {
  const lastRow = header.lastRow + (isTitled(grid, header) ? DEEPEST : 0);
  for (let row = header.firstRow; row <= lastRow; row++) {
    const fit = fitAt(grid, row, readers) ?? freeTextAt(grid, row, readers);
    if (fit !== null) return fit;
  }
  return null;
}

function isTitled(grid: Grid, { firstRow, lastRow }: Fit["header"]): boolean {
  const words = [...textsIn(grid, firstRow, lastRow)];
  return words.length > 0 && words.every(isTitle);
}

/**
 * Tells two tables from one whose columns come in an odd order ("Gemeente | Taakstelling | Regio | Realisatie"): two name their rows
 * by the same word, or have an empty column between them, or do not start or end in the same row.
 */
function standApart(grid: Grid, left: Fit, right: Fit, lastRow: number): boolean {
  const [before, after] = [keyOf(left), keyOf(right)];
  if (before !== null && after !== null && nameAlike(before, after)) return true;
  const [leftRows, rightRows] = [rowsBelow(left, lastRow), rowsBelow(right, lastRow)];
  if (repeats(grid, left, before, leftRows) || repeats(grid, right, after, rightRows)) return false;
  const between = extentOf(right).first - 1;
  if (between > extentOf(left).last && rightRows.every((row) => grid.isBlank(row, between))) return true;
  const named = (row: number): boolean =>
    after === null || right.labelColumn !== null || !grid.isBlank(row, after.column);
  const [leftFilled, rightFilled] = [
    leftRows.filter((row) => hasNumber(grid, left, row)),
    rightRows.filter((row) => hasNumber(grid, right, row)),
  ];
  return rightFilled.every(named) && (leftFilled[0] !== rightFilled[0] || leftFilled.at(-1) !== rightFilled.at(-1));
}

const rowsBelow = ({ header }: Fit, lastRow: number): number[] =>
  Array.from({ length: lastRow - header.lastRow }, (_, index) => header.lastRow + 1 + index);

const keyOf = ({ reader, header }: Fit): HeaderCell | null =>
  header.cells.find(({ role }) => role !== null && reader.keys.includes(role)) ?? null;

/** A code names a gemeente as well as its name does. */
const nameAlike = (one: HeaderCell, other: HeaderCell): boolean =>
  one.role === other.role || [one, other].every(({ role }) => role === "gemeente" || role === "code");

/** A regio that stands in more than one row only says where a gemeente lies. */
function repeats(grid: Grid, { labelColumn }: Fit, key: HeaderCell | null, rows: readonly number[]): boolean {
  if (key === null || labelColumn !== null || (key.role !== "regio" && key.role !== "provincie")) return false;
  const names = rows.filter((row) => !grid.isBlank(row, key.column)).map((row) => String(grid.value(row, key.column)));
  return new Set(names).size < names.length;
}

function hasNumber(grid: Grid, fit: Fit, row: number): boolean {
  const { first, last } = extentOf(fit);
  for (let column = first; column <= last; column++)
    if (/^[^a-z]*\d/i.test(String(grid.value(row, column)))) return true;
  return false;
}

/** The border with a table whose header stands higher or lower, in columns that the header of this one leaves free. */
function columnOutside(grid: Grid, fit: Fit, above: number, readers: readonly KindReader[]): number | null {
  const { first, last } = extentOf(fit);
  if (first <= grid.firstColumn && last >= grid.lastColumn) return null;
  // What starts beside it does not end it.
  const own = grid.part({ firstColumn: first, lastColumn: last });
  const rows = { firstRow: above, lastRow: endOf(own, fit, readers).lastRow };
  const right = last < grid.lastColumn ? firstFit(grid.part({ ...rows, firstColumn: last + 1 }), readers) : null;
  if (right !== null) return extentOf(right).first;
  return first > grid.firstColumn && firstFit(grid.part({ ...rows, lastColumn: first - 1 }), readers) !== null
    ? first
    : null;
}

/** Down to the row above a header that runs over the border. */
function lastRowOf(grid: Grid, fit: Fit, border: number, readers: readonly KindReader[]): number {
  for (let row = fit.header.lastRow + 1; row <= grid.lastRow; row++) {
    const other = fitBelow(grid, row, fit.header, readers);
    if (other === null) continue;
    const { first, last } = extentOf(other);
    if (first < border && border <= last && columnBetween(grid, other, readers) === null) return row - 1;
  }
  return grid.lastRow;
}

/** The first and last column of which the header says something. */
function extentOf({ header, labelColumn }: Fit): { first: Bounds["firstColumn"]; last: Bounds["lastColumn"] } {
  let first = labelColumn ?? Infinity;
  let last = -Infinity;
  for (const { role, soort, column } of header.cells) {
    if (role === null && soort === null) continue;
    first = Math.min(first, column);
    last = Math.max(last, column);
  }
  return { first, last };
}
