// SPDX-License-Identifier: EUPL-1.2

import { regiosIn } from "../lib/regios";
import { foundGebied } from "../../gemeenten/found-gebied";
import { addendsOf, undisputedSum } from "../../figures/undisputed";
import { WITH_FIGURES } from "../lib/with-figures";
import type { Rule } from "../rule";
import { notTheSum, sumSentence, type SumParams } from "../lib/sum-rule";

/** A bod of a provincie that is not the sum of what its regio's or, where these do not all have one, its gemeenten promise. */
export const regioplanSom: Rule<SumParams, "figure"> = {
  id: "rekenen.regioplan-som",
  title: "Regioplan is niet de som",
  checks:
    "Het regioplan of bod van de provincie is niet de som van de plannen van haar regio's, of van wat haar gemeenten toezeggen.",
  reason: "De provincie belooft samen wat haar regio's en gemeenten beloven.",
  source: { kind: "rekenen" },
  severity: "fout",
  each: "figure",
  in: WITH_FIGURES,
  sentence: sumSentence,
  check(figure, { index, gebieden }) {
    const { places, total, grootheid } = figure;
    const gebied = foundGebied(figure.gebied);
    if (grootheid !== "bod" || gebied?.level !== "provincie" || total || places === null) return null;
    const regios = regiosIn(gebieden, gebied.naam);
    const ofRegios = undisputedSum(index, regios, figure);
    const gemeenten = addendsOf(index, gebied, figure);
    const sum = ofRegios ?? undisputedSum(index, gemeenten, figure);
    if (sum === null || sum.places === places) return null;
    return ofRegios === null
      ? notTheSum(figure, gebied, places, gemeenten.length, "gemeenten", sum)
      : notTheSum(figure, gebied, places, regios.length, "regio's", sum);
  },
};
