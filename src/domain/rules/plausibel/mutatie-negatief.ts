// SPDX-License-Identifier: EUPL-1.2

import type { Soort } from "../../gemeenten/gebied";
import { draftAt } from "../lib/draft";
import type { Rule } from "../rule";
import { signed } from "../lib/signed";
import { expectedChanges } from "../lib/expected-changes";

export interface BelowZeroParams {
  readonly naam: string;
  readonly soort: Soort;
  /** What is left just before this mutatie. */
  readonly before: number;
  readonly mutatie: number;
}

/** A mutatie that takes away more places than there are at that moment. */
export const mutatieNegatief: Rule<BelowZeroParams> = {
  id: "plausibel.mutatie-negatief",
  severity: "fout",
  kinds: ["mutaties", "voortgang"],
  source: "Een aantal plaatsen is nul of meer.",
  *check(model) {
    for (const { gemeente, soort, realisatie, mutaties } of expectedChanges(model)) {
      let before = realisatie;
      for (const { aantal, at } of mutaties) {
        if (before + aantal < 0) {
          yield draftAt(at, { found: signed(aantal), params: { naam: gemeente.naam, soort, before, mutatie: aantal } });
          break;
        }
        before += aantal;
      }
    }
  },
};
