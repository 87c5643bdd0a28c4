// SPDX-License-Identifier: EUPL-1.2

import { strToU8, zipSync } from "fflate";
import { GEMEENTEN } from "../../../src/domain/gemeenten/register";
import { cellAddress, columnLetters } from "../../../src/domain/sheet/addresses";
import { MAX_COLUMNS, MAX_ROWS } from "../../../src/domain/sheet/sheet-limits";
import { xlsxParts } from "../../../src/xlsx/xlsx-bytes.fixture";

/** A workbook that is hard for its size, made when it is asked for. */
export interface HardFile {
  readonly name: string;
  readonly bytes: () => Uint8Array;
}

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const FIRST_DAY = 43_831;

type Value = string | number;

function cellXml(row: number, column: number, value: Value): string {
  const at = cellAddress({ row, column });
  return typeof value === "number"
    ? `<c r="${at}"><v>${String(value)}</v></c>`
    : `<c r="${at}" t="inlineStr"><is><t>${value}</t></is></c>`;
}

const rowXml = (row: number, cells: string): string => `<row r="${String(row + 1)}">${cells}</row>`;

const rowOf = (row: number, values: readonly Value[]): string =>
  rowXml(row, values.map((value, column) => cellXml(row, column, value)).join(""));

function pack(sheetRows: readonly string[], after = ""): Uint8Array {
  const xml = `<worksheet xmlns="${MAIN}"><sheetData>${sheetRows.join("")}</sheetData>${after}</worksheet>`;
  const parts = Object.entries(xlsxParts(xml)).map(([path, text]) => [path, strToU8(text)] as const);
  return zipSync(Object.fromEntries(parts), { level: 1 });
}

const nameAt = (at: number): string => GEMEENTEN[at % GEMEENTEN.length]?.naam ?? "";

/** A table of gemeenten with the realisatie of so many peildata beside each other. */
function stands(columns: number, gemeenten: number): readonly string[] {
  const numbers = Array.from({ length: columns }, (_, at) => at);
  const header = numbers.map((at) => {
    const day = new Date(Date.UTC(1950, 0, 1 + at));
    return `Realisatie ${String(day.getUTCDate())}-${String(day.getUTCMonth() + 1)}-${String(day.getUTCFullYear())}`;
  });
  return [
    rowOf(0, ["Gemeente", ...header]),
    ...Array.from({ length: gemeenten }, (_, at) => rowOf(at + 1, [nameAt(at), ...numbers.map(() => 100 + at)])),
  ];
}

/** So many tables of gemeenten side by side. */
const beside = (tables: number, gemeenten: number): readonly string[] => [
  rowOf(
    0,
    repeated(tables, () => ["Gemeente", "Realisatie 1-9-2025"]),
  ),
  ...Array.from({ length: gemeenten }, (_, at) =>
    rowOf(
      at + 1,
      repeated(tables, (table) => [nameAt(at + table), 100 + at]),
    ),
  ),
];

/** Numbers to the right of a table, below no word. */
const headless = (columns: number, gemeenten: number): readonly string[] => [
  rowOf(0, ["Gemeente", "Realisatie 1-9-2025"]),
  ...Array.from({ length: gemeenten }, (_, at) => rowOf(at + 1, [nameAt(at), ...repeated(columns, () => [100 + at])])),
  rowOf(gemeenten + 1, ["Totaal", ...repeated(columns, () => [1])]),
];

/** A header with words that may each start a table, over one of two columns. */
const everyOther = (columns: number, gemeenten: number): readonly string[] => [
  rowOf(0, [
    "Gemeente",
    ...repeated(columns, (at) => [at % 2 === 0 ? "Regio" : `Realisatie ${String(1 + (at % 28))}-9-2025`]),
  ]),
  ...Array.from({ length: gemeenten }, (_, at) => rowOf(at + 1, [nameAt(at), ...repeated(columns, () => [100 + at])])),
];

const repeated = (times: number, make: (at: number) => readonly Value[]): readonly Value[] =>
  Array.from({ length: times }, (_, at) => make(at)).flat();

/** So many locaties, of which each counts. */
const locaties = (rows: number): readonly string[] => [
  rowOf(0, ["Gemeente", "Locatie", "Soort", "Plaatsen", "Opening"]),
  ...Array.from({ length: rows }, (_, at) =>
    rowOf(at + 1, [nameAt(at), `Locatie ${String(at)}`, "regulier", 10 + (at % 90), FIRST_DAY + (at % 900)]),
  ),
];

const SMALL: readonly string[] = stands(2, 12);

const formulaCell = (formula: string, result: string): string =>
  rowXml(20, `<c r="A21"><f>${formula}</f>${result}</c>`);

const sum = (terms: number): string => Array.from({ length: terms }, () => "B2").join("+");
const nested = (depth: number): string => "(".repeat(depth) + "B2" + ")".repeat(depth);

/** Each the smallest workbook that has what is hard about it. */
export const HARD_FILES: readonly HardFile[] = [
  { name: "som-4096", bytes: () => pack([...SMALL, formulaCell(sum(4_096), "<v>409600</v>")]) },
  { name: "som-4096-zonder-uitkomst", bytes: () => pack([...SMALL, formulaCell(sum(4_096), "")]) },
  { name: "haken-4000", bytes: () => pack([...SMALL, formulaCell(nested(4_000), "<v>100</v>")]) },
  { name: "alles-samengevoegd", bytes: () => pack(SMALL, mergesXml(["A1:XFD1048576"])) },
  {
    name: "samenvoegingen-40000",
    bytes: () =>
      pack(locaties(40_000), mergesXml(Array.from({ length: 40_000 }, (_, at) => `G${at + 2}:XFD${at + 2}`))),
  },
  { name: "kolommen-samengevoegd", bytes: () => pack(locaties(20_000), mergesXml(columnMerges(16_000))) },
  { name: "standen-137000", bytes: () => pack(stands(400, 342)) },
  { name: "locaties-130000", bytes: () => pack(locaties(130_000)) },
  { name: "kolommen-16384", bytes: () => pack(stands(MAX_COLUMNS - 1, 8)) },
  { name: "tabellen-naast-elkaar-4000", bytes: () => pack(beside(4_000, 4)) },
  { name: "kolommen-zonder-kop", bytes: () => pack(headless(MAX_COLUMNS - 1, 8)) },
  { name: "kolommen-om-en-om", bytes: () => pack(everyOther(MAX_COLUMNS - 1, 8)) },
  { name: "cel-onderaan", bytes: () => pack([...SMALL, rowXml(MAX_ROWS - 1, cellXml(MAX_ROWS - 1, 0, "x"))]) },
  {
    name: "cel-onderaan-met-formule",
    bytes: () =>
      pack([...SMALL, formulaCell("B2+1", "<v>101</v>"), rowXml(MAX_ROWS - 1, cellXml(MAX_ROWS - 1, 0, "x"))]),
  },
  { name: "regel-onderaan", bytes: () => pack([...SMALL, rowOf(MAX_ROWS - 1, [nameAt(20), 5, 6])]) },
  {
    name: "cel-in-de-hoek",
    bytes: () => pack([...SMALL, rowXml(MAX_ROWS - 1, cellXml(MAX_ROWS - 1, MAX_COLUMNS - 1, "x"))]),
  },
  { name: "opmaak-tot-onderaan", bytes: () => pack([...SMALL, ...styledRows(300_000)]) },
  { name: "getallen-2000000", bytes: () => pack(numberRows(200_000, 10)) },
  { name: "getallen-400000", bytes: () => pack(numberRows(40_000, 10)) },
  { name: "teksten-400000", bytes: () => pack(textRows(40_000, 10)) },
  { name: "formules-60000", bytes: () => pack([...SMALL, ...formulaRows(60_000)]) },
];

const mergesXml = (areas: readonly string[]): string =>
  `<mergeCells>${areas.map((area) => `<mergeCell ref="${area}"/>`).join("")}</mergeCells>`;

const columnMerges = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, at) => `${columnLetters(at + 6)}2:${columnLetters(at + 6)}1048576`);

const styledRows = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, at) =>
    rowXml(at + 40, `<c r="A${String(at + 41)}" s="3"/><c r="B${String(at + 41)}" s="3"/>`),
  );

const numberRows = (rows: number, columns: number): readonly string[] =>
  Array.from({ length: rows }, (_, row) =>
    rowOf(
      row,
      Array.from({ length: columns }, (__, at) => row * 7 + at),
    ),
  );

const textRows = (rows: number, columns: number): readonly string[] =>
  Array.from({ length: rows }, (_, row) =>
    rowOf(
      row,
      Array.from({ length: columns }, (__, at) => `Regel ${String(row)} van de toelichting bij ${String(at)}`),
    ),
  );

const formulaRows = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, at) =>
    rowXml(at + 40, `<c r="A${String(at + 41)}"><f>B2+${String(at)}</f><v>1</v></c>`),
  );
