// SPDX-License-Identifier: EUPL-1.2

import { cellAddress, spokenAddress } from "../../sheet/addresses";
import { draftAt } from "../lib/draft";
import type { Rule } from "../rule";

export interface TwoRegiosParams {
  readonly naam: string;
  readonly regio: string;
  readonly other: string;
  readonly otherAt: string;
}

/** Columns with regio's that contradict each other about a gemeente, in a provincie without a regio-indeling. Two spellings of one regio are ordinary. */
export const tweeRegios: Rule<TwoRegiosParams, "workbook"> = {
  id: "gemeente.twee-regios",
  title: "Gemeente staat bij twee regio's",
  checks: "Achter een gemeente staat op de ene plaats een andere regio dan op de andere, en er is geen regio-indeling.",
  reason: "De gemeente telt bij geen van beide regio's mee.",
  source: { kind: "keuze" },
  severity: "waarschuwing",
  each: "workbook",
  in: "alle",
  sentence: ({ naam, regio, other, otherAt }) =>
    `${naam} staat hier bij “${regio}”, maar in ${otherAt} bij “${other}”. Tot dat gelijk is, telt ${naam} bij geen van beide mee.`,
  *check(_, { gebieden }) {
    for (const { gemeente, first, second } of gebieden.twoRegios) {
      if (first.at === undefined || second.at === undefined) continue;
      const otherAt = spokenAddress(first.at.tab, cellAddress(first.at));
      yield draftAt(second.at, {
        found: second.regio,
        params: { naam: gemeente.naam, regio: second.regio, other: first.regio, otherAt },
      });
    }
  },
};
