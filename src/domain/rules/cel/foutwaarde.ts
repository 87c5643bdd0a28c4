// SPDX-License-Identifier: EUPL-1.2

import { readCells, shownText } from "../lib/cells";
import { draftAt } from "../lib/draft";
import type { Rule } from "../rule";
import { isUnknownFunction } from "../lib/unknown-function";

export interface ErrorValueParams {
  readonly text: string;
  readonly formula: string;
}

/** An Excel error where a value is needed. `#NAAM?` is another rule. */
export const foutwaarde: Rule<ErrorValueParams> = {
  id: "cel.foutwaarde",
  severity: "fout",
  kinds: "alle",
  source: "Een foutwaarde heeft geen getal; sommen met deze cel mislukken.",
  *check(model) {
    for (const { cell } of readCells(model)) {
      if (cell.reading.kind !== "error" || isUnknownFunction(cell.reading.error, cell.formula)) continue;
      const text = shownText(model, cell.at);
      yield draftAt(cell.at, { found: text, params: { text, formula: cell.formula } });
    }
  },
};
