// SPDX-License-Identifier: EUPL-1.2
import { check } from "../lib/rules.fixture";
import { zelfdeCijfers } from "./zelfde-cijfers";

const names = ["Alkmaar", "Hoorn", "Schagen", "Opmeer", "Heiloo"];
const stands = (change: number, value = 100) => [
  ["Gemeente", "Realisatie regulier 1-7-2025", "Realisatie regulier 1-9-2025"],
  ...names.map((naam, index) => [naam, value + index, value + index + (index === 3 ? change : 0)]),
];

test("one number that changed, few numbers, and only zeros", () => {
  expect(check(zelfdeCijfers, { V: stands(1) })).toEqual([]);
  expect(check(zelfdeCijfers, { V: stands(0).slice(0, 4) })).toEqual([]);
  expect(check(zelfdeCijfers, { V: [stands(0)[0]!, ...names.map((naam) => [naam, 0, 0])] })).toEqual([]);
});
