// SPDX-License-Identifier: EUPL-1.2

import type { Rule } from "../rule";
import { draftAt } from "../lib/draft";
import { runsAsFormula } from "../lib/formula-text";

export interface FormulaTextParams {
  readonly text: string;
}

/** A text that starts like a formula: it does not count now, and becomes a formula when somebody edits the cell. */
export const tekstAlsFormule: Rule<FormulaTextParams, "wordedCell"> = {
  id: "cel.tekst-als-formule",
  title: "Tekst die een formule kan worden",
  checks: "Een tekst begint als een formule: met =, of met +, - of @ en dan een functie of een cel.",
  reason:
    "Nu is het tekst en telt het niet mee. Wie de cel bewerkt, of het bestand als csv opent, maakt er een formule van.",
  source: { kind: "excel", reference: "OWASP, “CSV Injection”" },
  severity: "waarschuwing",
  each: "wordedCell",
  in: "alle",
  sentence: ({ text }) =>
    `“${text}” is tekst, maar begint als een formule. Maak er een echte formule van, of begin de tekst anders.`,
  check({ at, value, formula, type }) {
    if (type !== "text" || formula !== "" || typeof value !== "string" || !runsAsFormula(value)) return null;
    return draftAt(at, { found: value, params: { text: value } });
  },
};
