// SPDX-License-Identifier: EUPL-1.2

import { nameOfLevering, type Lapsed } from "../../leveringen/levering";
import type { Draft, Rule } from "../rule";

export interface LapsedReplacementParams {
  readonly because: Lapsed["because"];
  readonly replacer: string;
  readonly replaced: string;
}

const SENTENCES: Readonly<Record<Lapsed["because"], (replacer: string, replaced: string) => string>> = {
  "replacer-gone": (replacer, replaced) =>
    `Volgens uw keuze komt ${replacer} in de plaats van ${replaced}. Maar de tabel op ${replacer} is weg, wordt niet gelezen of gaat nu over een andere dag. Daarom telt ${replaced} weer mee.`,
  "replaced-gone": (replacer, replaced) =>
    `Volgens uw keuze komt ${replacer} in de plaats van ${replaced}. Maar op ${replaced} staat nu een andere tabel. Die telt mee.`,
  circle: (replacer, replaced) =>
    `Volgens uw keuze komen ${replacer} en ${replaced} in elkaars plaats. Dat kan niet, dus zij tellen allebei mee.`,
};

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
    `${SENTENCES[because](replacer, replaced)} Kies bij Leveringen opnieuw welke geldt.`,
  *check(_, { lapsed, counted }): Generator<Draft<LapsedReplacementParams>> {
    for (const { word, because } of lapsed) {
      const { tab } = word.replaces;
      if (!counted.sheets.some(({ name }) => name === tab)) continue;
      const [replacer, replaced] = [nameOfLevering(word), nameOfLevering(word.replaces)];
      const params = { because, replacer, replaced };
      yield { tab, address: "A1", found: replacer, expected: null, params, fix: null };
    }
  },
};
