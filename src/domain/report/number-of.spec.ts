// SPDX-License-Identifier: EUPL-1.2
import type { Finding } from "../findings";
import { workbookOf, type FixtureCell } from "../sheet/snapshot.fixture";
import { foundAndExpected, sheetsByName } from "./number-of";

const inCell = (cell: FixtureCell, found: string, expected: string | null = null, params: object = {}) => {
  const finding = { tab: "A", address: "A1", found, expected, params } as Finding;
  return foundAndExpected(finding, sheetsByName(workbookOf({ A: [[cell]] })));
};

test.each<[string, FixtureCell, string, string | null, unknown]>([
  ["as the cell shows it", { value: 12202, text: "12202" }, "12202", null, { value: 12202, numberFormat: "General" }],
  ["with its format", { value: 0.55, format: "0%", text: "55%" }, "55%", null, { value: 0.55, numberFormat: "0%" }],
  [
    "in the words of the add-in",
    { value: 12202, text: "12202" },
    "12.202",
    null,
    { value: 12202, numberFormat: "#,##0" },
  ],
  ["less than nothing", { value: -408, text: "-408" }, "−408", null, { value: -408, numberFormat: "#,##0" }],
  ["a change", { value: 638, text: "638" }, "+638", null, { value: 638, numberFormat: "+#,##0;-#,##0;0" }],
  ["with decimals", { value: 49.6, text: "49,60" }, "49,6", null, { value: 49.6, numberFormat: "#,##0.0" }],
])("a number %s is a number", (_, cell, found, expected, shown) =>
  expect(inCell(cell, found, expected)[0]).toEqual(shown),
);

test("what is expected there is one too", () =>
  expect(inCell({ value: 4567, text: "4567" }, "4.567", "4.837")).toEqual([
    { value: 4567, numberFormat: "#,##0" },
    { value: 4837, numberFormat: "#,##0" },
  ]));

test.each<[string, FixtureCell, string, string | null]>([
  ["of a cell with a text", "771 (56%)", "771 (56%)", null],
  ["a number as text", { value: "771", format: "@" }, "771", "771"],
  ["a code", "0363", "0363", null],
  ["a date as text", "1-9-2025", "1-9-2025", null],
  ["a date", { value: 45901, format: "d-m-yyyy", text: "1-9-2025" }, "1-9-2025", "1-7-2025"],
  ["a name for a number", { value: 363, text: "363" }, "Amsterdam", "Hoorn"],
  ["another number than in the cell", { value: 5, text: "5" }, "10 getallen", null],
  ["a code that the cell lacks", { value: 363, text: "363" }, "363 is geen code", "0363"],
])("words stay words: %s", (_, cell, found, expected) =>
  expect(inCell(cell, found, expected)).toEqual([found, expected ?? ""]),
);

test("a format in another language is not written back", () =>
  expect(inCell({ value: 5, format: "Standaard", text: "5" }, "5")[0]).toEqual({ value: 5, numberFormat: "General" }));

test.each<[string, object, string]>([
  ["a formula as a Dutch Excel shows it", { formula: "=ONBEKEND(1.5,A1)" }, "=ONBEKEND(1,5;A1)"],
  ["a text that looks like one as it stands", { text: "=ONBEKEND(1.5,A1)" }, "=ONBEKEND(1.5,A1)"],
])("shows %s", (_, params, shown) =>
  expect(inCell("=ONBEKEND(1.5,A1)", "=ONBEKEND(1.5,A1)", null, params)).toEqual([shown, ""]),
);
