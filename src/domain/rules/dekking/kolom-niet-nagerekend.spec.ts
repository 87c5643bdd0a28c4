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
