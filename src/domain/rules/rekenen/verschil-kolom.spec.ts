// SPDX-License-Identifier: EUPL-1.2
import { check } from "../lib/rules.fixture";
import { verschilKolom } from "./verschil-kolom";

const table = (header: string, rows: readonly (readonly [string, number, number, number])[]) => ({
  V: [["Gemeente", "Taakstelling regulier", "Gerealiseerd regulier 1-9-2025", header], ...rows],
});

test("whatever a column computes: a gap, its opposite, a tekort that stops at 0", () => {
  expect(
    check(
      verschilKolom,
      table("Verschil", [
        ["Alkmaar", 395, 150, 245],
        ["Opmeer", 125, 200, -75],
        ["Hoorn", 399, 0, 399],
      ]),
    ),
  ).toEqual([]);
  expect(
    check(
      verschilKolom,
      table("Verschil", [
        ["Alkmaar", 395, 150, -245],
        ["Opmeer", 125, 200, 75],
        ["Hoorn", 399, 0, -399],
      ]),
    ),
  ).toEqual([]);
  expect(
    check(
      verschilKolom,
      table("Tekort", [
        ["Alkmaar", 395, 150, 245],
        ["Opmeer", 125, 200, 0],
        ["Hoorn", 399, 0, 399],
      ]),
    ),
  ).toEqual([]);
});

test("a column that computes something else is left alone", () => {
  expect(
    check(
      verschilKolom,
      table("Verschil met vorig jaar", [
        ["Alkmaar", 395, 150, 17],
        ["Opmeer", 125, 200, 3],
        ["Hoorn", 399, 0, -8],
      ]),
    ),
  ).toEqual([]);
});

test("one row of a gap is enough, because its header says what it is", () => {
  expect(check(verschilKolom, table("Gap", [["Alkmaar", 395, 150, 254]]))).toMatchObject([
    { at: "V!D2", expected: "+245", params: { from: [395, 150] } },
  ]);
});

test("growth between two peildata", () => {
  const rows = [
    ["Gemeente", "Realisatie regulier 1-7-2025", "Realisatie regulier 1-9-2025", "Verschil"],
    ["Alkmaar", 100, 150, 50],
    ["Opmeer", 200, 200, 0],
    ["Hoorn", 0, 20, 10],
  ];
  expect(check(verschilKolom, { V: rows })).toMatchObject([{ at: "V!D4", expected: "+20" }]);
});

test.each([
  ["right", "100/10", "72/8", []],
  ["one side wrong", "110/10", "72/8", ["V!D2 100"]],
  ["each side wrong once", "110/10", "72/9", ["V!D2 100", "V!D3 8"]],
])("pairs of opgave, in mindering and restopgave, %s", (_, first, second, expected) => {
  const V = [
    ["Gemeente", "Indicatieve opgave (regulier/amv)", "In mindering (regulier/amv)", "Restopgave (regulier/amv)"],
    ["Zwolle", "120/14", "20/4", first],
    ["Kampen", "80/8", "8/0", second],
    ["Dalfsen", "60/6", "10/1", "50/5"],
    ["Ommen", "50/5", "5/2", "45/3"],
  ];
  const found = check(verschilKolom, { V });
  expect(found.map(({ at, params }) => `${at} ${String(params.computed)}`)).toEqual(expected);
});
