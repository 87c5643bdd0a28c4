// SPDX-License-Identifier: EUPL-1.2

import { read, told, type Tabs } from "../tabs/told.fixture";
import { workbookOf, type FixtureCell } from "./snapshot.fixture";
import { TABLE_HEADERS, withoutTables } from "./spilled-tables";

type Rows = readonly (readonly FixtureCell[])[];

const own = (value: string | number, call: string): FixtureCell => ({ value, formula: `=SPREIDING.${call}` });
const tableOf = (name: keyof typeof TABLE_HEADERS, ...rows: Rows): Rows => {
  const [first, ...others] = TABLE_HEADERS[name];
  return [[own(first, `${name}("Zeeland")`), ...others], ...rows];
};
const SLUITHET = tableOf(
  "SLUITHET",
  ["Zeeland", 240, 50, 190, 70, 120, "open"],
  ["Sluis", 90, 10, 80, "", "", "onbekend"],
  ["Goes", 150, 40, 110, 70, 40, "open"],
);
const OVERZICHT = tableOf(
  "OVERZICHT",
  ["Sluis", 90, 0, 90, 0, "#N/A", "voldoet niet"],
  ["Goes", 150, 40, 110, 0.27, 60, "deels"],
);
const SOURCES: Tabs = {
  "Keten cyclus 2": [
    ["Verzonnen cijfers"],
    ["Gemeente", "Indicatieve opgave regulier", "In mindering regulier", "Restopgave regulier", "Bod regulier"],
    ["Goes", 150, 40, 110, 70],
    ["Sluis", 90, 10, 80, ""],
  ],
  "Voortgang 1-2-2027": [
    ["Gemeente", "Taakstelling regulier", "Realisatie regulier 1-2-2027"],
    ["Goes", 150, 40],
    ["Sluis", 90, 0],
  ],
  Cyclus: [
    ["Verzonnen datums om mee te oefenen."],
    ["Cyclus", "Stap", "Datum"],
    [2, "verdeelbesluit", "18-12-2026"],
    [2, "gerealiseerd", "1-7-2027"],
    [2, "einde", "1-2-2028"],
  ],
};
const sourcesOf = (tabs: Tabs) => [
  told(tabs),
  read(tabs).cyclus.map(({ cyclus, stap, date }) => [cyclus, stap, date]),
  read(tabs).tables.map(({ tab, kind }) => [tab, kind]),
];

/** The table put beside the rows of a tab, from a row and so many columns after them. */
function beside(rows: Rows, table: Rows, top: number, space: number): Rows {
  const wide = Math.max(...rows.map(({ length }) => length)) + space;
  return Array.from({ length: Math.max(rows.length, table.length + top) }, (_, row) => [
    ...Array.from({ length: wide }, (__, column) => rows[row]?.[column] ?? ""),
    ...(table[row - top] ?? []),
  ]);
}

describe.each([
  ["SLUITHET", SLUITHET],
  ["OVERZICHT", OVERZICHT],
])("the table of %s is no source", (_name, table) => {
  it.each(Object.keys(SOURCES))("beside and below the table of %s, which stays one", (tab) => {
    const rows = SOURCES[tab] as Rows;
    const plain = sourcesOf(SOURCES);
    for (const top of [0, 1, 2])
      for (const space of [0, 1, 3])
        expect(sourcesOf({ ...SOURCES, [tab]: beside(rows, table, top, space) })).toEqual(plain);
    expect(sourcesOf({ ...SOURCES, [tab]: [...rows, [], ...table] })).toEqual(plain);
    expect(sourcesOf({ ...SOURCES, [tab]: [...table, [], ...rows] })).toEqual(plain);
    expect(sourcesOf({ ...SOURCES, Antwoord: table })).toEqual(plain);
  });
});

describe("what stands right against such a table is read", () => {
  const OWN: Rows = [
    ["Gemeente", "Bod regulier"],
    ["Goes", 70],
    ["Sluis", 5],
  ];
  it.each([
    ["SLUITHET", SLUITHET],
    ["OVERZICHT", OVERZICHT],
  ])("%s", (_name, table) => {
    expect(told({ "Bod cyclus 2": beside(table, OWN, 0, 0) })).toEqual(told({ "Bod cyclus 2": OWN }));
  });
});

describe("no table", () => {
  it.each<[string, FixtureCell]>([
    ["an answer in words", own("Realisatie regulier van Goes: 40.", 'HERKOMST("Goes";"realisatie")')],
    ["an answer", own(40, 'REALISATIE("Goes")')],
    ["a table that is not there yet", own("#BUSY!", 'SLUITHET("Zeeland")')],
    ["somebody's own header", { value: "Gemeente", formula: "=Blad1!A1" }],
    ["a header that is typed", "Gemeente"],
  ])("%s", (_words, cell) => {
    const [sheet] = workbookOf({
      Blad: [
        [cell, "Realisatie", "Status"],
        ["Goes", 40, "deels"],
      ],
    }).sheets;
    expect(withoutTables(sheet!, [])).toBe(sheet);
  });
});

it("a table that became values is as gone as the formula", () => {
  const typed = SLUITHET.map((row, r) => (r === 0 ? [...TABLE_HEADERS.SLUITHET] : row));
  const [sheet] = workbookOf({ Blad: typed }).sheets;
  const converted = typed.flatMap((row, r) => row.map((_, column) => ({ tab: "Blad", row: r, column })));
  expect(
    withoutTables(sheet!, converted)
      .values.flat()
      .every((value) => value === ""),
  ).toBe(true);
  expect(withoutTables(sheet!, [])).toBe(sheet);
});
