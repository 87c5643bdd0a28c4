// SPDX-License-Identifier: EUPL-1.2

import type { FormulaNotation } from "../session.types";

/** DATE in the languages of Excel that are known here. */
const DATE_FUNCTIONS: Readonly<Record<string, string>> = { nl: "DATUM", en: "DATE" };

/**
 * Queues the question how this user writes formulas; the answer is there after the next sync. Excel separates arguments with ";"
 * where the comma is the decimal sign; the names of its functions follow the language of its screens.
 */
export function requestNotation(context: Excel.RequestContext): () => FormulaNotation {
  const { numberFormat } = context.application.cultureInfo;
  numberFormat.load("numberDecimalSeparator");
  const [language = ""] = Office.context.displayLanguage.toLowerCase().split("-");
  return () => ({
    listSeparator: numberFormat.numberDecimalSeparator === "," ? ";" : ",",
    dateFunction: DATE_FUNCTIONS[language] ?? null,
  });
}
