// SPDX-License-Identifier: EUPL-1.2

import { cellsWithRemark, shownText } from "../lib/cells";
import { draftAt } from "../lib/draft";
import type { Rule } from "../rule";

export interface NegativeParams {
  readonly text: string;
}

/** A number of places below zero, outside the columns of changes. */
export const negatief: Rule<NegativeParams> = {
  id: "cel.negatief",
  title: "Negatief aantal plaatsen",
  checks: "Een aantal plaatsen is kleiner dan nul.",
  reason: "Een aantal plaatsen is nul of meer. Een verandering hoort in het tabblad Mutaties.",
  source: { kind: "rekenen" },
  severity: "fout",
  kinds: "alle",
  sentence: ({ text }) =>
    `Hier staat ${text}, maar een aantal plaatsen kan niet onder nul zijn. Deze cel telt niet mee.`,
  *check(model) {
    for (const { cell } of cellsWithRemark(model, "negative")) {
      const text = shownText(model, cell.at);
      yield draftAt(cell.at, { found: text, params: { text } });
    }
  },
};
