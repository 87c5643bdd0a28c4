// SPDX-License-Identifier: EUPL-1.2

import { remarkOf, shownText } from "../lib/cells";
import { draftAt } from "../lib/draft";
import type { Rule } from "../rule";

export interface NegativeParams {
  readonly text: string;
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
  sentence: ({ text }) =>
    `Hier staat ${text}, maar een aantal plaatsen kan niet onder nul zijn. Deze cel telt niet mee.`,
  check({ cell }, model) {
    if (remarkOf(cell, "negative") === undefined) return null;
    const text = shownText(model, cell.at);
    return draftAt(cell.at, { found: text, params: { text } });
  },
};
