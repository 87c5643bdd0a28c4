// SPDX-License-Identifier: EUPL-1.2

import { remarkOf, storedText } from "../lib/cells";
import { draftAt } from "../lib/draft";
import type { Rule } from "../rule";
import { describeUnchecked, uncheckedTotals } from "../lib/unchecked-totals";

export interface FractionParams {
  readonly text: string;
  /** The totals that were not checked because of this cell. */
  readonly totals: readonly string[];
}

/** A number of places with decimals that is no misread thousand. */
export const geenGeheelGetal: Rule<FractionParams, "oddCell"> = {
  id: "cel.geen-geheel-getal",
  title: "Geen geheel getal",
  checks: "Een aantal plaatsen heeft decimalen.",
  reason: "Plaatsen worden geteld in hele getallen.",
  source: { kind: "rekenen" },
  severity: "waarschuwing",
  each: "oddCell",
  in: "alle",
  sentence: ({ text, totals }) =>
    `Hier staat ${text}, maar een aantal plaatsen is een geheel getal. Deze cel telt niet mee.${describeUnchecked(totals)}`,
  check({ cell, table }, model) {
    if (remarkOf(cell, "fraction") === undefined) return null;
    const text = storedText(model, cell.at);
    return draftAt(cell.at, { found: text, params: { text, totals: uncheckedTotals(model, table, cell.at) } });
  },
};
