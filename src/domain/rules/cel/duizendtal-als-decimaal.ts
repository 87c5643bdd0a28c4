// SPDX-License-Identifier: EUPL-1.2

import { remarkOf, storedText } from "../lib/cells";
import { formatPlaces } from "../../sheet/format";
import { draftAt } from "../lib/draft";
import type { Rule } from "../rule";
import { describeUnchecked, uncheckedTotals } from "../lib/unchecked-totals";

export interface ThousandsParams {
  readonly text: string;
  readonly proposed: number;
  /** The totals that were not checked because of this cell. */
  readonly totals: readonly string[];
}

/** 1,25 among thousands: Excel took the point of 1.250 for a decimal sign. */
export const duizendtalAlsDecimaal: Rule<ThousandsParams, "oddCell"> = {
  id: "cel.duizendtal-als-decimaal",
  title: "Duizendtal gelezen als decimaal",
  checks: "Tussen duizendtallen staat een getal met drie decimalen, zoals 1,25 voor 1.250.",
  reason: "De punt van 1.250 is voor een decimaalteken aangezien; het getal is daardoor duizend keer te klein.",
  source: { kind: "excel", reference: "Microsoft, “Change the character used to separate thousands or decimals”" },
  severity: "fout",
  each: "oddCell",
  in: "alle",
  sentence: ({ text, proposed, totals }) =>
    `Hier staat ${text} tussen duizendtallen. Plaatsen zijn hele getallen: waarschijnlijk is ${formatPlaces(proposed)} bedoeld.${describeUnchecked(totals)}`,
  check({ cell, table }, model) {
    const remark = remarkOf(cell, "thousands-point");
    if (remark === undefined) return null;
    const { reading } = cell;
    const alone = reading.kind === "amount" && reading.percentage === null && reading.difference === null;
    const text = storedText(model, cell.at);
    return draftAt(cell.at, {
      found: text,
      expected: formatPlaces(remark.proposed),
      params: { text, proposed: remark.proposed, totals: uncheckedTotals(model, table, cell.at) },
      fix: alone ? { sure: false, choices: [remark.proposed] } : null,
    });
  },
};
