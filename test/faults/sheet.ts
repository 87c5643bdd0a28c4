// SPDX-License-Identifier: EUPL-1.2

import type { LeveringWord } from "../../src/domain/leveringen/levering";
import { toSerial } from "../../src/domain/sheet/dates";
import { cellAddress } from "../../src/domain/sheet/addresses";
import { withRowsMoved } from "../../src/domain/sheet/references";
import type { FixtureCell } from "../../src/domain/sheet/snapshot.fixture";
import type { Area, CellPlace } from "../../src/domain/sheet/snapshot";

/** What stands in a cell, for whoever wants to spoil it. */
export interface Spot {
  tab: string;
  row: number;
  column: number;
  /** "voortgang", "regios", … */
  readonly kind: string;
  readonly role: string;
  readonly name?: string;
  readonly soort?: string;
  readonly grootheid?: string;
  readonly date?: string;
  /** Its column has numbers, not texts. */
  readonly numeric?: boolean;
  /** In a row that adds up others. */
  readonly total?: boolean;
}

export interface Sheet {
  readonly name: string;
  readonly rows: FixtureCell[][];
  readonly merges: Area[];
  readonly hiddenRows: number[];
  hidden?: boolean;
  /** Texts of which a part stands above the line. */
  raised?: readonly CellPlace[];
}

/** A tab that shares the sheet of another: beside it, or below it. */
export interface Placing {
  readonly tab: string;
  readonly onto: string;
  readonly beside: boolean;
  /** Empty columns or rows in between. */
  readonly gap: number;
}

/** A workbook in the making. */
export interface Book {
  sheets: Sheet[];
  spots: Spot[];
  today: string;
  /** Two of the tabs share a sheet; faults still speak of them apart. */
  placing?: Placing;
  /** What the user said of its leveringen. */
  words?: readonly LeveringWord[];
}

export function put(sheet: Sheet, row: number, column: number, cell: FixtureCell): void {
  while (sheet.rows.length <= row) sheet.rows.push([]);
  const cells = sheet.rows[row]!;
  while (cells.length < column) cells.push("");
  cells[column] = cell;
}

/** A tab that stands beside the others and of which no cell is spoilt. */
export const plainSheet = (name: string, rows: FixtureCell[][]): Sheet => ({ name, rows, merges: [], hiddenRows: [] });
export const sheetOf = (book: Book, spot: { tab: string }): Sheet => book.sheets.find(({ name }) => name === spot.tab)!;
export const cellAt = (book: Book, spot: Spot): FixtureCell => sheetOf(book, spot).rows[spot.row]?.[spot.column] ?? "";
export const write = (book: Book, spot: Spot, cell: FixtureCell): void =>
  put(sheetOf(book, spot), spot.row, spot.column, cell);
export const addressOf = (spot: Spot): string => `${spot.tab}!${cellAddress(spot)}`;

/** The plain value of a cell. */
export function valueOf(cell: FixtureCell): string | number | boolean {
  return typeof cell === "object" ? cell.value : cell;
}

/** Puts a row in between; what stands below moves down. */
export function insertRow(book: Book, tab: string, at: number, cells: FixtureCell[]): void {
  const sheet = sheetOf(book, { tab });
  sheet.rows.splice(at, 0, cells);
  for (const spot of book.spots) if (spot.tab === tab && spot.row >= at) spot.row += 1;
}

/** As a spreadsheet does it: formulas of the tab name the cells that they named. */
export function removeRow(book: Book, tab: string, at: number): void {
  const sheet = sheetOf(book, { tab });
  sheet.rows.splice(at, 1);
  for (const row of sheet.rows) row.splice(0, row.length, ...row.map((cell) => withoutRow(cell, tab, at)));
  book.spots = book.spots.filter((spot) => spot.tab !== tab || spot.row !== at);
  for (const spot of book.spots) if (spot.tab === tab && spot.row > at) spot.row -= 1;
}

function withoutRow(cell: FixtureCell, tab: string, at: number): FixtureCell {
  if (typeof cell !== "object" || cell.formula === undefined) return cell;
  return { ...cell, formula: withRowsMoved(cell.formula, tab, (row) => (row >= at ? row - 1 : row)) };
}

export const dateCell = (date: string): FixtureCell =>
  date === "" ? "" : { value: toSerial(date), format: "d-m-yyyy" };

/** 1-9-2025 */
export function dutchDate(date: string, separator = "-"): string {
  const [year, month, day] = date.split("-").map(Number);
  return [day, month, year].join(separator);
}

const MONTHS = [
  "januari",
  "februari",
  "maart",
  "april",
  "mei",
  "juni",
  "juli",
  "augustus",
  "september",
  "oktober",
  "november",
  "december",
];

/** 1 september 2025 */
export function longDate(date: string): string {
  const [year, month, day] = date.split("-").map(Number);
  return `${String(day)} ${MONTHS[month! - 1]!} ${String(year)}`;
}

/** 14.910 */
export const dotted = (value: number): string => String(value).replace(/\B(?=(\d{3})+$)/g, ".");
