// SPDX-License-Identifier: EUPL-1.2

import { numbersInRow } from "./numbers-in-row";
import { modelOf } from "./rules.fixture";

const { index } = modelOf({
  Voortgang: [
    ["Gemeente", "Gerealiseerd 1-9-2025 (regulier/amv)", "Gerealiseerd 1-5-2025 (regulier/amv)", "Taakstelling totaal"],
    ["Alkmaar", "150/20", "100/-", 497],
    ["Totaal", "150/20", "100/10", 497],
  ],
});
const [table] = index.records.tables;
const row = (at: number) => index.figuresOfRow(table!, at);

test("oldest first, of total rows too", () => {
  expect(numbersInRow(row(1), "realisatie", "regulier")).toEqual([100, 150]);
  expect(numbersInRow(row(2), "realisatie", "amv")).toEqual([10, 20]);
});

test("totaal is its own column, or else both soorten, and unknown where one of them is", () => {
  expect(numbersInRow(row(1), "taakstelling", "totaal")).toEqual([497]);
  expect(numbersInRow(row(1), "realisatie", "totaal")).toEqual([null, 170]);
});

test("nothing of another grootheid, of a soort without a column, or of no row", () => {
  expect(numbersInRow(row(1), "prognose", "regulier")).toEqual([]);
  expect(numbersInRow(row(1), "taakstelling", "amv")).toEqual([]);
  expect(numbersInRow(row(9), "realisatie", "regulier")).toEqual([]);
});
