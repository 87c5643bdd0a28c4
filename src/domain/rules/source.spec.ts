// SPDX-License-Identifier: EUPL-1.2
import { RULES } from "./registry";
import { sourceText } from "./source";

test("a source names the law with its article, the report with its paragraaf, and says it where there is no more than sums or Excel", () => {
  expect(sourceText({ kind: "wet", artikel: "2, eerste lid" })).toBe(
    "Wet gemeentelijke taak mogelijk maken asielopvangvoorzieningen (Stb. 2024, 12), artikel 2, eerste lid.",
  );
  expect(sourceText({ kind: "rapport", paragraaf: "3.1" })).toBe(
    "Quickscan eerste cyclus spreidingswet provincie Noord-Holland (Berenschot, 5 december 2025), paragraaf 3.1.",
  );
  expect(sourceText({ kind: "rekenen" })).toBe("Alleen rekenen en vergelijken.");
  expect(sourceText({ kind: "excel", reference: null })).toBe("Zo werkt Excel.");
  expect(sourceText({ kind: "excel", reference: "OfficeDev/office-js 5611" })).toBe(
    "Zo werkt Excel (OfficeDev/office-js 5611).",
  );
});

test("no source repeats the reason", () => {
  for (const { source, reason } of RULES) expect(reason).not.toContain(sourceText(source).slice(0, -1));
});
