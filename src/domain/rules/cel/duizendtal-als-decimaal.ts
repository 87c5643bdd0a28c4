// SPDX-License-Identifier: EUPL-1.2

import { remarkOf, storedText } from "../lib/cells";
import { formatPlaces } from "../../sheet/format";
import { draftAt } from "../lib/draft";
import type { Rule } from "../rule";

export interface ThousandsParams {
  readonly text: string;
  readonly proposed: number;
}

/** 14,91 among thousands: Excel took the point of 14.910 for a decimal sign. */
export const duizendtalAlsDecimaal: Rule<ThousandsParams, "oddCell"> = {
  id: "cel.duizendtal-als-decimaal",
  title: "Duizendtal gelezen als decimaal",
  checks: "Tussen duizendtallen staat een getal met drie decimalen, zoals 14,91 voor 14.910.",
  reason: "De punt van 14.910 is voor een decimaalteken aangezien; het getal is daardoor duizend keer te klein.",
  source: { kind: "excel", reference: "Microsoft, “Change the character used to separate thousands or decimals”" },
  severity: "fout",
  each: "oddCell",
  in: "alle",
  sentence: ({ text, proposed }) =>
    `Hier staat ${text} tussen duizendtallen. Plaatsen zijn hele getallen: waarschijnlijk is ${formatPlaces(proposed)} bedoeld.`,
  check({ cell }, model) {
    const remark = remarkOf(cell, "thousands-point");
    if (remark === undefined) return null;
    const { reading } = cell;
    const alone = reading.kind === "amount" && reading.percentage === null && reading.difference === null;
    const text = storedText(model, cell.at);
    return draftAt(cell.at, {
      found: text,
      expected: formatPlaces(remark.proposed),
      params: { text, proposed: remark.proposed },
      fix: alone ? { sure: false, choices: [remark.proposed] } : null,
    });
  },
};
