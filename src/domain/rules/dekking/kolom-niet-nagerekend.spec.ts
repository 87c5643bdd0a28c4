// SPDX-License-Identifier: EUPL-1.2
import { check } from "../lib/rules.fixture";
import { percentage } from "../rekenen/percentage";
import { verschilKolom } from "../rekenen/verschil-kolom";
import { kolomNietNagerekend } from "./kolom-niet-nagerekend";

const header = ["Gemeente", "Indicatieve opgave", "Duurzame plekken", "Regioplan"];
const rest = (...numbers: number[]) => ({
  V: [
    [...header, "Restopgave"],
    ["Alkmaar", 400, 150, 50, numbers[0] ?? ""],
    ["Hoorn", 300, 20, 10, numbers[1] ?? ""],
    ["Schagen", 250, 250, 0, numbers[2] ?? ""],
    ["Opmeer", 100, 30, 20, numbers[3] ?? ""],
  ],
});

test.each<[string, number[]]>([
  ["what the durable places leave", [250, 280, 0, 10]],
  ["what both leave", [200, 270, 0, 10]],
  ["what the regioplan leaves", [350, 290, 250, 10]],
])("a restopgave is %s, as its rows say", (_words, numbers) => {
  expect(check(verschilKolom, rest(...numbers))).toMatchObject([{ at: "V!E5" }]);
  expect(check(kolomNietNagerekend, rest(...numbers))).toEqual([]);
});

test("a restopgave of which the rows say nothing is said, and never judged as taakstelling − realisatie", () => {
  const one = {
    V: [
      ["Gemeente", "Taakstelling regulier", "Gerealiseerd regulier 1-9-2025", "Restopgave"],
      ["Alkmaar", 395, 150, 295],
    ],
  };
  expect(check(verschilKolom, one)).toEqual([]);
  expect(check(kolomNietNagerekend, one)).toMatchObject([{ at: "V!D1", params: { of: "verschil" } }]);
  expect(check(kolomNietNagerekend, rest(17, 3, 8, 41))).toMatchObject([{ at: "V!E1" }]);
});

const regios = (...shares: string[]) => ({
  R: [
    ["Regio", "Taakstelling regulier", "Toegezegd", "Percentage"],
    ["Kennemerland", 3023, 2043, shares[0] ?? ""],
    ["Zaanstreek-Waterland", 1799, 1799, shares[1] ?? ""],
    ["Gooi en Vechtstreek", 1376, 1237, shares[2] ?? ""],
  ],
});

test("a percentage is checked against a column that nobody reads", () => {
  expect(check(percentage, regios("68%", "100%", "85%"))).toMatchObject([{ at: "R!D4", expected: "90 %" }]);
  expect(check(percentage, regios("68%", "100%", "90%"))).toEqual([]);
});

test("a percentage of nothing that stands beside it is said; one without numbers is not", () => {
  expect(check(percentage, regios("12%", "33%", "85%"))).toEqual([]);
  expect(check(kolomNietNagerekend, regios("12%", "33%", "85%"))).toMatchObject([{ at: "R!D1" }]);
  expect(check(kolomNietNagerekend, regios())).toEqual([]);
});

test("a share of the whole column follows", () => {
  const shares = {
    B: [
      ["Gemeente", "Taakstelling regulier", "Aandeel"],
      ["Alkmaar", 400, "50%"],
      ["Hoorn", 200, "25%"],
      ["Schagen", 200, "25%"],
    ],
  };
  expect(check(kolomNietNagerekend, shares)).toEqual([]);
});

test("a column of pairs is named once", () => {
  const V = [
    ["Gemeente", "Indicatieve opgave (regulier/amv)", "In mindering (regulier/amv)", "Restopgave (regulier/amv)"],
    ["Zwolle", "120/14", "20/4", "7/9"],
    ["Kampen", "80/8", "8/0", "11/2"],
    ["Dalfsen", "60/6", "10/1", "3/8"],
  ];
  expect(check(kolomNietNagerekend, { V })).toHaveLength(1);
});

describe("behind the numbers of a column", () => {
  const told = (...rows: readonly (readonly (string | number)[])[]) =>
    check(kolomNietNagerekend, { V: rows }).map(({ at, params: { inCells } }) => [at, ...(inCells ?? [])]);
  const HEADER = ["Gemeente", "Taakstelling", "Realisatie 1-7-2025", "Realisatie 1-9-2025"];

  test("a share and a change of the taakstelling follow from nothing beside it", () => {
    const rows = [HEADER, ["Zwolle", "4.567 (91%) -150", 3000, 3100], ["Kampen", "1.000 (20%) +10", 100, 110]];
    expect(told(...rows)).toEqual([["V!B2", "percentage", "verschil"]]);
    expect(check(kolomNietNagerekend, { V: rows })).toMatchObject([
      {
        found: "4.567 (91%) -150",
        sentence:
          "In de kolom “Taakstelling” staat een percentage en een verschil achter het aantal. Het aantal telt mee, maar wat erachter staat is niet nagerekend: uit de cellen ernaast blijkt niet waarvan het komt.",
      },
    ]);
    expect(told(HEADER, ["Zwolle", "4.567 (91%)", 3000, 3100])).toEqual([["V!B2", "percentage"]]);
  });

  test("those of the realisatie do, where a taakstelling and an earlier stand are there", () => {
    expect(told(HEADER, ["Zwolle", 4567, "3.000 (66%)", "3.100 (68%) +100"])).toEqual([]);
    expect(told(["Gemeente", "Realisatie 1-9-2025"], ["Zwolle", "3.100 (68%)"])).toEqual([["V!B2", "percentage"]]);
    expect(told(["Gemeente", "Taakstelling", "Realisatie 1-9-2025"], ["Zwolle", 4567, "3.100 (68%) +100"])).toEqual([
      ["V!C2", "verschil"],
    ]);
  });

  test("one that is checked tells that the column can be", () => {
    expect(told(HEADER, ["Zwolle", 4567, "", "3.100 (68%) +100"], ["Kampen", 1000, 90, "100 (10%) +10"])).toEqual([]);
  });

  test("of lines, each of its own grootheid", () => {
    const rows = [
      ["Regio", "", "Regulier"],
      ["Gooi en Vechtstreek", "Taakstelling", "1.000 (20%)"],
      ["", "Realisatie 1-9-2025", "500 (50%)"],
    ];
    expect(told(...rows)).toEqual([["V!C2", "percentage"]]);
  });

  test("in a list", () => {
    const header = ["Gemeente", "Locatie", "Soort", "Plaatsen", "Opening", "Einde"];
    const row = (places: string) => ["Zwolle", "IJsselhal", "regulier", places, "1-1-2025", "1-1-2027"];
    expect(told(header, row("300 (50%)"))).toEqual([["V!D2", "percentage"]]);
    expect(told(header, row("300"))).toEqual([]);
  });

  test("nothing is said of a number that is missing", () => {
    expect(told(HEADER, ["Zwolle", "n.v.t.", "- (0%)", 10])).toEqual([["V!C2", "percentage"]]);
    expect(told(HEADER, ["Zwolle", 0, "0 (0%)", 10])).toEqual([]);
  });
});
