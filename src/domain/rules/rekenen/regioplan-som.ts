// SPDX-License-Identifier: EUPL-1.2

import { regiosIn } from "../lib/regios";
import { foundGebied } from "../../gemeenten/found-gebied";
import { undisputedSum } from "../../figures/undisputed";
import { WITH_FIGURES } from "../lib/with-figures";
import type { Rule } from "../rule";
import { notTheSum, sumSentence, type SumParams } from "../lib/sum-rule";

/** A regioplan total of a provincie that is not the sum of the regioplannen. Compared only where every regio of the provincie has one. */
export const regioplanSom: Rule<SumParams, "figure"> = {
  id: "rekenen.regioplan-som",
  title: "Regioplan is niet de som",
  checks: "Het regioplan van de provincie is niet de som van de plannen van haar regio's.",
  reason: "De provincie belooft samen wat haar regio's beloven.",
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
    const sum = undisputedSum(index, regios, figure);
    if (sum === null || sum.places === places) return null;
    return notTheSum(figure, gebied, places, regios.length, "regio's", sum);
  },
};
