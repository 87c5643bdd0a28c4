// SPDX-License-Identifier: EUPL-1.2
import { version } from "../../package.json";
import { calculationDocument, calculationText, type CalculatedCell } from "./calculation-report";

const CELLS: readonly CalculatedCell[] = [
  { tab: "Monitor", address: "D6", formula: '=SPREIDING.GAP("Alkmaar")', value: 245 },
  {
    tab: "Monitor",
    address: "E40",
    formula: '=SPREIDING.REALISATIEGRAAD("Texel")',
    value: { error: "#DEEL/0!", message: "Er wordt gedeeld door nul." },
  },
  {
    tab: "Los",
    address: "A1",
    formula: "=SPREIDING.GAP(B1:B2)",
    value: [
      [3419.5, true],
      ["geen", -408],
    ],
  },
];

it("makes the document that validation promises", () => {
  expect(calculationDocument("v.xlsx", CELLS)).toEqual({ version, workbook: "v.xlsx", cells: CELLS });
});

it("shows people each formula with its result, by tab", () => {
  expect(calculationText("v.xlsx", CELLS)).toBe(
    [
      "Werkmap v.xlsx",
      "",
      "Monitor",
      '  D6   =SPREIDING.GAP("Alkmaar")            245',
      '  E40  =SPREIDING.REALISATIEGRAAD("Texel")  #DEEL/0! (Er wordt gedeeld door nul.)',
      "",
      "Los",
      "  A1  =SPREIDING.GAP(B1:B2)  3.419,5  WAAR",
      "                             geen  -408",
      "",
      "Totaal: 3 formules, waarvan 1 met een fout.",
    ].join("\n"),
  );
});

it("says so where there is nothing to calculate", () => {
  expect(calculationText("v.xlsx", [])).toBe("Werkmap v.xlsx heeft geen formules van Spreiding.");
});
