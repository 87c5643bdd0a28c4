// SPDX-License-Identifier: EUPL-1.2
import { check } from "../lib/rules.fixture";
import { dubbeleKolom } from "./dubbele-kolom";

test("one column per soort, per date and per cyclus is no double", () => {
  const head = [
    "Gemeente",
    "Taakstelling cyclus 1 regulier",
    "Taakstelling cyclus 2 regulier",
    "Realisatie regulier 1-7-2025",
    "Realisatie regulier 1-9-2025",
    "Realisatie amv 1-9-2025",
    "%",
    "%",
  ];
  expect(check(dubbeleKolom, { V: [head, ["Hoorn", 399, 350, 0, 5, 1, 0, 0]] })).toEqual([]);
});

test("the second of two columns that mean the same, in other words", () => {
  expect(
    check(dubbeleKolom, {
      V: [
        ["Gemeente", "Verdeelbesluit regulier", "Taakstelling regulier"],
        ["Hoorn", 399, 399],
      ],
    }),
  ).toMatchObject([{ at: "V!C1", params: { first: "B1" } }]);
});

test("another date beside the opening and the end of a locatie, and two that mean the same", () => {
  const found = (...dates: string[]): unknown[] =>
    check(dubbeleKolom, {
      L: [
        ["Gemeente", "Locatie", "Soort", "Plaatsen", ...dates],
        ["Hoorn", "A", "regulier", 10, ...dates.map(() => "1-1-2024")],
      ],
    });
  expect(found("Opening", "Verwachte opening", "Einde", "Einde contract", "Raadsbesluit")).toEqual([]);
  expect(found("Geplande opening", "Werkelijke opening", "Looptijd tot")).toEqual([]);
  expect(found("Opening", "Openingsdatum", "Einde", "Einddatum")).toHaveLength(2);
});
