// SPDX-License-Identifier: EUPL-1.2
import { check } from "../lib/rules.fixture";
import { peildatumBuitenCyclus } from "./peildatum-buiten-cyclus";

const table = (title: string, date: string) => [
  [title, ""],
  ["Gemeente", `Gerealiseerd regulier ${date}`],
  ["Alkmaar", 150],
];

test("inside the cyclus, its end included, and a later one of which nothing is known", () => {
  expect(check(peildatumBuitenCyclus, { V: table("Voortgang cyclus 1", "1-2-2026") })).toEqual([]);
  expect(check(peildatumBuitenCyclus, { V: table("Voortgang", "1-9-2026") })).toEqual([]);
  expect(check(peildatumBuitenCyclus, { V: table("Voortgang cyclus 2", "1-3-2027") })).toEqual([]);
});

test("after the end, before the first verdeelbesluit, and before the cyclus that is named", () => {
  expect(check(peildatumBuitenCyclus, { V: table("Voortgang cyclus 1", "1-3-2026") })).toMatchObject([
    { at: "V!B2", params: { cyclus: 1, einde: "2026-02-01" } },
  ]);
  expect(check(peildatumBuitenCyclus, { V: table("Voortgang", "1-9-2015") })).toMatchObject([
    { params: { cyclus: null, begin: "2024-12-20" } },
  ]);
  expect(check(peildatumBuitenCyclus, { V: table("Voortgang cyclus 2", "1-9-2025") })).toMatchObject([
    { params: { cyclus: 2, begin: "2026-02-01" } },
  ]);
});

test("the workbook's own tab Cyclus knows later cycli", () => {
  const Cyclus = [
    ["Cyclus", "Stap", "Datum"],
    ["2", "Verdeelbesluit", "15-12-2026"],
    ["2", "Einde cyclus", "1-2-2028"],
  ];
  expect(check(peildatumBuitenCyclus, { Cyclus, V: table("Voortgang cyclus 2", "1-3-2027") })).toEqual([]);
  expect(check(peildatumBuitenCyclus, { Cyclus, V: table("Voortgang cyclus 2", "1-3-2028") })).toMatchObject([
    { params: { einde: "2028-02-01" } },
  ]);
});
