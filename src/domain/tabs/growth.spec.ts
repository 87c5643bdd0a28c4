// SPDX-License-Identifier: EUPL-1.2

import { formatDate } from "../sheet/format";
import type { SheetSnapshot, WorkbookSnapshot } from "../sheet/snapshot";
import { workbookOf, type FixtureCell, type FixtureSheet } from "../sheet/snapshot.fixture";
import { readWorkbook } from "./read-workbook";

type Rows = readonly (readonly FixtureCell[])[];

const names = ["Alkmaar", "Bergen (NH.)", "Den Helder", "Hoorn", "Zaanstad"];
const times = <T>(count: number, make: (at: number) => T): T[] => Array.from({ length: count }, (_, at) => make(at));
const nameOf = (at: number): string => names[at % names.length] ?? "";
const peildatum = (at: number): string =>
  formatDate(`${String(2000 + Math.floor(at / 12))}-${String((at % 12) + 1).padStart(2, "0")}-01`);
const stand = (at: number, gemeenten: number): Rows => [
  ["Gemeente", `Realisatie ${peildatum(at)} (regulier/amv)`, "Opmerking"],
  ...times(gemeenten, (row) => [
    nameOf(row),
    `${String(100 + row)}/${String(row % 40)}`,
    row % 7 === 0 ? `zie brief ${String(row)}` : "",
  ]),
];

/** What a workbook may have more and more of. */
const SHAPES: Readonly<Record<string, (count: number) => Readonly<Record<string, FixtureSheet>>>> = {
  "rows of one table": (count) => ({ Stand: { rows: stand(0, count) } }),
  "locaties and mutaties": (count) => ({
    Locaties: {
      rows: [
        ["Gemeente", "Locatie", "Soort", "Plaatsen", "Opening"],
        ...times(count, (at) => [nameOf(at), `Locatie ${String(at)}`, "regulier", at, "1-1-2025"]),
      ],
    },
    Mutaties: {
      rows: [["Gemeente", "Soort", "Aantal", "Datum"], ...times(count, (at) => [nameOf(at), "amv", at, "1-6-2025"])],
    },
  }),
  columns: (count) => ({
    Breed: {
      rows: [
        ["Gemeente", ...times(count, (at) => `Realisatie ${peildatum(at)}`)],
        ...times(10, (row) => [nameOf(row), ...times(count, (at) => at * row)]),
      ],
    },
  }),
  "columns without a header": (count) => ({
    Breed: {
      rows: [
        ["Gemeente", ...times(count, () => ""), "Realisatie 1-7-2025"],
        ...times(10, (row) => [nameOf(row), ...times(count, () => ""), row]),
      ],
    },
  }),
  tabs: (count) => Object.fromEntries(times(count, (at) => [`Stand ${String(at)}`, { rows: stand(at, 20) }])),
  "tables below each other": (count) => ({
    Stand: { rows: times(count, (at) => [[`Stand per ${peildatum(at)}`], ...stand(0, 10), []]).flat() },
  }),
  "headers that are repeated": (count) => ({ Stand: { rows: times(count, () => stand(0, 10)).flat() } }),
  "rows of prose": (count) => ({
    Stand: {
      rows: [
        ...stand(0, 5),
        ...times(count, (at) => [
          `Zin ${String(at)} over de taakstelling`,
          "en over (de) mutaties",
          `vraag ${String(at)}`,
        ]),
      ],
    },
  }),
  "merged names": (count) => ({
    Stand: {
      rows: [
        ["Gemeente", "Soort", "Realisatie 1-7-2025"],
        ...times(count, (at) => [at % 2 === 0 ? nameOf(at) : "", at % 2 === 0 ? "regulier" : "amv", at]),
      ],
      merges: times(count / 2, (at) => ({ row: 1 + 2 * at, column: 0, rowCount: 2, columnCount: 1 })),
    },
  }),
  "grootheden of which the numbers tell the soort": (count) => ({
    Stand: {
      rows: [["Gemeente", "Taakstelling", "Taakstelling amv"], ...times(count, (at) => [nameOf(at), 10 + at, at])],
    },
  }),
};

/** The workbook, with every look at a value of a cell counted. */
function counted(workbook: WorkbookSnapshot): { readonly workbook: WorkbookSnapshot; readonly looks: () => number } {
  let looks = 0;
  const watched = <T>(row: readonly T[]): readonly T[] =>
    new Proxy(row, {
      get(target, key, receiver): unknown {
        if (typeof key === "string" && /^\d+$/.test(key)) looks++;
        return Reflect.get(target, key, receiver);
      },
    });
  const sheets = workbook.sheets.map((sheet): SheetSnapshot => ({ ...sheet, values: sheet.values.map(watched) }));
  return { workbook: { ...workbook, sheets }, looks: () => looks };
}

function looksAt(sheets: Readonly<Record<string, FixtureSheet>>): number {
  const { workbook, looks } = counted(workbookOf(sheets));
  readWorkbook(workbook, {});
  return looks();
}

describe.each(Object.entries(SHAPES))("with 4 times as many %s", (_what, shapeOf) => {
  it("the cells are looked at some 4 times as often", () => {
    const few = looksAt(shapeOf(40));
    expect(looksAt(shapeOf(160))).toBeLessThan(4.4 * few);
  });
});

it("reads as many columns of figures as Excel has", () => {
  const { records } = readWorkbook(workbookOf(SHAPES["columns"]!(16_383)), {});
  expect(records.figures).toHaveLength(10 * 16_383);
});

it("reads more rows in one table than a function takes arguments", () => {
  const { records } = readWorkbook(workbookOf(SHAPES["rows of one table"]!(150_000)), {});
  expect(records.figures).toHaveLength(2 * 150_000);
});
