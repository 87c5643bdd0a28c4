// SPDX-License-Identifier: EUPL-1.2

import { formatPlaces } from "../../sheet/format";
import { cellsWithRemark, shownText } from "../lib/cells";
import { draftAt } from "../lib/draft";
import type { Rule } from "../rule";

export interface NumberAsTextParams {
  readonly text: string;
  readonly value: number;
}

/** A number stored as text among real numbers: Excel's own sums leave it out. */
export const getalAlsTekst: Rule<NumberAsTextParams> = {
  id: "cel.getal-als-tekst",
  title: "Getal opgeslagen als tekst",
  checks: "Tussen echte getallen staat een getal dat als tekst is opgeslagen.",
  reason: "De cellen eromheen zijn echte getallen. SOM in Excel slaat deze cel over.",
  source: { kind: "excel", reference: "Microsoft, “Convert numbers stored as text to numbers in Excel”" },
  severity: "aandachtspunt",
  kinds: "alle",
  sentence: ({ text, value }) =>
    `“${text}” staat als tekst in de cel, de buurcellen zijn getallen. Maak er het getal ${formatPlaces(value)} van.`,
  *check(model) {
    for (const { cell, remark } of cellsWithRemark(model, "number-as-text")) {
      if (cell.reading.remarks.some(({ kind }) => kind === "thousands-point")) continue;
      const text = shownText(model, cell.at);
      yield draftAt(cell.at, {
        found: text,
        expected: formatPlaces(remark.value),
        params: { text, value: remark.value },
        fix: { sure: true, value: remark.value },
      });
    }
  },
};
