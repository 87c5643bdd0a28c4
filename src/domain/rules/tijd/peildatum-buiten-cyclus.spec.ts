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
    { at: "V!B2", params: { cyclus: 1, limit: "einde", on: "2026-02-01" } },
  ]);
  expect(check(peildatumBuitenCyclus, { V: table("Voortgang", "1-9-2015") })).toMatchObject([
    { params: { cyclus: null, limit: "besluit", on: "2024-12-20" } },
  ]);
  expect(check(peildatumBuitenCyclus, { V: table("Voortgang cyclus 2", "1-9-2025") })).toMatchObject([
    { params: { cyclus: 2, limit: "begin", on: "2026-02-27" } },
  ]);
});

test("between the raming, with which a cyclus begins, and its verdeelbesluit", () => {
  expect(check(peildatumBuitenCyclus, { V: table("Voortgang cyclus 1", "1-11-2024") })).toMatchObject([
    { params: { cyclus: 1, limit: "besluit", on: "2024-12-20" } },
  ]);
  expect(check(peildatumBuitenCyclus, { V: table("Voortgang cyclus 1", "30-1-2024") })).toMatchObject([
    { params: { cyclus: 1, limit: "begin", on: "2024-01-31", fromRaming: true } },
  ]);
  expect(check(peildatumBuitenCyclus, { V: table("Voortgang cyclus 1", "20-12-2024") })).toEqual([]);
});

test("a column that is ready for a later day says nothing", () => {
  const V = [
    ["Voortgang cyclus 1"],
    ["Gemeente", "Gerealiseerd regulier 1-9-2025", "Gerealiseerd regulier 1-1-2028"],
    ["Alkmaar", 150, ""],
  ];
  expect(check(peildatumBuitenCyclus, { V })).toEqual([]);
});

test("the workbook's own tab Cyclus knows later cycli", () => {
  const Cyclus = [
    ["Cyclus", "Stap", "Datum"],
    ["2", "Verdeelbesluit", "15-12-2026"],
    ["2", "Einde cyclus", "1-2-2028"],
  ];
  expect(check(peildatumBuitenCyclus, { Cyclus, V: table("Voortgang cyclus 2", "1-3-2027") })).toEqual([]);
  expect(check(peildatumBuitenCyclus, { Cyclus, V: table("Voortgang cyclus 2", "1-3-2028") })).toMatchObject([
    { params: { limit: "einde", on: "2028-02-01" } },
  ]);
});
