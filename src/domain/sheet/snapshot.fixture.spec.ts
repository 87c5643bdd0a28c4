// SPDX-License-Identifier: EUPL-1.2
import { workbookOf } from "./snapshot.fixture";

test("a workbook from plain rows is as wide as its longest row", () => {
  const [sheet] = workbookOf({ Blad1: [["Gemeente", "Plaatsen"], ["Alkmaar"]] }).sheets;
  expect(sheet?.used).toEqual({ row: 0, column: 0, rowCount: 2, columnCount: 2 });
  expect(sheet?.values[1]).toEqual(["Alkmaar", ""]);
  expect(sheet?.types[1]).toEqual(["text", "blank"]);
});

test.each([
  [14910, "General", "14910"],
  [14.91, "General", "14,91"],
  [14910, "#,##0", "14.910"],
  [0.773, "0.0%", "77,3%"],
  [45901, "d-m-yyyy", "1-9-2025"],
  [45877, "d-mmm", "8-aug"],
])("%p in format %s shows %s", (value, format, text) => {
  expect(workbookOf({ Blad1: [[{ value, format }]] }).sheets[0]?.text[0]?.[0]).toBe(text);
});

test("an error value has the type error, a formula is kept", () => {
  const [sheet] = workbookOf({ Blad1: [["#N/A", { value: 3, formula: "=1+2" }]] }).sheets;
  expect(sheet?.types[0]).toEqual(["error", "number"]);
  expect(sheet?.formulas[0]).toEqual(["", "=1+2"]);
});
