// SPDX-License-Identifier: EUPL-1.2

import { modelOf } from "../rules/lib/rules.fixture";

const figuresOf = (header: string, cell: string) =>
  modelOf({ B: [["Gemeente", header], ...["Assen", "Emmen", "Meppel"].map((naam) => [naam, cell])] })
    .records.figures.slice(0, 2)
    .map(({ soort, places }) => [soort, places]);

test.each([
  ["Verdeelbesluit (regulier/amv)", "300/30", 300, 30],
  ["Verdeelbesluit (totaal/amv)", "330/30", 300, 30],
  ["Verdeelbesluit (totaal / waarvan amv)", "330 / 30", 300, 30],
  ["Verdeelbesluit (amv/totaal)", "30/330", 300, 30],
  ["Verdeelbesluit (totaal/amv)", "-/30", null, 30],
  ["Verdeelbesluit (totaal/amv)", "30/330", null, null],
])("%s: %s", (header, cell, regulier, amv) => {
  expect(figuresOf(header, cell)).toEqual([
    ["regulier", regulier],
    ["amv", amv],
  ]);
});

test("both in words are no pair", () => {
  expect(figuresOf("Taakstelling totaal incl. amv", "330")[0]).toEqual(["totaal", 330]);
  expect(figuresOf("Taakstelling totaal amv", "30")[0]).toEqual(["amv", 30]);
});

test.each([
  [
    ["67%", 0.99, "50%"],
    [67, 99, 50],
  ],
  [
    ["67", 99, 0.5],
    [67, 99, 0.5],
  ],
  [
    [67, "50%", 1],
    [67, 50, 1],
  ],
])("percentages in one column: %j", (cells, percents) => {
  const names = ["Assen", "Emmen", "Meppel"];
  const rows = names.map((naam, row) => [naam, 700, 350, cells[row] ?? ""]);
  const [table] = modelOf({ V: [["Gemeente", "Taakstelling", "Gerealiseerd 1-9-2025", "%"], ...rows] }).records.tables;
  const readings = table?.rows.map((row) => row.cells.at(-1)?.reading);
  expect(readings).toMatchObject(percents.map((percent) => ({ kind: "percentage", percent })));
});
