// SPDX-License-Identifier: EUPL-1.2
import { shiftFormula } from "./shared-formula";

describe("shiftFormula", () => {
  it.each([
    ["A1+$A1+A$1+$A$1", 2, 1, "B3+$A3+B$1+$A$1"],
    ["SUM(B2:C9)", 1, 0, "SUM(B3:C10)"],
    ["Z1", 0, 1, "AA1"],
    ["SUM(A:A)+SUM($A:B)", 5, 2, "SUM(C:C)+SUM($A:D)"],
    ["SUM(3:4)+SUM($3:4)", 2, 9, "SUM(5:6)+SUM($3:6)"],
    ["Blad1!A1+'Tabblad A1'!A1", 1, 1, "Blad1!B2+'Tabblad A1'!B2"],
    ['"A1"&A1', 1, 0, '"A1"&A2'],
    ["Tabel1[A1]+A1", 1, 0, "Tabel1[A1]+A2"],
  ])("%s, %d down and %d right: %s", (formula, rows, columns, expected) => {
    expect(shiftFormula(formula, rows, columns)).toBe(expected);
  });

  it.each(["LOG10(5)", "A1.naam", "mijn_A1", "DATE2025X1", "TAX2024B", "1.5E3", "ZZZ1", "A1048577", "Q1!$A$1"])(
    "leaves %s: it is no cell",
    (formula) => {
      expect(shiftFormula(formula, 1, 1)).toBe(formula);
    },
  );

  it("says so where a reference falls off the sheet", () => {
    expect(shiftFormula("A1", -1, 0)).toBe("#REF!");
    expect(shiftFormula("XFD1", 0, 1)).toBe("#REF!");
  });
});
