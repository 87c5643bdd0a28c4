// SPDX-License-Identifier: EUPL-1.2

import { remarkOf, shownText } from "../lib/cells";
import { formatPlaces } from "../../sheet/format";
import { draftAt } from "../lib/draft";
import type { Rule } from "../rule";

export interface NumberAsTextParams {
  readonly text: string;
  readonly value: number;
}

/** A number stored as text among real numbers: Excel's own sums leave it out. */
export const getalAlsTekst: Rule<NumberAsTextParams, "oddCell"> = {
  id: "cel.getal-als-tekst",
  title: "Getal opgeslagen als tekst",
  checks: "Tussen echte getallen staat een getal dat als tekst is opgeslagen.",
  reason: "De cellen eromheen zijn echte getallen. SOM in Excel slaat deze cel over.",
  source: { kind: "excel", reference: "Microsoft, “Convert numbers stored as text to numbers in Excel”" },
  severity: "aandachtspunt",
  each: "oddCell",
  in: "alle",
  sentence: ({ text, value }) =>
    `“${text}” staat als tekst in de cel, de buurcellen zijn getallen. Maak er het getal ${formatPlaces(value)} van.`,
  check({ cell }, model) {
    const remark = remarkOf(cell, "number-as-text");
    if (remark === undefined || remarkOf(cell, "thousands-point") !== undefined) return null;
    const { value } = remark;
    const text = shownText(model, cell.at);
    return draftAt(cell.at, {
      found: text,
      expected: formatPlaces(value),
      params: { text, value },
      fix: { sure: true, value },
    });
  },
};
