// SPDX-License-Identifier: EUPL-1.2

import { foundGebied } from "../../gemeenten/found-gebied";
import { undisputedSum } from "../../figures/undisputed";
import type { Rule } from "../rule";
import { notTheSum, sumSentence, type SumParams } from "../lib/sum-rule";

/** A number of a regio that is not the sum of its gemeenten. Compared only when all gemeenten are known for the same moment. */
export const regioSom: Rule<SumParams> = {
  id: "rekenen.regio-som",
  title: "Regio is niet de som van haar gemeenten",
  checks: "Een getal van een regio is niet de som van haar gemeenten op hetzelfde moment.",
  reason: "Beide tabellen gaan over hetzelfde moment. Eén van de getallen klopt niet.",
  source: { kind: "rekenen" },
  severity: "fout",
  kinds: ["regios", "voortgang", "verdeelbesluit"],
  sentence: sumSentence,
  *check(model) {
    for (const figure of model.records.figures) {
      const gebied = foundGebied(figure.gebied);
      if (gebied?.level !== "regio" || figure.total || figure.places === null) continue;
      const gemeenten = model.gebieden.gemeentenOf(gebied);
      const sum = undisputedSum(model.index, gemeenten, figure);
      if (sum !== null && sum.places !== figure.places)
        yield notTheSum(figure, gebied, figure.places, gemeenten.length, "gemeenten", sum);
    }
  },
};
