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
  severity: "aandachtspunt",
  kinds: "alle",
  source: "Excel telt een getal dat als tekst in de cel staat niet mee in SOM.",
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
