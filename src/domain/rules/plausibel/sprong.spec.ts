// SPDX-License-Identifier: EUPL-1.2
import { check } from "../lib/rules.fixture";
import { sprong } from "./sprong";

const stands = (rows: readonly (readonly [string, number, number, number])[]) => [
  ["Gemeente", "Taakstelling regulier", "Realisatie regulier 1-7-2025", "Realisatie regulier 1-9-2025"],
  ...rows,
];
const calm: readonly (readonly [string, number, number, number])[] = [
  ["Hoorn", 399, 0, 20],
  ["Schagen", 300, 250, 250],
  ["Opmeer", 125, 200, 200],
  ["Heiloo", 100, 80, 80],
];

test("a rise up to the taakstelling, and a small one, are what one hopes for", () => {
  expect(check(sprong, { V: stands([["Alkmaar", 395, 0, 395], ...calm]) })).toEqual([]);
  expect(check(sprong, { V: stands([["Alkmaar", 10, 5, 60], ...calm]) })).toEqual([]);
});

test("a fall to less than half, unless a mutatie or a closed locatie says so", () => {
  const V = stands([["Alkmaar", 395, 350, 35], ...calm]);
  expect(check(sprong, { V })).toMatchObject([{ at: "V!D2", params: { before: 350, after: 35 } }]);
  expect(
    check(sprong, {
      V,
      M: [
        ["Gemeente", "Soort", "Aantal", "Datum"],
        ["Alkmaar", "regulier", -315, "1-8-2025"],
      ],
    }),
  ).toEqual([]);
  expect(
    check(sprong, {
      V,
      L: [
        ["Gemeente", "Locatie", "Soort", "Plaatsen", "Opening", "Einde"],
        ["Alkmaar", "A", "regulier", 315, "1-1-2020", "31-7-2025"],
      ],
    }),
  ).toEqual([]);
});

test("the same jump among 44 rows, and where all change alike it is none", () => {
  const many = Array.from({ length: 40 }, (_, index): [string, number, number, number] => [
    calm[index % 4]![0] + String(index),
    300,
    100,
    100 + (index % 9),
  ]);
  expect(check(sprong, { V: stands([["Alkmaar", 395, 150, 1500], ...calm, ...many]) })).toMatchObject([{ at: "V!D2" }]);
  const all = ["Alkmaar", "Hoorn", "Schagen", "Opmeer", "Heiloo"].map((naam): [string, number, number, number] => [
    naam,
    300,
    100,
    900,
  ]);
  expect(check(sprong, { V: stands(all) })).toEqual([]);
});
