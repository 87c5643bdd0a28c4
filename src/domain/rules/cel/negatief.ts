// SPDX-License-Identifier: EUPL-1.2

import { remarkOf, shownText } from "../lib/cells";
import { draftAt } from "../lib/draft";
import type { Rule } from "../rule";
import { describeUnchecked, uncheckedTotals } from "../lib/unchecked-totals";

export interface NegativeParams {
  readonly text: string;
  /** The totals that were not checked because of this cell. */
  readonly totals: readonly string[];
}

/** A number of places below zero, outside the columns of changes. */
export const negatief: Rule<NegativeParams, "oddCell"> = {
  id: "cel.negatief",
  title: "Negatief aantal plaatsen",
  checks: "Een aantal plaatsen is kleiner dan nul.",
  reason: "Een aantal plaatsen is nul of meer. Een verandering hoort in het tabblad Mutaties.",
  source: { kind: "rekenen" },
  severity: "fout",
  each: "oddCell",
  in: "alle",
  sentence: ({ text, totals }) =>
    `Hier staat ${text}, maar een aantal plaatsen kan niet onder nul zijn. Deze cel telt niet mee.${describeUnchecked(totals)}`,
  check({ cell, table }, model) {
    if (remarkOf(cell, "negative") === undefined) return null;
    const text = shownText(model, cell.at);
    return draftAt(cell.at, { found: text, params: { text, totals: uncheckedTotals(model, table, cell.at) } });
  },
};
