// SPDX-License-Identifier: EUPL-1.2

import type { FixtureCell } from "../../sheet/snapshot.fixture";
import { check, modelOf } from "../lib/rules.fixture";
import { andersGetoond } from "./anders-getoond";

const tabs = (...cells: readonly FixtureCell[]) => ({
  Voortgang: [
    [
      "Gemeente",
      "Taakstelling regulier",
      "Taakstelling amv",
      "Gerealiseerd regulier 1-9-2025",
      "Gerealiseerd amv 1-9-2025",
    ],
    ...cells.map((cell, index) => [["Goes", "Hulst", "Veere"][index] ?? "", 150, 10, cell, 0]),
    ["Terneuzen", 100, 0, 45, 0],
    ["Tholen", 100, 0, 30, 0],
  ],
});
const at = (cell: FixtureCell) => check(andersGetoond, tabs(cell)).map(({ at: where, sentence }) => [where, sentence]);
const amountIn = (cell: FixtureCell): unknown =>
  modelOf(tabs(cell)).records.figures.find(
    ({ grootheid, gebied }) => grootheid === "realisatie" && gebied.text === "Goes",
  )?.places;

describe("the number that is stored counts, and the finding says so", () => {
  it.each<[number | string, string, string, string]>([
    [75, ";;;", "", "75, maar door de celopmaak is dat niet te zien"],
    ["75", ";;;", "", "75, maar door de celopmaak is dat niet te zien"],
    [75, '""', "", "75, maar door de celopmaak is dat niet te zien"],
    [75, "[=75];General", " ", "75, maar door de celopmaak is dat niet te zien"],
    [14910, "0,", "15", "14.910, maar de celopmaak toont “15”"],
    [1500, '0.0,"k"', "1,5k", "1.500, maar de celopmaak toont “1,5k”"],
    [1, "0%", "100%", "1, maar de celopmaak toont “100%”"],
    [75, '"n.v.t."', "n.v.t.", "75, maar de celopmaak toont “n.v.t.”"],
    [75, "d-m-yyyy", "15-3-1900", "75, maar de celopmaak toont “15-3-1900”"],
    [15, "d-m-yyyy", "15-1-1900", "15, maar de celopmaak toont “15-1-1900”"],
    [75, "[h]:mm", "1800:00", "75, maar de celopmaak toont “1800:00”"],
    [0, '0;-0;"n.v.t."', "n.v.t.", "0, maar de celopmaak toont “n.v.t.”"],
    [0, "#", "", "0, maar door de celopmaak is dat niet te zien"],
  ])("%p under %s", (value, format, text, words) => {
    const cell = { value, format, text };
    expect(at(cell)).toEqual([["Voortgang!D2", expect.stringContaining(words)]]);
    expect(amountIn(cell)).toBe(Number(value));
  });
});

describe("a number that is shown as it is", () => {
  it.each<[number, string, string]>([
    [75, "0.00", "75,00"],
    [14910, "#,##0", "14.910"],
    [14000, "#,##0.000", "14.000,000"],
    [14910, '"€" #,##0', "€ 14 910"],
    [75, '0" plaatsen"', "75 plaatsen"],
    [75, '0" m2"', "75 m2"],
    [75, "@", "75"],
    [75, "00000", "75"],
    [0, '_ * #,##0_ ;_ * -#,##0_ ;_ * "-"??_ ', " - "],
    [75, '0;;"";', "75"],
    [75, "0_)", "##"],
    [49.6, "0_)", "50"],
    [12, "[Red]0", "12"],
    [45, "#,##0_);(#,##0)", "45"],
  ])("%p under %s", (value, format, text) => expect(at({ value, format, text })).toEqual([]));
});

test("zeros that are not shown, and more than two cells of a column, are one finding", () => {
  const zero = { value: 0, format: "0;-0;;@", text: "" };
  const thousands = (value: number) => ({ value, format: "0,", text: String(Math.round(value / 1000)) });
  expect(check(andersGetoond, tabs(zero, zero, zero))).toMatchObject([{ at: "Voortgang!D2:D4", params: { cells: 3 } }]);
  expect(check(andersGetoond, tabs(zero, 20, zero))).toMatchObject([{ at: "Voortgang!D2:D4", params: { cells: 2 } }]);
  const [finding, ...others] = check(andersGetoond, tabs(thousands(1500), thousands(2600), thousands(1200)));
  expect(finding).toMatchObject({ at: "Voortgang!D2:D4", found: "1.500" });
  expect(finding?.sentence).toBe(
    "Van 3 cellen toont de celopmaak niet wat erin staat. In de eerste staat 1.500, maar de celopmaak toont “2”. Er wordt gerekend met wat erin staat.",
  );
  expect(others).toEqual([]);
  expect(check(andersGetoond, tabs(thousands(1500), thousands(2600)))).toMatchObject([
    { at: "Voortgang!D2" },
    { at: "Voortgang!D3" },
  ]);
});

test("a date that may be one is no count", () => {
  expect(amountIn({ value: 45877, format: "d-m-yyyy" })).toBeNull();
});
