// SPDX-License-Identifier: EUPL-1.2

import { chartOf, dataOf, reading } from "./chart.fixture";
import { summaryOf, tableOf } from "./summary";

const CELLS = reading([
  ["Alkmaar", 1395, 150, ""],
  ["Bergen", 60, "#N/A", ""],
]);

it("one sentence with the kind, the extremes and what is missing", () => {
  const data = dataOf(chartOf("BarClustered", [{ name: "Taak" }, { name: "Stand" }, { name: "Prognose" }], 2), CELLS);
  expect(summaryOf(data)).toBe(
    "Staafdiagram, 3 reeksen over 2 namen. Taak: van 60 tot 1.395. Stand: 150, 1 waarde ontbreekt. Prognose: geen waarde bekend.",
  );
});

it("a table of all that the cells show", () => {
  expect(tableOf(dataOf(chartOf("Line", [{ name: "Taak" }, { name: "Stand" }], 2), CELLS))).toEqual([
    ["", "Taak", "Stand"],
    ["Alkmaar", "1.395", "150"],
    ["Bergen", "60", "#N/B"],
  ]);
});
