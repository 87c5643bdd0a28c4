// SPDX-License-Identifier: EUPL-1.2
import type { Grid } from "../sheet/grid";
import type { CellValue } from "../sheet/snapshot";
import { findReport } from "./find";
import { planRenewal } from "./renewal";
import { reportRow, type ReportRow } from "./rows";

const HEADER = [
  "Ernst",
  "Tabblad",
  "Cel",
  "Controle",
  "Gevonden",
  "Verwacht",
  "Uitleg",
  "Gevolg van",
  "Notitie",
  "Kenmerk",
];
const written = (first: string, key: string, note = "", beyond = ""): CellValue[] => [
  first,
  ...Array.from({ length: 7 }, () => ""),
  note,
  key,
  beyond,
];
const TITLE = written("Bevindingen Spreiding", "titel");
const END = written("Einde van het rapport.", "einde");
const gridOf = (rows: readonly (readonly CellValue[])[]): Grid =>
  rows.map((row) => row.map((content) => ({ content, value: content })));
const REPORT = [TITLE, HEADER, written("fout", "een", "over een"), written("fout", "twee"), written("", ""), END];
const rowsWith = (...keys: readonly string[]): ReportRow[] => [
  reportRow("title", "titel", "Bevindingen Spreiding"),
  reportRow("columns", "Kenmerk", ...HEADER.slice(0, 8)),
  ...keys.map((key) => reportRow("finding", key, "fout")),
  reportRow("end", "einde", "Einde van het rapport."),
];
/** Each row of the plan: its key, or "user", and the row that goes along. */
const plan = (rows: readonly (readonly CellValue[])[], ...keys: readonly string[]) => {
  const grid = gridOf(rows);
  return planRenewal(grid, findReport(grid)!, rowsWith(...keys), "R");
};
const told = (rows: readonly (readonly CellValue[])[], ...keys: readonly string[]): string[] =>
  plan(rows, ...keys).rows.map(({ row, from }) => `${row?.key ?? "user"} ${String(from ?? "-")}`);

test.each<[string, CellValue[][], string[], string[]]>([
  ["the same rows", REPORT, ["een", "twee"], ["een 2", "twee 3"]],
  ["in another order, with a new one", REPORT, ["twee", "nieuw", "een"], ["twee 3", "nieuw -", "een 2"]],
  ["one that is gone without a note", REPORT, ["een"], ["een 2"]],
  [
    "one that is gone with a note",
    REPORT,
    ["twee"],
    ["twee 3", "kop|Notities bij wat er niet meer is -", "user 2", " -"],
  ],
  [
    "a row that the user put in, after the one above it",
    [...REPORT.slice(0, 3), ["mijn regel"], ...REPORT.slice(3)],
    ["twee", "een"],
    ["twee 4", "een 2", "user 3"],
  ],
  [
    "the same of one that is gone",
    [...REPORT.slice(0, 4), ["mijn regel"], ...REPORT.slice(4)],
    ["een"],
    ["een 2", "kop|Notities bij wat er niet meer is -", "user 3", "user 4", " -"],
  ],
  [
    "a copy that the user made of a row",
    [...REPORT.slice(0, 3), REPORT[2]!, ...REPORT.slice(3)],
    ["een", "twee"],
    ["een 2", "user 3", "twee 4"],
  ],
])("%s", (_, rows, keys, expected) => {
  const all = told(rows, ...keys);
  expect(all.slice(0, 2)).toEqual(["titel 0", "Kenmerk 1"]);
  expect(all.at(-1)).toBe(`einde ${String(rows.length - 1)}`);
  expect(all.slice(2, -1)).toEqual(expected);
});

test("what is kept of a finding that is gone is kept by the next one too, and goes back to it when it comes again", () => {
  const kept = [
    ...REPORT.slice(0, 2),
    written("fout", "twee"),
    written("Notities bij wat er niet meer is", "kop|Notities bij wat er niet meer is"),
    written("fout", "een", "over een"),
    END,
  ];
  expect(told(kept, "twee").slice(2)).toEqual([
    "twee 2",
    "kop|Notities bij wat er niet meer is 3",
    "user 4",
    " -",
    "einde 5",
  ]);
  expect(told(kept, "een", "twee").slice(2)).toEqual(["een 4", "twee 2", "einde 5"]);
});

test.each([
  ["of its own row", "=LEN(I3)", "=LEN(I4)"],
  ["of the row that came above it", '=I4&"I4"', '=I3&"I4"'],
  ["of another tab", "=Voortgang!I3", "=Voortgang!I3"],
  ["of its own tab by name", "=R!$I$3", "=R!$I$4"],
  ["of what is below", "=A9", "=A10"],
  ["of a row that is gone", "=A5", "=#REF!"],
])("a formula beside a row names the cells that it named: %s", (_, formula, expected) => {
  const rows = REPORT.map((row, index) => (index === 2 ? written("fout", "een", "over een", formula) : row));
  const { formulas } = plan(rows, "twee", "een", "drie", "vier");
  expect(formulas).toEqual([{ row: 3, column: 10, formula: expected }]);
});

describe("finds no report", () => {
  test.each<[string, CellValue[][]]>([
    ["without its title", REPORT.slice(1)],
    ["without its end", REPORT.slice(0, -1)],
    ["without a column", REPORT.map((row) => [...row.slice(0, 3), ...row.slice(4)])],
    ["with a header twice", REPORT.map((row, index) => (index === 1 ? [...row, "Cel"] : row))],
    ["of an earlier version", [["Bevindingen Spreiding"], HEADER.slice(0, 7), ["fout"]]],
    ["on an empty tab", []],
  ])("%s", (_, rows) => expect(findReport(gridOf(rows))).toBeNull());
});
