// SPDX-License-Identifier: EUPL-1.2

import { workbookOf, type FixtureCell } from "../../sheet/snapshot.fixture";
import { readWorkbook } from "../read-workbook";

const read = (headers: string[], ...rows: FixtureCell[][]): unknown[] =>
  readWorkbook(workbookOf({ U: [headers, ...rows] }), {}, []).records.uitruil.map(({ van, naar, soort, given }) => [
    van.text,
    naar.text,
    soort,
    given,
  ]);

test.each([
  ["Overdragende gemeente", "Overnemende gemeente"],
  ["Afstaande gemeente", "Ontvangende gemeente"],
  ["Gemeente A", "Gemeente B"],
  ["Van", "Naar"],
])("%s and %s are the sides", (van, naar) => {
  expect(read([van, naar, "Soort", "Aantal", "Status"], ["Assen", "Emmen", "amv", 10, "akkoord"])).toEqual([
    ["Assen", "Emmen", "amv", 10],
  ]);
});

const BOTH = [
  ["Assen", "Emmen", "regulier", 10],
  ["Assen", "Emmen", "amv", 2],
];

test("a column per soort, and a pair in one", () => {
  expect(read(["Van", "Naar", "Regulier", "Amv", "Status"], ["Assen", "Emmen", 10, 2, "akkoord"])).toEqual(BOTH);
  expect(read(["Van", "Naar", "Aantal (regulier/amv)", "Status"], ["Assen", "Emmen", "10/2", "akkoord"])).toEqual(BOTH);
  expect(read(["Van", "Naar", "Aantal regulier", "Aantal amv"], ["Assen", "Emmen", 10, ""])).toEqual([BOTH[0]]);
});

test("a row may name its own cyclus", () => {
  const rows = [
    ["Cyclus", "Van", "Naar", "Soort", "Aantal", "Status"],
    [2, "Assen", "Emmen", "amv", 10, "akkoord"],
    ["", "Assen", "Emmen", "amv", 10, "akkoord"],
  ];
  expect(readWorkbook(workbookOf({ U: rows }), {}, []).records.uitruil.map(({ cyclus }) => cyclus)).toEqual([2, null]);
});

const sides = (headers: string[], ...cells: FixtureCell[]): unknown[] =>
  readWorkbook(
    workbookOf({
      U: [
        ["Van", "Naar", ...headers, "Status"],
        ["Assen", "Emmen", ...cells, "akkoord"],
      ],
    }),
    {},
    [],
  ).records.uitruil.map(({ van, soort, given, taken, sides: of }) => [van.text, soort, given, taken, of]);

test.each<[string[], FixtureCell[], unknown[]]>([
  [
    ["Soort van", "Aantal van", "Soort naar", "Aantal naar"],
    ["amv", 10, "regulier", 30],
    [
      ["Assen", "amv", 10, 0, "two"],
      ["Assen", "regulier", 0, 30, "two"],
    ],
  ],
  [["Soort", "Aantal van", "Aantal naar"], ["amv", 10, 8], [["Assen", "amv", 10, 8, "two"]]],
  [
    ["Van soort", "Naar soort", "Aantal"],
    ["amv", "regulier", 10],
    [
      ["Assen", "amv", 10, 0, "assumed"],
      ["Assen", "regulier", 0, 10, "assumed"],
    ],
  ],
  [["Soort van", "Soort naar", "Aantal"], ["amv", "amv", 10], [["Assen", "amv", 10, 10, "one"]]],
  [["Soort", "Aantal van", "Aantal naar"], ["amv", "", 8], [["Assen", "amv", 8, 8, "one"]]],
  [
    ["Van regulier", "Van amv", "Naar regulier", "Naar amv"],
    [20, 5, 15, 10],
    [
      ["Assen", "regulier", 20, 15, "two"],
      ["Assen", "amv", 5, 10, "two"],
    ],
  ],
  [
    ["Aantal regulier overdragende gemeente", "Aantal amv ontvangende gemeente"],
    [30, 10],
    [
      ["Assen", "regulier", 30, 0, "two"],
      ["Assen", "amv", 0, 10, "two"],
    ],
  ],
  [
    ["Geeft amv", "Krijgt regulier"],
    [10, 30],
    [
      ["Assen", "amv", 10, 10, "one"],
      ["Emmen", "regulier", 30, 30, "one"],
    ],
  ],
  [
    ["Soort", "Aantal", "Soort terug", "Aantal terug"],
    ["amv", 10, "regulier", 30],
    [
      ["Assen", "amv", 10, 10, "one"],
      ["Emmen", "regulier", 30, 30, "one"],
    ],
  ],
  // What the second gets, or what the first gets in return: nobody knows.
  [["Soort", "Aantal geeft", "Aantal krijgt"], ["amv", 10, 10], [["Assen", "amv", null, null, "two"]]],
  [
    ["Soort van", "Aantal van", "Soort naar", "Aantal naar"],
    ["amv", "tien", "regulier", 30],
    [
      ["Assen", "amv", null, 0, "two"],
      ["Assen", "regulier", 0, 30, "two"],
    ],
  ],
])("the sides in %j", (headers, cells, expected) => {
  expect(sides(headers, ...cells)).toEqual(expected);
});

test.each([
  ["regulier", "regulier"],
  ["Oekraïne", "oekraine"],
  ["Oekraïense ontheemden", "oekraine"],
  ["statushouders", "statushouders"],
  ["vergunninghouders", "statushouders"],
  ["noodopvang", "andere"],
  ["flexwoningen", "andere"],
  ["Oekraïne en statushouders", "andere"],
  ["reguliere noodopvang", "regulier"],
  ["regulier en Oekraïne", null],
  ["regulier/amv", null],
  ["asiel", null],
  ["", null],
])("the soort of %j", (text, soort) => {
  expect(sides(["Soort", "Aantal"], text, 10)).toEqual([["Assen", soort, 10, 10, "one"]]);
});
