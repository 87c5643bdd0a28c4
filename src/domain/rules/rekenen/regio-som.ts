// SPDX-License-Identifier: EUPL-1.2

import { foundGebied } from "../../gemeenten/found-gebied";
import { addendsOf, undisputedSum } from "../../figures/undisputed";
import { WITH_FIGURES } from "../lib/with-figures";
import type { Rule } from "../rule";
import { notTheSum, sumSentence, type SumParams } from "../lib/sum-rule";

/** A number of a regio that is not the sum of its gemeenten. Compared only when all gemeenten are known for the same moment. */
export const regioSom: Rule<SumParams, "figure"> = {
  id: "rekenen.regio-som",
  title: "Regio is niet de som van haar gemeenten",
  checks: "Een getal van een regio is niet de som van haar gemeenten op hetzelfde moment.",
  reason: "Beide tabellen gaan over hetzelfde moment. Eén van de getallen klopt niet.",
  source: { kind: "rekenen" },
  severity: "fout",
  each: "figure",
  in: WITH_FIGURES,
  sentence: sumSentence,
  check(figure, { index }) {
    const { places, total } = figure;
    const gebied = foundGebied(figure.gebied);
    if (gebied?.level !== "regio" || total || places === null) return null;
    const gemeenten = addendsOf(index, gebied, figure);
    const sum = undisputedSum(index, gemeenten, figure);
    if (sum === null || sum.places === places) return null;
    return notTheSum(figure, gebied, places, gemeenten.length, "gemeenten", sum);
  },
};
