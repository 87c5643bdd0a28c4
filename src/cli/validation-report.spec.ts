// SPDX-License-Identifier: EUPL-1.2
import type { Finding, ValidationResult } from "../domain/findings";
import { version } from "../../package.json";
import { validationDocument, validationText } from "./validation-report";

const finding = (part: Partial<Finding>): Finding => ({
  id: "x",
  rule: "onbekend.regel",
  severity: "fout",
  tab: "Provincie",
  address: "B4",
  found: "81 %",
  expected: "82 %",
  params: {},
  fix: null,
  ...part,
});

const RESULT: ValidationResult = {
  tabs: [
    { name: "Provincie", kind: "provincie", rows: 1, peildatum: "2025-07-01" },
    { name: "Regio's", kind: "regios, mutaties", rows: 20, peildatum: null },
    { name: "Kladblad", kind: null, rows: 0, peildatum: null },
  ],
  findings: [
    finding({ fix: { sure: true, value: 82 } }),
    finding({ address: "A2:C9", severity: "waarschuwing", fix: { sure: false, choices: [1, 2] } }),
    finding({ tab: "Regio's", severity: "aandachtspunt", expected: null }),
  ],
  summary: { fout: 1, waarschuwing: 1, aandachtspunt: 1 },
};

it("makes the document that validation promises", () => {
  const document = validationDocument("v.xlsx", RESULT);
  expect(Object.keys(document)).toEqual(["version", "workbook", "tabs", "findings", "summary"]);
  expect(document).toMatchObject({ version, workbook: "v.xlsx", tabs: RESULT.tabs, summary: RESULT.summary });
  expect(document.findings[0]).toEqual({
    rule: "onbekend.regel",
    severity: "fout",
    tab: "Provincie",
    address: "B4",
    message: "81 %",
    found: "81 %",
    expected: "82 %",
    fix: { value: 82 },
  });
});

it("offers no fix where the user has to choose", () => {
  expect(validationDocument("v.xlsx", RESULT).findings.map(({ fix }) => fix)).toEqual([{ value: 82 }, null, null]);
});

it("tells people what was read, what was found and how much", () => {
  const next = { cyclus: 2, name: "Verslag", when: "over 8 dagen", why: "aangekondigd: begin december 2026" };
  expect(validationText("v.xlsx", RESULT, next)).toBe(
    [
      "Werkmap v.xlsx",
      "",
      "Gelezen:",
      "  Provincie: Provincie, 1 rij, peildatum 1-7-2025",
      "  Regio's: Regio's en Mutaties, 20 rijen",
      "  Kladblad: niet herkend",
      "",
      "Volgende stap, cyclus 2: verslag over 8 dagen, aangekondigd: begin december 2026.",
      "",
      "Provincie",
      "  B4     fout          81 %",
      "  A2:C9  waarschuwing  81 %",
      "",
      "Regio's",
      "  B4  aandachtspunt  81 %",
      "",
      "Totaal: 1 fout, 1 waarschuwing en 1 aandachtspunt.",
    ].join("\n"),
  );
});

it("gives totals of nothing too", () => {
  expect(
    validationText("v.xlsx", { tabs: [], findings: [], summary: { fout: 0, waarschuwing: 0, aandachtspunt: 0 } }, null),
  ).toBe("Werkmap v.xlsx\n\nGelezen:\n\nTotaal: 0 fouten, 0 waarschuwingen en 0 aandachtspunten.");
});
