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
  title: "Foutwaarde",
  checks: "Een cel met een aantal heeft een foutwaarde, zoals #N/B of #DEEL/0!.",
  reason: "Een foutwaarde heeft geen getal. Sommen met deze cel mislukken.",
  source: { kind: "excel", reference: null },
  severity: "fout",
  kinds: "alle",
  sentence: ({ text, formula }) =>
    `Hier staat ${text}${formula === "" ? "" : ` als uitkomst van ${formula}`}. Deze cel telt niet mee. Herstel de formule of vul het getal in.`,
  *check(model) {
    for (const { cell } of readCells(model)) {
      if (cell.reading.kind !== "error" || isUnknownFunction(cell.reading.error, cell.formula)) continue;
      const text = shownText(model, cell.at);
      yield draftAt(cell.at, { found: text, params: { text, formula: cell.formula } });
    }
  },
};
