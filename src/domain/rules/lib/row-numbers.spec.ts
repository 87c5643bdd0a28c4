// SPDX-License-Identifier: EUPL-1.2

import { numbersOfRow } from "./row-numbers";
import { modelOf } from "./rules.fixture";

const model = modelOf({
  Voortgang: [
    ["Gemeente", "Gerealiseerd 1-9-2025 (regulier/amv)", "Gerealiseerd 1-5-2025 (regulier/amv)", "Taakstelling totaal"],
    ["Alkmaar", "150/20", "100/-", 497],
    ["Totaal", "150/20", "100/10", 497],
  ],
});
const [table] = model.records.tables;
const row = (at: number) => numbersOfRow(model, table!, at);

test("oldest first, of total rows too", () => {
  expect(row(1).all("realisatie", "regulier")).toEqual([100, 150]);
  expect(row(2).all("realisatie", "amv")).toEqual([10, 20]);
});

test("totaal is its own column, or else both soorten, and unknown where one of them is", () => {
  expect(row(1).all("taakstelling", "totaal")).toEqual([497]);
  expect(row(1).all("realisatie", "totaal")).toEqual([null, 170]);
});

test("nothing of another grootheid, of a soort without a column, or of no row", () => {
  expect(row(1).all("prognose", "regulier")).toEqual([]);
  expect(row(1).all("taakstelling", "amv")).toEqual([]);
  expect(row(9).all("realisatie", "regulier")).toEqual([]);
});

test("the newest of all, of one date, and of what stands in front of a column", () => {
  expect(row(1).newest("realisatie", "regulier")).toBe(150);
  expect(row(1).on("realisatie", "regulier", "2025-05-01")).toBe(100);
  expect(row(1).on("realisatie", "regulier", "2025-01-01")).toBeNull();
  const ofTotaal = numbersOfRow(twice, twice.records.tables[0]!, 1);
  expect([2, 4, 6].map((column) => ofTotaal.newestBefore(column, "realisatie", "totaal"))).toEqual([120, 150, 170]);
  expect(ofTotaal.newestBefore(1, "realisatie", "totaal")).toBe(170);
});

const twice = modelOf({
  Voortgang: [
    [
      "Gemeente",
      "Gerealiseerd regulier 1-5-2025",
      "%",
      "Gerealiseerd regulier 1-9-2025",
      "%",
      "Gerealiseerd amv 1-9-2025",
      "%",
    ],
    ["Alkmaar", 120, 0, 150, 0, 20, 0],
  ],
});
