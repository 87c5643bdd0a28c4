// SPDX-License-Identifier: EUPL-1.2

import { formatChange, formatPlaces } from "../../sheet/format";
import { draftAt } from "../lib/draft";
import { totalsApart, type TotalApart } from "../lib/wrong-totals";
import type { Rule } from "../rule";

export type TotalParams = Omit<TotalApart, "at" | "isSure">;

/**
 * A total or subtotal that is not the sum of the data rows of its table and column: those of its own regio, those since
 * the previous total, or all above it; or of the gebieden that it names. One that may stand for other rows ("Totaal zuid") is not judged. A sum of what is shown, as SUBTOTAL under a filter, may leave the hidden rows out. Silent where one
 * of the rows is unknown.
 */
export const totaal: Rule<TotalParams, "table"> = {
  id: "rekenen.totaal",
  title: "Totaal klopt niet",
  checks: "Een totaal of subtotaal is niet de som van zijn regels.",
  reason: "Een totaal hoort de som te zijn van de regels waar het bij staat.",
  source: { kind: "rekenen" },
  severity: "fout",
  each: "table",
  in: "alle",
  sentence: ({ label, stated, computed, rows }) =>
    `Bij “${label}” staat ${formatPlaces(stated)}, de ${rows === 1 ? "enige regel is" : `${formatPlaces(rows)} regels zijn samen`} ${formatPlaces(computed)}: een verschil van ${formatChange(stated - computed)}.`,
  *check(table, model) {
    for (const { at, isSure, ...params } of totalsApart(model, table))
      if (isSure)
        yield draftAt(at, { found: formatPlaces(params.stated), expected: formatPlaces(params.computed), params });
  },
};
