// SPDX-License-Identifier: EUPL-1.2

import { remarkOf, shownText } from "../lib/cells";
import { formatChoice } from "../../sheet/format";
import { draftAt } from "../lib/draft";
import type { Rule } from "../rule";
import { describeUnchecked, uncheckedTotals } from "../lib/unchecked-totals";

export interface DateForPairParams {
  readonly text: string;
  readonly candidates: readonly string[];
  /** The totals that were not checked because of this cell. */
  readonly totals: readonly string[];
}

/** "8/8" that Excel turned into 8 August: the pair is lost, only the user knows which it was. */
export const datumInPlaatsVanPaar: Rule<DateForPairParams, "oddCell"> = {
  id: "cel.datum-in-plaats-van-paar",
  title: "Datum in plaats van regulier/amv",
  checks: "In een kolom “regulier/amv” staat een datum.",
  reason: "Excel maakt van getypte tekst als 8/8 of 12/24 een datum. De oorspronkelijke aantallen zijn dan weg.",
  source: { kind: "excel", reference: "Microsoft, “Stop automatically changing numbers to dates”" },
  severity: "fout",
  each: "oddCell",
  in: "alle",
  sentence: ({ text, candidates, totals }) =>
    `Hier staat de datum ${text}. ${candidates.length === 0 ? "Vul de aantallen regulier/amv opnieuw in, als tekst." : `Waarschijnlijk stond hier ${formatChoice(candidates)}. Kies wat het was.`}${describeUnchecked(totals)}`,
  check({ cell, table }, model) {
    const remark = remarkOf(cell, "date-for-pair");
    if (remark === undefined) return null;
    const { candidates } = remark;
    const text = shownText(model, cell.at);
    return draftAt(cell.at, {
      found: text,
      expected: candidates.length === 0 ? null : candidates.join(" of "),
      params: { text, candidates, totals: uncheckedTotals(model, table, cell.at) },
      fix: candidates.length === 0 ? null : { sure: false, choices: candidates },
    });
  },
};
