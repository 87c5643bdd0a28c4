// SPDX-License-Identifier: EUPL-1.2

import { foundGebied } from "../../gemeenten/found-gebied";
import { undisputedSum } from "../../figures/undisputed";
import type { Rule } from "../rule";
import { notTheSum, sumSentence, type SumParams } from "../lib/sum-rule";

/** A number of a provincie that is not the sum of its regio's or, where these are not all known or do not cover it, of its gemeenten. */
export const provincieSom: Rule<SumParams> = {
  id: "rekenen.provincie-som",
  title: "Provincie is niet de som",
  checks: "Een getal van een provincie is niet de som van haar regio's of gemeenten op hetzelfde moment.",
  reason: "Een provincie hoort de som te zijn van haar regio's en van haar gemeenten.",
  source: { kind: "rekenen" },
  severity: "fout",
  kinds: ["provincie", "regios", "voortgang", "verdeelbesluit"],
  sentence: sumSentence,
  *check(model) {
    for (const figure of model.records.figures) {
      const gebied = foundGebied(figure.gebied);
      if (gebied?.level !== "provincie" || figure.total || figure.places === null || figure.grootheid === "regioplan")
        continue;
      const regios = model.gebieden.regios.filter(({ provincie }) => provincie === gebied.naam);
      const gemeenten = model.gebieden.gemeentenOf(gebied);
      const covered =
        regios.reduce((count, regio) => count + model.gebieden.gemeentenOf(regio).length, 0) === gemeenten.length;
      const ofRegios = covered ? undisputedSum(model.index, regios, figure) : null;
      const sum = ofRegios ?? undisputedSum(model.index, gemeenten, figure);
      if (sum === null || sum.places === figure.places) continue;
      const level = ofRegios === null ? "gemeenten" : "regio's";
      yield notTheSum(figure, gebied, figure.places, (ofRegios === null ? gemeenten : regios).length, level, sum);
    }
  },
};
