// SPDX-License-Identifier: EUPL-1.2

import type { CellRef } from "../sheet/snapshot";
import { shareIn, shareOfNote, unitBelowHeader, unitIn, unitOfHeader, unitOfNote, unitOfPlaces } from "./cells/unit";
import { NAME_ROLES } from "./column-roles";
import type { FoundTable } from "./found-table";
import { REACH } from "./grid-texts";
import { GROOTHEID_ROLES } from "./kinds/kind";
import type { Column, ColumnRole, OtherUnit, TableCell, TableRow } from "./table";

/** Columns with numbers of places. */
const OF_PLACES: ReadonlySet<ColumnRole | null> = new Set<ColumnRole | null>([
  ...GROOTHEID_ROLES,
  "verschil",
  "aantal",
  "plaatsen",
]);

interface Said {
  readonly unit: string;
  readonly text: string;
  readonly at: CellRef;
}

/**
 * The rows of a table in which no number counts that a header, a title or a note says to be in tens or thousands, or a share: what it was before
 * it was rounded nobody knows. With what says so.
 */
export function inOtherUnits(
  found: FoundTable,
  columns: readonly Column[],
  rows: readonly TableRow[],
): { readonly rows: readonly TableRow[]; readonly units: readonly OtherUnit[] } {
  const ofColumn = new Map<Column, Said>();
  const whole =
    saidOfAll(found, columns, rows, { title: unitOfPlaces, note: unitOfNote }) ??
    (hasShares(columns, rows) ? null : saidOfAll(found, columns, rows, { title: shareIn, note: shareOfNote }));
  for (const column of columns) {
    if (!OF_PLACES.has(column.role) && (column.role !== null || column.soort === null)) continue;
    const said = saidOfColumn(column, rows) ?? whole;
    if (said !== null) ofColumn.set(column, said);
  }
  const ofRow = new Map(rows.flatMap((row) => saidOfLine(row).map((said) => [row, said] as const)));
  if (ofColumn.size === 0 && ofRow.size === 0) return { rows, units: [] };

  const told = new Map<Said, CellRef[]>();
  const read = rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell) => {
      const said = cell.column.role === "label" ? undefined : (ofRow.get(row) ?? ofColumn.get(cell.column));
      if (said === undefined || !isNumber(cell) || isAt(cell, said)) return cell;
      told.set(said, [...(told.get(said) ?? []), cell.at]);
      return unreadable(found, cell);
    }),
  }));
  return { rows: read, units: Array.from(told, ([said, cells]) => ({ ...said, cells })) };
}

const isAt = ({ at }: TableCell, said: Said): boolean => at.row === said.at.row && at.column === said.at.column;

const isNumber = ({ reading }: TableCell): boolean =>
  (reading.kind === "amount" && reading.value !== null) || reading.kind === "pair" || reading.kind === "unreadable";

const unreadable = ({ grid }: FoundTable, cell: TableCell): TableCell => ({
  ...cell,
  reading: { kind: "unreadable", text: grid.text(cell.at.row, cell.at.column), remarks: [{ kind: "other-unit" }] },
});

/** The words over a column, and those that stand under its header, before the first number. */
function saidOfColumn(column: Column, rows: readonly TableRow[]): Said | null {
  const unit = unitOfHeader(column.header);
  if (unit !== null) return { unit, text: column.header, at: column.at };
  for (const { cells } of rows) {
    if (cells.some(isAmount)) return null;
    const cell = cells.find((one) => one.column === column);
    const said = cell?.reading.kind === "unreadable" ? saidIn(cell.reading.text, cell.at, unitBelowHeader) : null;
    if (said !== null) return said;
  }
  return null;
}

const isAmount = ({ reading }: TableCell): boolean => reading.kind === "amount" || reading.kind === "pair";

/** "Taakstelling (x 10)" in front of a line. */
function saidOfLine({ cells }: TableRow): Said[] {
  const label = cells.find(({ column }) => column.role === "label");
  const said = label?.reading.kind === "text" ? saidIn(label.reading.text, label.at, unitIn) : null;
  return said === null ? [] : [said];
}

type UnitOf = (text: string) => string | null;

/** True where shares stand in a column of their own, or behind numbers: of those a title speaks that says "in procenten". */
const hasShares = (columns: readonly Column[], rows: readonly TableRow[]): boolean =>
  columns.some(
    ({ role, header }) => role === "percentage" || /[%‰]|procent|percent|promille|inwoners|aandeel/i.test(header),
  ) || rows.some(({ cells }) => cells.some(({ reading }) => reading.kind === "amount" && reading.percentage !== null));

/** What the header of the names says, the words above the table, the first ones of the sheet, a note below it, or the name of the tab. */
function saidOfAll(
  { grid, header, headings }: FoundTable,
  columns: readonly Column[],
  rows: readonly TableRow[],
  { title, note }: { readonly title: UnitOf; readonly note: UnitOf },
): Said | null {
  for (const { role, header: text, at } of columns) {
    const said = NAME_ROLES.has(role) ? saidIn(text, at, title) : null;
    if (said !== null) return said;
  }
  for (const { grid: heading } of headings) {
    const from = Math.max(heading.firstRow, heading.lastRow + 1 - REACH);
    const said = saidInRows(heading, from, heading.lastRow, title);
    if (said !== null) return said;
  }
  const top = Math.min(grid.firstRow + REACH, header.firstRow) - 1;
  const first = rows.findIndex(({ cells }) => cells.some(isAmount));
  const notes = rows.filter(({ kind }, place) => (kind === "note" || kind === "aside") && place > first);
  return (
    saidInRows(grid, grid.firstRow, top, note) ??
    notes.reduce<Said | null>((said, { row }) => said ?? saidInRows(grid, row, row, note), null) ??
    saidIn(grid.tab, columns[0]?.at ?? { tab: grid.tab, row: header.lastRow, column: grid.firstColumn }, title)
  );
}

function saidInRows(grid: FoundTable["grid"], firstRow: number, lastRow: number, unitOf: UnitOf): Said | null {
  for (let row = firstRow; row <= lastRow; row++)
    for (let column = grid.firstColumn; column <= grid.lastColumn; column++) {
      if (grid.isBlank(row, column) || grid.type(row, column) !== "text") continue;
      const said = saidIn(grid.text(row, column), { tab: grid.tab, row, column }, unitOf);
      if (said !== null) return said;
    }
  return null;
}

function saidIn(text: string, at: CellRef, unitOf: UnitOf): Said | null {
  const unit = unitOf(text);
  return unit === null ? null : { unit, text: text.trim(), at };
}
