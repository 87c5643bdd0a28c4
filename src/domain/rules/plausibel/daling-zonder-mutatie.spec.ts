// SPDX-License-Identifier: EUPL-1.2
import { check } from "../lib/rules.fixture";
import { dalingZonderMutatie } from "./daling-zonder-mutatie";

const V = [
  ["Gemeente", "Realisatie regulier 1-7-2025", "Realisatie regulier 1-9-2025"],
  ["Alkmaar", 150, 150],
  ["Schagen", 250, 200],
];
const mutaties = (...rows: (string | number)[][]) => [
  ["Gemeente", "Soort", "Aantal", "Datum"],
  ["Alkmaar", "regulier", 5, "1-11-2025"],
  ...rows,
];

test("a fall that was foreseen, and a workbook that has no mutaties at all", () => {
  expect(check(dalingZonderMutatie, { V, M: mutaties(["Schagen", "regulier", -50, "1-8-2025"]) })).toEqual([]);
  expect(check(dalingZonderMutatie, { V, M: mutaties(["Schagen", "regulier", -50, "voor einde cyclus"]) })).toEqual([]);
  expect(check(dalingZonderMutatie, { V })).toEqual([]);
});

test("a mutatie of another soort, or after the peildatum, foresees nothing", () => {
  expect(
    check(dalingZonderMutatie, {
      V,
      M: mutaties(["Schagen", "amv", -50, "1-8-2025"], ["Schagen", "regulier", -50, "1-12-2025"]),
    }),
  ).toMatchObject([{ at: "V!C3" }]);
});
