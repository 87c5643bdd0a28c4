// SPDX-License-Identifier: EUPL-1.2
import { check, voortgang } from "../lib/rules.fixture";
import { meerDanHeelNederland } from "./meer-dan-heel-nederland";

const found = (tabs: Parameters<typeof check>[1]) =>
  check(meerDanHeelNederland, tabs).map(({ at, found: text }) => [at, text]);

test("a number as a number, as a text and in a pair", () => {
  expect(
    found({
      Voortgang: [
        ["Gemeente", "Taakstelling regulier", "Gerealiseerd regulier 1-9-2025"],
        ["Alkmaar", 395_000, 150],
        ["Hoorn", 399, "4.000.000"],
      ],
    }),
  ).toEqual([
    ["Voortgang!B2", "395.000"],
    ["Voortgang!C3", "4.000.000"],
  ]);
  expect(found({ Voortgang: voortgang(["Alkmaar 395/150001 150/0", "Hoorn 399/0 200000/0"]) })).toEqual([
    ["Voortgang!B2", "150.001"],
    ["Voortgang!C3", "200.000"],
  ]);
});

test("in lists too, with a minus as well", () => {
  expect(
    found({
      Mutaties: [
        ["Gemeente", "Soort", "Aantal", "Datum"],
        ["Amsterdam", "regulier", -2_400_000, "1-2-2026"],
        ["Amsterdam", "regulier", 240, "1-3-2026"],
      ],
      Locaties: [
        ["Gemeente", "Locatie", "Soort", "Plaatsen", "Opening", "Einde"],
        ["Alkmaar", "Haven", "regulier", 1_000_000, "1-1-2024", ""],
      ],
    }),
  ).toEqual([
    ["Mutaties!C2", "2.400.000"],
    ["Locaties!D2", "1.000.000"],
  ]);
});

test("as many as the limit, all besluiten together, totals and what is no number of places stay silent", () => {
  expect(
    found({
      Voortgang: [
        ["Gemeente", "Inwoners", "Taakstelling regulier", "Gerealiseerd regulier 1-9-2025"],
        ["Amsterdam", 931_000, 150_000, 101_500],
        ["Alkmaar", 111_000, 395, 150],
        ["Totaal", 1_042_000, 150_395, 101_650],
        ["Nederland", 18_000_000, 201_500, 180_000],
      ],
    }),
  ).toEqual([]);
});
