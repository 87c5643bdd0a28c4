// SPDX-License-Identifier: EUPL-1.2

import { shownFormula } from "../../sheet/dutch-formula";
import { dutchErrorName, isNotCalculated } from "../../sheet/error-names";
import { shownText } from "../lib/cells";
import { draftAt } from "../lib/draft";
import type { Rule } from "../rule";
import { describeUnchecked, uncheckedTotals } from "../lib/unchecked-totals";
import { isUnknownFunction } from "../lib/unknown-function";

export interface ErrorValueParams {
  readonly text: string;
  readonly formula: string;
  /** The totals that were not checked because of this cell. */
  readonly totals: readonly string[];
}

/** An Excel error where a value is needed. `#NAAM?` is another rule. */
export const foutwaarde: Rule<ErrorValueParams, "oddCell"> = {
  id: "cel.foutwaarde",
  title: "Foutwaarde",
  checks: "Een cel met een aantal heeft een foutwaarde, zoals #N/B of #DEEL/0!.",
  reason: "Een foutwaarde heeft geen getal. Sommen met deze cel mislukken, en formules waar zij in hoort, geven #N/B.",
  source: { kind: "excel", reference: null },
  severity: "fout",
  each: "oddCell",
  in: "alle",
  sentence: ({ text, formula, totals }) =>
    `Hier staat ${dutchErrorName(text)}${formula === "" ? "" : ` als uitkomst van ${shownFormula(formula)}`}. Deze cel telt niet mee. Herstel de formule of vul het getal in.${describeUnchecked(totals)}`,
  check({ cell, table }, model) {
    const { reading, formula, at } = cell;
    if (reading.kind !== "error" || isNotCalculated(reading.error) || isUnknownFunction(reading.error, formula))
      return null;
    const text = shownText(model, at);
    return draftAt(at, { found: text, params: { text, formula, totals: uncheckedTotals(model, table, at) } });
  },
};
