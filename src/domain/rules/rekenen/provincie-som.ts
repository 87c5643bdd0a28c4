// SPDX-License-Identifier: EUPL-1.2

import { regiosIn } from "../lib/regios";
import { foundGebied } from "../../gemeenten/found-gebied";
import { addendsOf, undisputedSum } from "../../figures/undisputed";
import { WITH_FIGURES } from "../lib/with-figures";
import type { Rule } from "../rule";
import { notTheSum, sumSentence, type SumParams } from "../lib/sum-rule";

/** A number of a provincie that is not the sum of its regio's or, where these are not all known or do not cover it, of its gemeenten. */
export const provincieSom: Rule<SumParams, "figure"> = {
  id: "rekenen.provincie-som",
  title: "Provincie is niet de som",
  checks: "Een getal van een provincie is niet de som van haar regio's of gemeenten op hetzelfde moment.",
  reason: "Een provincie hoort de som te zijn van haar regio's en van haar gemeenten.",
  source: { kind: "rekenen" },
  severity: "fout",
  each: "figure",
  in: WITH_FIGURES,
  sentence: sumSentence,
  check(figure, { index, gebieden }) {
    const { places, total, grootheid } = figure;
    const gebied = foundGebied(figure.gebied);
    if (gebied?.level !== "provincie" || total || places === null || grootheid === "bod") return null;
    const regios = regiosIn(gebieden, gebied.naam);
    const gemeenten = addendsOf(index, gebied, figure);
    const covered =
      regios.reduce((count, regio) => count + addendsOf(index, regio, figure).length, 0) === gemeenten.length;
    const ofRegios = covered ? undisputedSum(index, regios, figure) : null;
    const sum = ofRegios ?? undisputedSum(index, gemeenten, figure);
    if (sum === null || sum.places === places) return null;
    return ofRegios === null
      ? notTheSum(figure, gebied, places, gemeenten.length, "gemeenten", sum)
      : notTheSum(figure, gebied, places, regios.length, "regio's", sum);
  },
};
