// SPDX-License-Identifier: EUPL-1.2

import { isUnknownEnd } from "../../tabs/kinds/locaties";
import { cellOf } from "../../tabs/row-cells";
import { isOwnCell, shownText } from "../lib/cells";
import { draftAt } from "../lib/draft";
import type { Rule } from "../rule";

export interface UnknownEndParams {
  readonly text: string;
}

/** A locatie of which it is written that its end is not known yet. A blank, "permanent" and "n.v.t." say that no end is known of. */
export const eindeOnbekend: Rule<UnknownEndParams, "row"> = {
  id: "plausibel.einde-onbekend",
  title: "Einde van een locatie niet bekend",
  checks: "Bij het einde van een locatie staat dat het nog niet bekend is.",
  reason: "Of de plaatsen lang genoeg blijven, is dan niet te zeggen. Zij tellen niet als duurzaam.",
  source: { kind: "amvb", artikel: "1.1" },
  severity: "waarschuwing",
  each: "row",
  in: ["locaties"],
  sentence: ({ text }) =>
    `“${text}” zegt dat het einde van deze locatie niet bekend is, dus telt zij niet als duurzaam. Is er geen einde, laat de cel dan leeg of schrijf “onbepaalde tijd”.`,
  check({ row }, model) {
    const cell = row.kind === "data" ? cellOf(row, "einde") : null;
    if (cell === null || !isUnknownEnd(cell) || !isOwnCell(row, cell)) return null;
    const text = shownText(model, cell.at);
    return draftAt(cell.at, { found: text, params: { text } });
  },
};
