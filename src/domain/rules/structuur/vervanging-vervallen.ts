// SPDX-License-Identifier: EUPL-1.2

import { describeLapsed, lapsedOf } from "../../leveringen/lapsed";
import { nameOfLevering, type Lapsed } from "../../leveringen/levering";
import type { Draft, Rule } from "../rule";

export interface LapsedReplacementParams {
  readonly because: Lapsed["because"];
  readonly replacer: string;
  readonly replaced: string;
}

/** What the user said of leveringen and does not hold for the tables that are there now. Nothing where no table is left that it may be about. */
export const vervangingVervallen: Rule<LapsedReplacementParams, "workbook"> = {
  id: "structuur.vervanging-vervallen",
  title: "Vervangen levering telt weer mee",
  checks: "U koos dat een levering in de plaats van een andere komt, en een van de twee is er niet meer zoals toen.",
  reason: "De levering die niet meer mee zou tellen, telt weer mee. Kies bij Leveringen opnieuw welke geldt.",
  source: { kind: "keuze" },
  severity: "waarschuwing",
  each: "workbook",
  in: "alle",
  sentence: ({ because, replacer, replaced }) =>
    `${describeLapsed(because, replacer, replaced)} Kies bij Leveringen opnieuw welke geldt.`,
  *check(_, model): Generator<Draft<LapsedReplacementParams>> {
    for (const { word, because } of lapsedOf(model)) {
      const [replacer, replaced] = [nameOfLevering(word), nameOfLevering(word.replaces)];
      const params = { because, replacer, replaced };
      yield { tab: word.replaces.tab, address: "A1", found: replacer, expected: null, params, fix: null };
    }
  },
};
