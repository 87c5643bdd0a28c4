// SPDX-License-Identifier: EUPL-1.2
import { NOORD_HOLLAND } from "../lib/noord-holland.fixture";
import { check, voortgang, type FixtureTabs } from "../lib/rules.fixture";
import { provincieSom } from "./provincie-som";

const lines = [
  "Almere 10/1 5/0",
  "Dronten 20/1 5/0",
  "Lelystad 30/1 5/0",
  "Noordoostpolder 40/1 5/0",
  "Urk 50/1 5/0",
  "Zeewolde 60/1 5/0",
];
const flevoland = (taakstelling: number, extra: FixtureTabs = {}) => ({
  Voortgang: voortgang(lines),
  Provincie: [
    ["", "Regulier", "Amv"],
    ["Taakstelling Flevoland", taakstelling, 6],
    ["Realisatie 1-9-2025", 30, 0],
  ],
  ...extra,
});

test("a provincie without regio's is the sum of its gemeenten", () => {
  expect(check(provincieSom, flevoland(210))).toEqual([]);
  expect(check(provincieSom, flevoland(120))).toMatchObject([
    { at: "Provincie!B2", found: "120", expected: "210", params: { level: "gemeenten", parts: 6 } },
  ]);
});

test("the published provincie is the sum of its regio's; one changed number is found", () => {
  expect(check(provincieSom, NOORD_HOLLAND)).toEqual([]);
  const changed = {
    ...NOORD_HOLLAND,
    Provincie: NOORD_HOLLAND.Provincie.map((row) => row.map((cell) => cell.replace("12.202", "12.220"))),
  };
  expect(check(provincieSom, changed)).toMatchObject([
    { at: "Provincie!B4", found: "12.220", expected: "12.202", params: { level: "regio's", parts: 5 } },
  ]);
});

test("an indeling that names only a part of the gemeenten does not make the provincie", () => {
  const half = {
    Indeling: [
      ["Gemeente", "Regio"],
      ["Almere", "Zuid"],
      ["Zeewolde", "Zuid"],
    ],
    "Regio's": [
      ["Regio", "", "Regulier", "Amv"],
      ["Zuid", "Taakstelling", 70, 2],
      ["", "Realisatie 1-9-2025", 10, 0],
    ],
  };
  expect(check(provincieSom, flevoland(210, half))).toEqual([]);
});

test("a row of the provincie in the table of gemeenten is a total, which another rule checks", () => {
  expect(check(provincieSom, { Voortgang: voortgang([...lines, "Provincie Flevoland 120/6 30/0"]) })).toEqual([]);
});
