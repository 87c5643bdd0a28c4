// SPDX-License-Identifier: EUPL-1.2

import { foundGebied } from "../../gemeenten/found-gebied";
import { undisputedSum } from "../../figures/undisputed";
import type { Rule } from "../rule";
import { notTheSum, sumSentence, type SumParams } from "../lib/sum-rule";

/** A regioplan total of a provincie that is not the sum of the regioplannen. Compared only where every regio of the provincie has one. */
export const regioplanSom: Rule<SumParams> = {
  id: "rekenen.regioplan-som",
  title: "Regioplan is niet de som",
  checks: "Het regioplan van de provincie is niet de som van de plannen van haar regio's.",
  reason: "De provincie belooft samen wat haar regio's beloven.",
  source: { kind: "rekenen" },
  severity: "fout",
  kinds: ["provincie", "regios"],
  sentence: sumSentence,
  *check(model) {
    for (const figure of model.records.figures) {
      const gebied = foundGebied(figure.gebied);
      if (figure.grootheid !== "regioplan" || gebied?.level !== "provincie" || figure.total || figure.places === null)
        continue;
      const regios = model.gebieden.regios.filter(({ provincie }) => provincie === gebied.naam);
      const sum = undisputedSum(model.index, regios, figure);
      if (sum !== null && sum.places !== figure.places)
        yield notTheSum(figure, gebied, figure.places, regios.length, "regio's", sum);
    }
  },
};
