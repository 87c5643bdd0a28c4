// SPDX-License-Identifier: EUPL-1.2

import type { Area } from "../sheet/snapshot";
import { workbookOf, type FixtureCell } from "../sheet/snapshot.fixture";
import { MOST_BLANK_ROWS } from "./blank-rows";
import { readWorkbook } from "./read-workbook";
import type { TableRow } from "./table";

type Row = readonly FixtureCell[];
const HEADER: Row = ["Gemeente", "Soort", "Realisatie 1-9-2025"];
const blanks = (count: number): readonly Row[] => Array.from({ length: count }, () => []);

function rowsOf(rows: readonly Row[], merges: readonly Area[] = []): readonly TableRow[] {
  const { records } = readWorkbook(workbookOf({ Stand: { rows, merges } }), {});
  return records.tables[0]?.rows ?? [];
}
const numbersOf = (rows: readonly TableRow[], kind: TableRow["kind"]): readonly number[] =>
  rows.filter((row) => row.kind === kind).map(({ row }) => row);

const FIRST: Row = ["Alkmaar", "amv", 5];
const LAST: Row = ["Hoorn", "amv", 6];

it("keeps every blank row of a stretch that someone may have left", () => {
  const rows = rowsOf([HEADER, FIRST, ...blanks(MOST_BLANK_ROWS), LAST]);
  expect(numbersOf(rows, "blank")).toHaveLength(MOST_BLANK_ROWS);
  expect(numbersOf(rows, "data")).toEqual([1, MOST_BLANK_ROWS + 2]);
});

it("keeps the first ones of a longer stretch, and the row below it where it stands", () => {
  const rows = rowsOf([HEADER, FIRST, ...blanks(5_000), LAST, ...blanks(MOST_BLANK_ROWS), ["Zaanstad", "amv", 7]]);
  expect(numbersOf(rows, "data")).toEqual([1, 5_002, 5_002 + MOST_BLANK_ROWS + 1]);
  expect(numbersOf(rows, "blank")).toHaveLength(2 * MOST_BLANK_ROWS);
});

it("makes as many rows for a stray cell in the last row as for one a little further", () => {
  expect(rowsOf([HEADER, FIRST, ...blanks(40_000), LAST])).toHaveLength(
    rowsOf([HEADER, FIRST, ...blanks(400), LAST]).length,
  );
});

it("leaves out no row over which cells are merged", () => {
  const merge = { row: 1, column: 1, rowCount: 301, columnCount: 1 };
  const rows = rowsOf([HEADER, FIRST, ...blanks(300), LAST], [merge]);
  expect(numbersOf(rows, "blank")).toHaveLength(300);
});
