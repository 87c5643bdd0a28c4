// SPDX-License-Identifier: EUPL-1.2

import { classOf, NUMBER } from "../cell-class";
import { plainWords } from "../../sheet/clean";
import type { Grid } from "../grid";
import type { Cell } from "../cell";
import { isOfOther } from "../title-day";
import { hasRowOfSoort } from "./row-of-soort";
import { meansSomething, readWords, type HeaderCell } from "./row-words";
import { cyclusNamedIn } from "./cyclus-words";
import { COUNTED } from "./vocabulary";

export interface HeaderRow {
  readonly firstRow: number;
  /** The lowest row of the header; the data start below it. */
  readonly lastRow: number;
  readonly cells: readonly HeaderCell[];
}

/** Reads `row` as a header of one row, or null where it is none: a header holds words, and hardly any date or year. */
export function readHeaderRow(grid: Grid, row: number): HeaderRow | null {
  const words = readWords(grid, row);
  if (words === null) return null;
  const cells = words.cells.filter(({ isDate }) => !isDate);
  const told = cells.filter((cell) => cell.role !== null || cell.soort !== null || cell.other !== undefined).length;
  return told > words.years.length + words.cells.length - cells.length ? { firstRow: row, lastRow: row, cells } : null;
}

/**
 * Reads `depth` rows from `row` on as one header: a group word above ("Taakstelling", merged or only over its first column)
 * holds for the columns below it up to the next group word. Null where a row groups nothing.
 */
export function readHeader(grid: Grid, row: number, depth: number): HeaderRow | null {
  if (depth === 1) return readHeaderRow(grid, row);
  const above = readGroupRow(grid, row);
  const below =
    above === null ? null : depth === 2 ? readGroupRow(grid, row + 1) : readHeader(grid, row + 1, depth - 1);
  if (above === null || below === null || hasRowOfSoort(grid, below, above.cells)) return null;
  return grouped(grid, above, below);
}

/** A row of a header of more rows: it may hold dates only. */
function readGroupRow(grid: Grid, row: number): HeaderRow | null {
  const cells = readWords(grid, row)?.cells ?? [];
  // Beside a name "8/8" without a year is regulier and amv, as is dec-24; in a row of dates alone it is a date.
  const isBare = ({ day, text }: HeaderCell): boolean => day !== null && day.text === text.trim();
  if (cells.some((cell) => cell.day?.year === null && isBare(cell)) && !cells.every(isBare)) return null;
  if (cells.some((cell) => cell.day?.span !== undefined && isBare(cell)) && !cells.every(meansSomething)) return null;
  return cells.some(meansSomething) ? { firstRow: row, lastRow: row, cells } : null;
}

/** A number, also one that is written as text; a date and a year are none. */
export function isNumber({ value, numberFormat }: Pick<Cell, "value" | "numberFormat">): boolean {
  return classOf(value, numberFormat) === NUMBER;
}

function grouped(grid: Grid, above: HeaderRow, below: HeaderRow): HeaderRow | null {
  const { firstRow } = above;
  const key =
    below.cells.find((cell) => isKey(cell)) ??
    below.cells.find(({ role }) => role === "van") ??
    above.cells.find((cell) => isKey(cell)) ??
    below.cells.find(({ role }) => role === "provincie");
  // A title stands over the first column; a group word stands over columns to the right of the names.
  const groups = above.cells.filter(
    (cell) => (key === undefined || cell.column > key.column || isKey(cell)) && !isDayOfOther(grid, cell),
  );
  const lowers = new Map(below.cells.map((cell) => [cell.column, cell]));
  const groupOver = groupsOver(grid, groups, firstRow);
  const columns = [...new Set([...groups, ...below.cells].map((cell) => cell.column))].sort((a, b) => a - b);
  const overDates = isRowOfDates(grid, above);
  // Beside a name a date is the first of the data.
  const isNamed = below.cells.some((cell) => cell.column === key?.column && !isKey(cell));
  const merged = columns.map((column) => {
    const group = groupOver(column);
    const grouped = lowers.get(column);
    // A word between both does not run on under the next group.
    const lower =
      grouped?.under !== undefined && group !== undefined && grouped.under.column < group.column
        ? grouped.under.own
        : grouped;
    if (lower === undefined)
      return { cell: group?.column === column ? group : null, isGrouped: group?.column === column };
    if (group === undefined || isKey(group)) return { cell: lower, isGrouped: false };
    if (isPlacesBesideAmv(lower, group, lowers.get(column + 1)) && groupOver(column + 1) === group)
      return { cell: withGroup({ ...lower, role: null }, group, isNamed), isGrouped: true };
    if (!(completes(lower) || (overDates && isUndatedStand(lower)) || isOfCyclus(lower, group)))
      return { cell: reaches(grid, group, column) ? ofGroup(lower, group) : lower, isGrouped: false };
    return { cell: withGroup(lower, group, isNamed), isGrouped: true };
  });
  if (!merged.some(({ isGrouped }) => isGrouped)) return null;
  return { firstRow, lastRow: below.lastRow, cells: merged.map(({ cell }) => cell).filter((cell) => cell !== null) };
}

/** "Afgedrukt op" with a date in its cell or in the next one. */
function isDayOfOther(grid: Grid, { role, soort, day, text, row, column }: HeaderCell): boolean {
  if (role !== null || soort !== null || day === null) return false;
  return isOfOther(`${grid.text(row, column - 1)} ${text}`, text.includes(day.text) ? day : { text });
}

const withGroup = (lower: HeaderCell, group: HeaderCell, isNamed: boolean): HeaderCell => ({
  ...lower,
  ...(group.other === undefined
    ? { role: lower.role ?? group.role }
    : { role: null, other: { ...group.other, role: lower.role ?? group.other.role } }),
  soort: lower.soort ?? group.soort,
  day: lower.day ?? group.day,
  ...(lower.day === null && group.day !== null ? { dayAt: { row: group.row, column: group.column } } : {}),
  ...(lower.day?.year != null && lower.dayAt === undefined && lower.role === null && group.day === null && !isNamed
    ? { dayAt: { row: lower.row, column: lower.column } }
    : {}),
  text: `${group.text} ${lower.text}`,
  under: { column: group.column, own: lower },
});

/** "Oekraïne" under "Realisatie 1-9-2025": the header stays what it is, and the column knows what it would be. */
const ofGroup = (lower: HeaderCell, group: HeaderCell): HeaderCell =>
  lower.other?.role === null && group.role !== null && group.other === undefined
    ? { ...lower, other: { ...lower.other, under: group } }
    : lower;

const PLACES = /^(?:totaal )?(?:aantal ?)?(?:(?:asiel)?(?:opvang)?-?(?:plaatsen|plekken)|(?:asiel)?opvang)?$/;
/** "Opvang" beside "waarvan amv" under "Taakstelling": the places of the taakstelling, and no column of something else. */
const isPlacesBesideAmv = (lower: HeaderCell, group: HeaderCell, next: HeaderCell | undefined): boolean =>
  lower.column === group.column &&
  lower.soort === null &&
  lower.other === undefined &&
  lower.day === null &&
  group.other === undefined &&
  (group.role === "taakstelling" || group.role === "realisatie") &&
  group.soort === null &&
  next?.soort === "amv" &&
  next.role === null &&
  PLACES.test(plainWords(lower.text));

const isKey = (cell: HeaderCell): boolean => cell.role === "gemeente" || cell.role === "code" || cell.role === "regio";

/** Dates and nothing else, over more columns; one alone in a corner is the day of printing. */
function isRowOfDates(grid: Grid, { cells, firstRow }: HeaderRow): boolean {
  const isMerged = ({ column }: HeaderCell): boolean => grid.mergeStart(firstRow, column + 1).column === column;
  const isDate = ({ role, soort, day, text }: HeaderCell): boolean =>
    role === null && soort === null && day !== null && day.text === text.trim();
  return cells.every(isDate) && (cells.length > 1 || cells.every(isMerged));
}

const isUndatedStand = ({ role, day }: HeaderCell): boolean =>
  day === null && (role === "realisatie" || role === "stand" || role === "prognose");

/** False beyond the cells that a group word is merged over. */
function reaches(grid: Grid, { row, column }: HeaderCell, to: number): boolean {
  const isMergedWith = (other: number): boolean => grid.mergeStart(row, other).column === column;
  return isMergedWith(to) || !isMergedWith(column + 1);
}

/** A lower header takes the group's words where it says something itself, but not what is measured or not of whom. */
const completes = (lower: HeaderCell): boolean =>
  lower.other !== undefined
    ? false
    : lower.role === null || lower.role === "percentage"
      ? lower.soort !== null || lower.day !== null || cyclusNamedIn(lower.text) !== null
      : lower.soort === null;

/** "Bod regulier" under "Cyclus 1": it says all but the cyclus. */
function isOfCyclus({ role, other, text }: HeaderCell, group: HeaderCell): boolean {
  const counted = other === undefined ? role : group.role === null ? other.role : null;
  return counted !== null && COUNTED.has(counted) && cyclusNamedIn(group.text) !== null && cyclusNamedIn(text) === null;
}

/** The group word over a column: the one whose merged area it lies in, or else the last before it. Asked from left to right. */
function groupsOver(
  grid: Grid,
  groups: readonly HeaderCell[],
  row: number,
): (column: number) => HeaderCell | undefined {
  const byColumn = new Map(groups.map((group) => [group.column, group]));
  let passed = 0;
  return (column) => {
    while ((groups[passed]?.column ?? Infinity) < column) passed++;
    return byColumn.get(grid.mergeStart(row, column).column) ?? groups[passed - 1];
  };
}
