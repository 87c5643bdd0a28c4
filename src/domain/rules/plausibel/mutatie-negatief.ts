// SPDX-License-Identifier: EUPL-1.2

import { formatCount, formatPlaces } from "../../sheet/format";
import { nameOfSoort, type Soort } from "../../gemeenten/gebied";
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
export const mutatieNegatief: Rule<BelowZeroParams, "stand"> = {
  id: "plausibel.mutatie-negatief",
  title: "Mutatie groter dan wat er is",
  checks: "Een mutatie haalt meer plaatsen weg dan er dan zijn.",
  reason: "Een aantal plaatsen kan niet onder nul komen.",
  source: { kind: "rekenen" },
  severity: "fout",
  each: "stand",
  in: ["mutaties", "voortgang"],
  sentence: ({ naam, soort, before, mutatie }) =>
    `${naam} heeft dan ${formatCount(before, "plaats", "plaatsen")} ${nameOfSoort(soort)}; met deze mutatie wordt dat ${formatPlaces(before)} − ${formatPlaces(Math.abs(mutatie))} = ${formatPlaces(before + mutatie)}.`,
  check(stand, model) {
    const { gemeente, soort, realisatie } = stand;
    let before = realisatie;
    for (const { aantal, at } of expectedChanges(model, stand.of, soort)) {
      if (before + aantal < 0)
        return draftAt(at, { found: signed(aantal), params: { naam: gemeente.naam, soort, before, mutatie: aantal } });
      before += aantal;
    }
    return null;
  },
};
