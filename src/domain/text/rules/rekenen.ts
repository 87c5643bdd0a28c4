// SPDX-License-Identifier: EUPL-1.2

import type { PercentageParams } from "../../rules/rekenen/percentage";
import { roundedPercentage } from "../../rules/rekenen/rounding";
import type { PrognoseParams } from "../../rules/rekenen/prognose";
import type { SoortenParams } from "../../rules/rekenen/soorten-som";
import type { SumParams } from "../../rules/rekenen/sum-rule";
import type { TotalParams } from "../../rules/rekenen/totaal";
import type { TwoValuesParams } from "../../rules/rekenen/twee-waarden";
import type { DifferenceParams } from "../../rules/rekenen/verschil";
import type { RuleWords } from "../../rules/rule";
import { formatChange, formatCount, formatDate, formatList, formatPercent, formatPlaces } from "../format";
import { MEASURE_WORDS } from "../measures";

const notTheSum = ({ naam, measure, soort, date, stated, sum, parts, level, tabs }: SumParams): string =>
  `${naam} heeft hier ${formatPlaces(stated)} als ${MEASURE_WORDS[measure]} ${soort}${date === null ? "" : ` op ${formatDate(date)}`}. De ${String(parts)} ${level} in ${formatList(
    tabs.map((tab) => `“${tab}”`),
  )} zijn samen ${formatPlaces(sum)}: een verschil van ${formatChange(stated - sum)}.`;

export const rekenenWords = {
  "rekenen.percentage": {
    title: "Percentage klopt niet",
    reason: "Een percentage hoort de plaatsen gedeeld door de taakstelling te zijn, gewoon afgerond.",
    sentence: ({ stated, decimals, places, taakstelling, computed }: PercentageParams) =>
      `Genoemd ${formatPercent(stated, decimals)}, uit de cellen volgt ${formatPlaces(places)} / ${formatPlaces(taakstelling)} = ${formatPercent(
        roundedPercentage(places, taakstelling, decimals + 1),
        decimals + 1,
      )} → ${formatPercent(computed, decimals)}.`,
  },
  "rekenen.verschil": {
    title: "Verschil klopt niet",
    reason: "Een genoemd verschil hoort het getal ervoor min de realisatie te zijn.",
    sentence: ({ stated, places, base, computed }: DifferenceParams) =>
      `Genoemd ${formatChange(stated)}, uit de cellen volgt ${formatPlaces(places)} − ${formatPlaces(base)} = ${formatChange(computed)}.`,
  },
  "rekenen.totaal": {
    title: "Totaal klopt niet",
    reason: "Een totaal hoort de som te zijn van de regels waar het bij staat.",
    sentence: ({ label, stated, computed, rows }: TotalParams) =>
      `Bij “${label}” staat ${formatPlaces(stated)}, de ${formatCount(rows, "regel", "regels")} zijn samen ${formatPlaces(computed)}: een verschil van ${formatChange(stated - computed)}.`,
  },
  "rekenen.soorten-som": {
    title: "Regulier en amv tellen niet op",
    reason: "Het totaal van een regel hoort regulier plus amv te zijn.",
    sentence: ({ naam, stated, regulier, amv }: SoortenParams) =>
      `Bij ${naam} staat als totaal ${formatPlaces(stated)}, uit de cellen volgt ${formatPlaces(regulier)} + ${formatPlaces(amv)} = ${formatPlaces(regulier + amv)}.`,
  },
  "rekenen.regio-som": {
    title: "Regio is niet de som van haar gemeenten",
    reason: "Beide tabellen gaan over hetzelfde moment. Eén van de getallen klopt niet.",
    sentence: notTheSum,
  },
  "rekenen.provincie-som": {
    title: "Provincie is niet de som",
    reason: "Een provincie hoort de som te zijn van haar regio's en van haar gemeenten.",
    sentence: notTheSum,
  },
  "rekenen.twee-waarden": {
    title: "Eén gegeven, twee waarden",
    reason: "Met twee waarden is niet te zeggen welke geldt. Formules geven dan #N/B.",
    sentence: ({ naam, measure, soort, value, other, otherAt }: TwoValuesParams) =>
      `De ${MEASURE_WORDS[measure]} ${soort} van ${naam} is hier ${formatPlaces(value)}, maar ${formatPlaces(other)} in ${otherAt}.`,
  },
  "rekenen.prognose": {
    title: "Prognose klopt niet met de mutaties",
    reason: "Een prognose hoort de realisatie plus de verwachte mutaties te zijn. Mogelijk ontbreekt er een mutatie.",
    sentence: ({ date, stated, realisatie, mutaties }: PrognoseParams) =>
      `Hier staat ${formatPlaces(stated)} voor ${formatDate(date)}, uit de cellen volgt ${formatPlaces(realisatie)} ${mutaties < 0 ? "−" : "+"} ${formatPlaces(Math.abs(mutaties))} = ${formatPlaces(realisatie + mutaties)}.`,
  },
} satisfies Record<string, RuleWords>;
