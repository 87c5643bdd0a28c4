// SPDX-License-Identifier: EUPL-1.2
import { check } from "../lib/rules.fixture";
import { prognoseKolom } from "./prognose-kolom";

test("a column of mutaties of another soort, and rows of which one number is unknown", () => {
  const head = ["Gemeente", "Realisatie 1-9-2025", "Mutaties", "Prognose 1-2-2026"];
  expect(
    check(prognoseKolom, {
      V: [head, ["Alkmaar", 150, 10, 160], ["Hoorn", 0, -0, 0], ["Opmeer", 200, "", 999], ["Texel", "-", 5, 7]],
    }),
  ).toEqual([]);
  expect(
    check(prognoseKolom, {
      V: [
        ["Gemeente", "Realisatie regulier 1-9-2025", "Mutaties amv", "Prognose regulier 1-2-2026"],
        ["Alkmaar", 150, 10, 150],
        ["Hoorn", 5, 10, 5],
      ],
    }),
  ).toEqual([]);
});
