// SPDX-License-Identifier: EUPL-1.2

import { columnLetters } from "../../src/domain/sheet/addresses";
import type { FixtureCell } from "../../src/domain/sheet/snapshot.fixture";
import { put, type Book, type Sheet, type Spot } from "./sheet";
import type { Place } from "./world";

/** A column of a table of gemeenten (or of regio's): what its cell says for one of them or for all in a total. */
export interface TableColumn {
  readonly header: string;
  /** The word above it, in a header of two rows. */
  readonly group?: string;
  /** The word between both, in a header of three rows. */
  readonly subgroup?: string;
  readonly role: string;
  readonly soort?: string;
  readonly grootheid?: string;
  readonly date?: string;
  readonly numeric?: boolean;
  /** Left blank in total rows. */
  readonly notInTotals?: boolean;
  /** Is a sum in total rows, so that it may have a formula there. */
  readonly summed?: boolean;
  cell(places: readonly Place[]): FixtureCell;
}

export interface Line {
  readonly places: readonly Place[];
  /** The label of a row that adds up others. */
  readonly total?: string;
  /** Is no sum of all rows above it, so that it has no formula. */
  readonly notSummed?: boolean;
  /** Says something about the table; no gebied and no total. */
  readonly aside?: boolean;
}

export interface TableSpec {
  readonly tab: string;
  readonly kind: string;
  readonly above: readonly { readonly text: FixtureCell; readonly role?: string; readonly date?: string }[];
  readonly columns: readonly TableColumn[];
  readonly lines: readonly Line[];
  readonly formulas: boolean;
}

/** Writes the table on a sheet of its own, and tells where everything stands. */
export function writeTable(book: Book, spec: TableSpec): Sheet {
  const sheet: Sheet = { name: spec.tab, rows: [], merges: [], hiddenRows: [] };
  book.sheets.push(sheet);
  const spot = (row: number, column: number, more: Omit<Spot, "tab" | "row" | "column" | "kind">): void => {
    book.spots.push({ tab: spec.tab, row, column, kind: spec.kind, ...more });
  };
  let row = 0;
  for (const { text, role, date } of spec.above) {
    put(sheet, row, 0, text);
    if (role !== undefined) spot(row, 0, { role, ...(date === undefined ? {} : { date }) });
    row++;
  }
  row = writeHeader(sheet, spec, row, spot);
  const firstRow = row;
  const key = spec.columns.findIndex(({ role }) => role === "name" || role === "code");
  for (const { places, total, notSummed, aside } of spec.lines) {
    for (const [column, one] of spec.columns.entries()) {
      const isName = one.role === "name" || one.role === "code";
      if (total !== undefined && (one.notInTotals === true || (isName && column !== key))) continue;
      const plain = total !== undefined && column === key ? total : one.cell(places);
      const formula = `=SUM(${columnLetters(column)}${String(firstRow + 1)}:${columnLetters(column)}${String(row)})`;
      const cell =
        total !== undefined && notSummed !== true && one.summed === true && spec.formulas && typeof plain === "number"
          ? { value: plain, formula }
          : plain;
      put(sheet, row, column, cell);
      const { role, soort, grootheid, date, numeric } = one;
      const about = {
        ...(soort === undefined ? {} : { soort }),
        ...(grootheid === undefined ? {} : { grootheid }),
        ...(date === undefined ? {} : { date }),
      };
      spot(row, column, {
        role: aside === true ? "aside" : total !== undefined && column === key ? "total-label" : role,
        ...about,
        numeric: numeric === true,
        total: total !== undefined && aside !== true,
        name: places.length === 1 ? places[0]!.naam : (total ?? ""),
      });
    }
    row++;
  }
  return sheet;
}

function writeHeader(
  sheet: Sheet,
  { columns }: TableSpec,
  row: number,
  spot: (row: number, column: number, more: Omit<Spot, "tab" | "row" | "column" | "kind">) => void,
): number {
  const isGrouped = columns.some(({ group }) => group !== undefined);
  const isStacked = columns.some(({ subgroup }) => subgroup !== undefined);
  const lower = row + (isStacked ? 2 : isGrouped ? 1 : 0);
  if (isGrouped) writeGroups(sheet, columns, row, ({ group }) => group);
  if (isStacked) writeGroups(sheet, columns, row + 1, ({ subgroup }) => subgroup);
  for (const [column, { header, group, subgroup, role, soort, grootheid, date }] of columns.entries()) {
    const at = isGrouped && group === undefined ? row : lower;
    put(sheet, at, column, header);
    if (isGrouped && group === undefined) sheet.merges.push({ row, column, rowCount: lower - row + 1, columnCount: 1 });
    const first = columns.findIndex((one) => one.group === group && one.subgroup === subgroup);
    const datedAt =
      group === undefined ? { row: at, column } : { row: subgroup === undefined ? row : row + 1, column: first };
    const about = { ...(soort === undefined ? {} : { soort }), ...(grootheid === undefined ? {} : { grootheid }) };
    spot(at, column, { role: "header", name: role, ...about });
    if (date !== undefined && role !== "peildatum")
      spot(datedAt.row, datedAt.column, { role: "header-date", date, ...about });
  }
  return lower + 1;
}

/** Words over the columns that share them, merged. */
function writeGroups(
  sheet: Sheet,
  columns: readonly TableColumn[],
  row: number,
  wordOf: (column: TableColumn) => string | undefined,
): void {
  for (const [column, one] of columns.entries()) {
    const word = wordOf(one);
    const before = columns[column - 1];
    const goesOn = (other: TableColumn | undefined): boolean =>
      other !== undefined && wordOf(other) === word && other.group === one.group;
    if (word === undefined || goesOn(before)) continue;
    let columnCount = 1;
    while (goesOn(columns[column + columnCount])) columnCount++;
    put(sheet, row, column, word);
    if (columnCount > 1) sheet.merges.push({ row, column, rowCount: 1, columnCount });
  }
}
