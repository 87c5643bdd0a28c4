// SPDX-License-Identifier: EUPL-1.2
import { onleesbaar } from "../cel/onleesbaar";
import { check, modelOf, type FixtureTabs } from "../lib/rules.fixture";
import { andereEenheid } from "./andere-eenheid";

const HEADER = ["Gemeente", "Taakstelling", "Realisatie 1-9-2025"];
const ROWS = [
  ["Zwolle", 30, 15],
  ["Kampen", 12, 9],
];
const placesOf = (tabs: FixtureTabs): readonly (number | null)[] =>
  modelOf(tabs).records.figures.map(({ places }) => places);
const told = (tabs: FixtureTabs): readonly string[] =>
  check(andereEenheid, tabs).map(
    ({ at, params: { unit, numbers, columns } }) => `${at} ${unit} ${String(numbers)} ${columns.join("+")}`,
  );

describe("a header", () => {
  it.each([
    ["Taakstelling (x 10)", "x 10"],
    ["Taakstelling x 1.000", "x 1.000"],
    ["Taakstelling (x1000)", "x1000"],
    ["Taakstelling × 100", "× 100"],
    ["Taakstelling (*1000)", "×1000"],
    ["Taakstelling (in duizendtallen)", "in duizendtallen"],
    ["Taakstelling in tientallen", "in tientallen"],
    ["Taakstelling (honderdtallen)", "honderdtallen"],
    ["Taakstelling in duizenden", "in duizenden"],
    ["Taakstelling ('000)", "'000"],
    ["Taakstelling x € 1.000", "x € 1.000"],
    ["Taakstelling (eenheid: 100)", "eenheid 100"],
    ["Taakstelling x duizend", "x duizend"],
    ["Taakstelling maal 10", "maal 10"],
    ["Taakstelling (keer duizend)", "keer duizend"],
    ["Taakstelling vermenigvuldigd met 10", "vermenigvuldigd met 10"],
    ["Taakstelling gedeeld door honderd", "gedeeld door honderd"],
    ["Taakstelling (in 1.000-tallen)", "in 1.000-tallen"],
    ["Taakstelling (10-tallen)", "10-tallen"],
    ["Taakstelling (000)", "000"],
    ["Taakstelling in eenheden van tien", "in eenheden van tien"],
    ["Taakstelling x 5", "x 5"],
    ["Taakstelling (×25)", "×25"],
    ["Taakstelling (x 1.500)", "x 1.500"],
    ["Taakstelling x 2,5", "x 2,5"],
    ["Taakstelling maal 5", "maal 5"],
    ["Taakstelling gedeeld door 4", "gedeeld door 4"],
    ["Taakstelling per 10", "per 10"],
    ["Taakstelling (per 10 plaatsen)", "per 10"],
    ["Taakstelling 1-7-2025 (per 10)", "per 10"],
    ["Taakstelling (k)", "k"],
    ["Taakstelling [K]", "k"],
    ["Taakstelling in k", "in k"],
    ["Taakstelling (x k)", "x k"],
    ["Taakstelling (dzd.)", "dzd."],
    ["Taakstelling (eenheid: duizend)", "eenheid duizend"],
    ["Taakstelling (1.000)", "1.000"],
    ["Taakstelling (100)", "100"],
    ["Taakstelling index (2024 = 100)", "index (2024 = 100)"],
    ["Taakstelling (index 2020=100)", "index 2020=100"],
    ["Taakstelling, 2024 = 100", "2024 = 100"],
    ["Taakstelling index", "index"],
    ["Geïndexeerde taakstelling", "geindexeerde"],
  ])("“%s”", (header, unit) => {
    const tabs = { V: [["Gemeente", header, "Realisatie 1-9-2025"], ...ROWS] };
    expect(placesOf(tabs)).toEqual([null, 15, null, 9]);
    expect(told(tabs)).toEqual([`V!B1 ${unit} 2 B`]);
    expect(check(onleesbaar, tabs)).toEqual([]);
  });

  it("of two rows, over the columns below it", () => {
    const tabs = {
      V: [
        ["Gemeente", "Taakstelling (x 10)", "", "Realisatie 1-9-2025", ""],
        ["", "Regulier", "Amv", "Regulier", "Amv"],
        ["Zwolle", 30, 2, 150, 20],
      ],
    };
    expect(placesOf(tabs)).toEqual([null, null, 150, 20]);
    expect(told(tabs)).toEqual(["V!B2 x 10 1 B", "V!C2 x 10 1 C"]);
  });

  it.each(["x 10", "x 5", "k", "%", "in %", "index", "per 1.000 inwoners"])(
    "with the units in a row of their own: “%s”",
    (unit) => {
      const tabs = { V: [HEADER, ["", unit, "plaatsen"], ...ROWS] };
      expect(placesOf(tabs)).toEqual([null, 15, null, 9]);
      expect(told(tabs)).toEqual([`V!B2 ${unit} 2 B`]);
    },
  );

  it.each([
    "Taakstelling",
    "Taakstelling (x 1)",
    "Taakstelling (afgerond op tientallen)",
    "Taakstelling (afgerond op 10-tallen)",
    "Taakstelling (2 keer 10 plaatsen)",
    "Taakstelling (twee maal 10)",
    "Taakstelling cyclus 1",
    ...[
      "Taakstelling per 1-10-2025",
      "Taakstelling per 10-1-2026",
      "Taakstelling per 10/1/2026",
      "Taakstelling per 10.01.2026",
    ],
    ...[
      "Taakstelling per 10 januari 2026",
      "Taakstelling per 1 juli",
      "Taakstelling per 10 jan",
      "Taakstelling per 10-1",
    ],
    ...["Taakstelling (2025)", "Taakstelling x 2025", "Taakstelling per 2025", "Taakstelling fase 1 (1.000 plekken)"],
    ...["Taakstelling (1)", "Taakstelling (10)", "Taakstelling x", "Taakstelling (x)", "Taakstelling *2"],
    ...[
      "Taakstelling (2 x 5 plaatsen)",
      "Taakstelling (x 5 locaties)",
      "Taakstelling (10 gemeenten)",
      "Taakstelling regio K",
    ],
  ])("“%s” says nothing of it", (header) => {
    const tabs = { V: [["Gemeente", header, "Realisatie 1-9-2025"], ...ROWS] };
    expect(placesOf(tabs)).toEqual([30, 15, 12, 9]);
    expect(told(tabs)).toEqual([]);
  });
});

describe("a title, a note or the name of a tab", () => {
  it.each<[string, FixtureTabs, string]>([
    ["above the table", { V: [["Voortgang (in duizendtallen)"], HEADER, ...ROWS] }, "V!A1 in duizendtallen 4 B+C"],
    ["below it", { V: [HEADER, ...ROWS, ["* Aantallen x 10"]] }, "V!A4 x 10 4 B+C"],
    ["in the corner", { V: [["Gemeente (aantallen x 10)", ...HEADER.slice(1)], ...ROWS] }, "V!A1 x 10 4 B+C"],
    ["of shares", { V: [["Verdeling in procenten"], HEADER, ...ROWS] }, "V!A1 in procenten 4 B+C"],
    ["of shares of all", { V: [["Voortgang (in % van Overijssel)"], HEADER, ...ROWS] }, "V!A1 in % 4 B+C"],
    [
      "of shares of people",
      { V: [["Voortgang per 1.000 inwoners"], HEADER, ...ROWS] },
      "V!A1 per 1.000 inwoners 4 B+C",
    ],
    ["of shares of each", { V: [["Opvang per inwoner"], HEADER, ...ROWS] }, "V!A1 per inwoner 4 B+C"],
    ["above it, in fives", { V: [["Voortgang (x 5)"], HEADER, ...ROWS] }, "V!A1 x 5 4 B+C"],
    ["above it, per ten", { V: [["Aantallen per 10"], HEADER, ...ROWS] }, "V!A1 per 10 4 B+C"],
    ["above it, in a letter", { V: [["Voortgang (k)"], HEADER, ...ROWS] }, "V!A1 k 4 B+C"],
    ["above it, as a number", { V: [["Voortgang (1.000)"], HEADER, ...ROWS] }, "V!A1 1.000 4 B+C"],
    [
      "above it, as an index",
      { V: [["Indexcijfers, 2024 = 100"], HEADER, ...ROWS] },
      "V!A1 indexcijfers, 2024 = 100 4 B+C",
    ],
    ["below it, in fives", { V: [HEADER, ...ROWS, ["x 5"]] }, "V!A4 x 5 4 B+C"],
    ["of shares, below it", { V: [HEADER, ...ROWS, ["Alle cijfers in %"]] }, "V!A4 in % 4 B+C"],
    ["on the tab", { "Voortgang x 100": [HEADER, ...ROWS] }, "Voortgang x 100!A1 x 100 4 B+C"],
  ])("%s", (_, tabs, expected) => {
    expect(placesOf(tabs)).toEqual([null, null, null, null]);
    expect(told(tabs)).toEqual([expected]);
  });

  it("at the top of a tab with more tables is about each of them", () => {
    const second = [
      ["Gemeente", "Realisatie 1-10-2025"],
      ["Zwolle", 16],
    ];
    const tabs = { V: [["Alle aantallen x 10"], HEADER, ...ROWS, [], ["Stand 1-10-2025"], ...second] };
    expect(placesOf(tabs)).toEqual([null, null, null, null, null]);
    expect(told(tabs)).toEqual(["V!A1 x 10 4 B+C", "V!A1 x 10 1 B"]);
  });

  it.each<[string, FixtureTabs]>([
    ["a budget", { V: [["Budget x 1.000 euro, zie begroting"], HEADER, ...ROWS] }],
    ["inhabitants", { V: [["Inwoners x 1.000 staan op het volgende tabblad"], HEADER, ...ROWS] }],
    ["a sum", { V: [["Uitbreiding Zwolle: 2 x 100 plaatsen"], HEADER, ...ROWS] }],
    ["a note about money", { V: [HEADER, ...ROWS, ["Bedragen x € 1.000"]] }],
    ["a remark below", { V: [HEADER, ...ROWS, ["Zwolle wil x 10 plaatsen erbij"]] }],
    ["shares too", { V: [["Voortgang in aantallen en in procenten"], HEADER, ...ROWS] }],
    ["a norm", { V: [["Norm: 5 plaatsen per 1.000 inwoners"], HEADER, ...ROWS] }],
    ["a norm of one", { V: [["Norm: 1 plek per 100 plaatsen"], HEADER, ...ROWS] }],
    ["costs", { V: [["Kosten per inwoner staan in de bijlage"], HEADER, ...ROWS] }],
    ["prices", { V: [["Prijsindex 2024 = 100"], HEADER, ...ROWS] }],
    ["a tab of contents", { Index: [HEADER, ...ROWS] }],
    ["a version", { V: [["Versie x2"], HEADER, ...ROWS] }],
    ["locaties", { V: [["Uitbreiding x 5 locaties"], HEADER, ...ROWS] }],
    ["new places", { V: [["Nieuwe plekken (100)"], HEADER, ...ROWS] }],
    ["a day", { V: [["Stand per 10 januari 2025"], HEADER, ...ROWS] }],
    ["a day in two cells", { V: [["Stand per", "10-1-2025"], HEADER, ...ROWS] }],
    ["a day without a year", { V: [["Per 10 oktober geldt het nieuwe besluit"], HEADER, ...ROWS] }],
    ["words about brackets", { V: [["Tussen haakjes in %"], HEADER, ...ROWS] }],
    ["a percentage", { V: [["Realisatie t.o.v. taakstelling x 100%"], HEADER, ...ROWS] }],
  ])("not %s", (_, tabs) => {
    expect(placesOf(tabs)).toEqual([30, 15, 12, 9]);
    expect(told(tabs)).toEqual([]);
  });
});

test("a title speaks of the shares that stand beside the places", () => {
  const beside = [
    ["Gemeente", "Taakstelling", "Realisatie 1-9-2025", "Realisatie in %"],
    ["Zwolle", 30, 15, "50%"],
  ];
  expect(told({ V: [["Realisatie in % van de taakstelling"], ...beside] })).toEqual([]);
  const behind = [HEADER, ["Zwolle", 30, "15 (50%)"]];
  expect(told({ V: [["Realisatie (in %)"], ...behind] })).toEqual([]);
});

describe("in other tables", () => {
  it("the words in front of a line", () => {
    const tabs = {
      R: [
        ["Regio", "", "Regulier", "Amv"],
        ["Gooi en Vechtstreek", "Taakstelling (x 10)", 30, 2],
        ["", "Realisatie 1-9-2025", 120, 9],
      ],
    };
    expect(placesOf(tabs)).toEqual([null, null, 120, 9]);
    expect(told(tabs)).toEqual(["R!B2 x 10 2 C+D"]);
  });

  it("pairs, a list of locaties and one of mutaties", () => {
    expect(
      placesOf({
        V: [
          ["Gemeente", "Taakstelling (regulier/amv) x 10"],
          ["Zwolle", "30/2"],
        ],
      }),
    ).toEqual([null, null]);
    const locaties = [
      ["Gemeente", "Locatie", "Soort", "Plaatsen (x 10)", "Opening", "Einde"],
      ["Zwolle", "IJsselhal", "regulier", 12, "1-1-2025", "1-1-2027"],
    ];
    expect(modelOf({ L: locaties }).records.locaties.map(({ plaatsen }) => plaatsen)).toEqual([null]);
    expect(told({ L: locaties })).toEqual(["L!D1 x 10 1 D"]);
    const mutaties = [
      ["Gemeente", "Soort", "Aantal (x 10)", "Datum"],
      ["Zwolle", "regulier", 12, "1-1-2026"],
    ];
    expect(modelOf({ M: mutaties }).records.mutaties).toEqual([]);
    expect(modelOf({ M: mutaties }).records.unreadMutaties).toHaveLength(1);
    expect(told({ M: mutaties })).toEqual(["M!C1 x 10 1 C"]);
  });
});

test("a column without numbers is not told", () => {
  expect(
    told({
      V: [
        ["Gemeente", "Taakstelling x 10", "Realisatie 1-9-2025"],
        ["Zwolle", "-", 15],
      ],
    }),
  ).toEqual([]);
});
