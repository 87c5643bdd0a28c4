// SPDX-License-Identifier: EUPL-1.2

import { GEMEENTEN } from "../../../src/domain/gemeenten/register";
import type { FixtureCell } from "../../../src/domain/sheet/snapshot.fixture";
import type { Random } from "../../faults/random";
import { hostileNumber, hostileText, OBJECT_NAMES, spoiltText } from "../hostile-words";
import type { NamedSheet } from "./sheet-list";

type Rows = FixtureCell[][];
/** One change of a workbook; the sheets are its own to write in. */
export type Mutation = (random: Random, sheets: WritableSheet[]) => void;
export interface WritableSheet extends Omit<NamedSheet, "rows" | "name"> {
  name: string;
  rows: Rows;
  merges: { row: number; column: number; rowCount: number; columnCount: number }[];
  hiddenRows: number[];
  hiddenColumns: number[];
}

const FORMATS = ["General", "@", "0", "#,##0", "0%", "d-m-yyyy", "d-mmm", "mmm-yy", ";;;", "0,"];
const FORMULAS = [
  "=SUM(A1:A9)",
  "=SPREIDING.GAP(A2)",
  "=B2-C2",
  "=#REF!+1",
  "=SUBTOTAL(9,B2:B9)",
  "=WEBSERVICE(A1)",
  "=[1]Blad!A1",
  "=B3",
];
const TAB_NAMES = [
  "Voortgang",
  "Verdeelbesluit",
  "Locaties",
  "Mutaties",
  "Uitruil",
  "Regio's",
  "blad 1",
  "A1",
  "R1C1",
  "'",
  "o'brien's",
  "a!b",
  "Blad:1",
  "\u{1F600}",
  "x".repeat(31),
  " ",
];

const rowOf = (random: Random, rows: Rows): number => (rows.length === 0 ? -1 : random.int(0, rows.length - 1));

/** A cell that has something in it, as a place in the rows. */
function filled(
  random: Random,
  { rows }: WritableSheet,
): { cells: FixtureCell[]; column: number; value: FixtureCell } | null {
  for (let tries = 0; tries < 20; tries++) {
    const cells = rows[rowOf(random, rows)];
    if (cells === undefined || cells.length === 0) continue;
    const column = random.int(0, cells.length - 1);
    const value = cells[column];
    if (value !== undefined && value !== "") return { cells, column, value };
  }
  return null;
}

const plain = (cell: FixtureCell): string | number | boolean => (typeof cell === "object" ? cell.value : cell);

/** Changes the value in a cell that has one. */
const cell =
  (to: (random: Random, value: string | number | boolean) => FixtureCell): Mutation =>
  (random, sheets) => {
    const found = filled(random, random.pick(sheets));
    if (found !== null) found.cells[found.column] = to(random, plain(found.value));
  };
/** Changes the rows of a sheet. */
const inRows =
  (change: (random: Random, rows: Rows, sheet: WritableSheet) => void): Mutation =>
  (random, sheets) => {
    const sheet = random.pick(sheets);
    if (sheet.rows.length > 0) change(random, sheet.rows, sheet);
  };
const widest = (rows: Rows): number => rows.reduce((most, row) => Math.max(most, row.length), 1);
const area = (random: Random, rows: Rows): WritableSheet["merges"][number] => ({
  row: random.int(0, rows.length),
  column: random.int(0, widest(rows)),
  rowCount: random.int(1, 4),
  columnCount: random.int(1, 4),
});

export const MUTATIONS: readonly Mutation[] = [
  cell((random, value) => spoiltText(random, String(value))),
  cell((random, value) => spoiltText(random, String(value))),
  cell((random) => hostileText(random)),
  cell((random) => hostileNumber(random)),
  cell((_, value) => String(value)),
  cell(() => ""),
  cell((random) => random.chance(0.5)),
  cell((random) => random.pick(["#N/A", "#REF!", "#VALUE!", "#DIV/0!", "#NAME?", "#BUSY!", "#SPILL!"])),
  cell((random, value) => ({ value, format: random.pick(FORMATS) })),
  cell((random, value) => ({ value, text: hostileText(random) })),
  cell((random, value) => ({ value, formula: random.pick(FORMULAS) })),
  cell((random) => random.pick(GEMEENTEN).naam),
  cell((random) => random.pick(OBJECT_NAMES)),
  inRows((random, rows) => void rows.splice(rowOf(random, rows), 1)),
  inRows((random, rows) => {
    const at = rowOf(random, rows);
    rows.splice(at, 0, [...(rows[at] ?? [])]);
  }),
  inRows((random, rows) => void rows.splice(rowOf(random, rows), 0, [])),
  inRows((random, rows) => {
    const [one, other] = [rowOf(random, rows), rowOf(random, rows)];
    [rows[one], rows[other]] = [rows[other] ?? [], rows[one] ?? []];
  }),
  inRows((random, rows) => {
    const column = random.int(0, widest(rows) - 1);
    for (const row of rows) if (row.length > column) row.splice(column, 1);
  }),
  inRows((random, rows) => {
    const column = random.int(0, widest(rows) - 1);
    for (const row of rows)
      if (row.length > column) row.splice(column, 0, random.chance(0.5) ? "" : (row[column] ?? ""));
  }),
  inRows((random, rows) => {
    const [one, other] = [random.int(0, widest(rows) - 1), random.int(0, widest(rows) - 1)];
    for (const row of rows) [row[one], row[other]] = [row[other] ?? "", row[one] ?? ""];
  }),
  inRows((random, rows, { merges }) => void merges.push(area(random, rows))),
  inRows((random, rows, { hiddenRows }) => void hiddenRows.push(random.int(0, rows.length))),
  inRows((random, rows, { hiddenColumns }) => void hiddenColumns.push(random.int(0, widest(rows)))),
  (random, sheets) => {
    const sheet = random.pick(sheets);
    sheet.name = random.pick(random.chance(0.3) ? OBJECT_NAMES : TAB_NAMES);
  },
  (random, sheets) => {
    const sheet = random.pick(sheets);
    sheets.push({
      ...sheet,
      name: `${sheet.name} (2)`,
      rows: sheet.rows.map((row) => [...row]),
      merges: [],
      hiddenRows: [],
      hiddenColumns: [],
    });
  },
  (random, sheets) => {
    const [from, onto] = [random.pick(sheets), random.pick(sheets)];
    if (from !== onto && onto.rows.length < 2_000) onto.rows.push([], ...from.rows.map((row) => [...row]));
  },
];
