// SPDX-License-Identifier: EUPL-1.2
import { workbookOf } from "./sheet/snapshot.fixture";
import { sourcesOf } from "./sources";

const REPORT = [["Bevindingen Spreiding"], ["Ernst", "Tabblad", "Cel", "Controle", "Gevonden", "Verwacht", "Uitleg"]];
const whole = workbookOf({ Cijfers: [["Hoorn", 399]], "Voor MT": REPORT, "Bevindingen Spreiding": [["van mij"]] });

test("leaves reports out, by what is in them", () =>
  expect(sourcesOf(whole).sheets.map(({ name }) => name)).toEqual(["Cijfers", "Bevindingen Spreiding"]));

test("is the same workbook where there is none", () => {
  const without = workbookOf({ Cijfers: [["Hoorn", 399]] });
  expect(sourcesOf(without)).toBe(without);
});

test("is the same as before where only a report changed", () => {
  const before = sourcesOf(whole);
  const { sheets } = whole;
  const noted = { ...whole, sheets: sheets.map((sheet) => (sheet.name === "Voor MT" ? { ...sheet } : sheet)) };
  expect(sourcesOf(noted, before)).toBe(before);
  expect(sourcesOf({ ...noted, name: "anders.xlsx" }, before)).not.toBe(before);
});
