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
