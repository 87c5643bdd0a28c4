// SPDX-License-Identifier: EUPL-1.2

import type { PercentageParams } from "./percentage";
import { roundedPercentage } from "../lib/rounding";
import type { PrognoseParams } from "./prognose";
import type { SoortenParams } from "./soorten-som";
import type { SumParams } from "../lib/sum-rule";
import type { TotalParams } from "./totaal";
import type { TwoValuesParams } from "./twee-waarden";
import type { DifferenceParams } from "./verschil";
import type { GapColumnParams } from "./verschil-kolom";
import type { PrognoseColumnParams } from "./prognose-kolom";
import type { TypedTotalParams } from "./getypt-totaal";
import type { RuleWords } from "../rule";
import { formatChange, formatCount, formatDate, formatList, formatPercent, formatPlaces } from "../../sheet/format";
import { GROOTHEID_WORDS } from "../../figures/words";

const notTheSum = ({ naam, grootheid, soort, date, stated, sum, parts, level, tabs }: SumParams): string =>
  `${naam} heeft hier ${formatPlaces(stated)} als ${GROOTHEID_WORDS[grootheid]} ${soort}${date === null ? "" : ` op ${formatDate(date)}`}. De ${String(parts)} ${level} in ${formatList(
    tabs.map((tab) => `“${tab}”`),
  )} zijn samen ${formatPlaces(sum)}: een verschil van ${formatChange(stated - sum)}.`;

export const rekenenWords = {
  "rekenen.percentage": {
    title: "Percentage klopt niet",
    checks: "Een genoemd percentage is niet gelijk aan plaatsen gedeeld door taakstelling.",
    reason: "Een percentage hoort de plaatsen gedeeld door de taakstelling te zijn, gewoon afgerond.",
    sentence: ({ stated, decimals, places, taakstelling, computed }: PercentageParams) =>
      `Genoemd ${formatPercent(stated, decimals)}, uit de cellen volgt ${formatPlaces(places)} / ${formatPlaces(taakstelling)} = ${formatPercent(
        roundedPercentage(places, taakstelling, decimals + 1),
        decimals + 1,
      )} → ${formatPercent(computed, decimals)}.`,
  },
  "rekenen.verschil": {
    title: "Verschil klopt niet",
    checks: "Een genoemd verschil achter een prognose is niet de prognose min de realisatie.",
    reason: "Een genoemd verschil hoort het getal ervoor min de realisatie te zijn.",
    sentence: ({ stated, places, base, computed }: DifferenceParams) =>
      `Genoemd ${formatChange(stated)}, uit de cellen volgt ${formatPlaces(places)} − ${formatPlaces(base)} = ${formatChange(computed)}.`,
  },
  "rekenen.totaal": {
    title: "Totaal klopt niet",
    checks: "Een totaal of subtotaal is niet de som van zijn regels.",
    reason: "Een totaal hoort de som te zijn van de regels waar het bij staat.",
    sentence: ({ label, stated, computed, rows }: TotalParams) =>
      `Bij “${label}” staat ${formatPlaces(stated)}, de ${formatCount(rows, "regel", "regels")} zijn samen ${formatPlaces(computed)}: een verschil van ${formatChange(stated - computed)}.`,
  },
  "rekenen.soorten-som": {
    title: "Regulier en amv tellen niet op",
    checks: "Een totaal van een regel is niet regulier plus amv.",
    reason: "Het totaal van een regel hoort regulier plus amv te zijn.",
    sentence: ({ naam, stated, regulier, amv }: SoortenParams) =>
      `Bij ${naam} staat als totaal ${formatPlaces(stated)}, uit de cellen volgt ${formatPlaces(regulier)} + ${formatPlaces(amv)} = ${formatPlaces(regulier + amv)}.`,
  },
  "rekenen.regio-som": {
    title: "Regio is niet de som van haar gemeenten",
    checks: "Een getal van een regio is niet de som van haar gemeenten op hetzelfde moment.",
    reason: "Beide tabellen gaan over hetzelfde moment. Eén van de getallen klopt niet.",
    sentence: notTheSum,
  },
  "rekenen.provincie-som": {
    title: "Provincie is niet de som",
    checks: "Een getal van een provincie is niet de som van haar regio's of gemeenten op hetzelfde moment.",
    reason: "Een provincie hoort de som te zijn van haar regio's en van haar gemeenten.",
    sentence: notTheSum,
  },
  "rekenen.twee-waarden": {
    title: "Eén gegeven, twee waarden",
    checks: "Eén gegeven staat in twee tabellen, met een ander getal.",
    reason: "Met twee waarden is niet te zeggen welke geldt. Formules geven dan #N/B.",
    sentence: ({ naam, grootheid, soort, value, other, otherAt }: TwoValuesParams) =>
      `De ${GROOTHEID_WORDS[grootheid]} ${soort} van ${naam} is hier ${formatPlaces(value)}, maar ${formatPlaces(other)} in ${otherAt}.`,
  },
  "rekenen.prognose": {
    title: "Prognose klopt niet met de mutaties",
    checks: "Een prognose is niet de realisatie plus de mutaties tot en met haar datum.",
    reason: "Een prognose hoort de realisatie plus de verwachte mutaties te zijn. Mogelijk ontbreekt er een mutatie.",
    sentence: ({ date, stated, realisatie, mutaties }: PrognoseParams) =>
      `Hier staat ${formatPlaces(stated)} voor ${formatDate(date)}, uit de cellen volgt ${formatPlaces(realisatie)} ${mutaties < 0 ? "−" : "+"} ${formatPlaces(Math.abs(mutaties))} = ${formatPlaces(realisatie + mutaties)}.`,
  },
  "rekenen.regioplan-som": {
    title: "Regioplan is niet de som",
    checks: "Het regioplan van de provincie is niet de som van de plannen van haar regio's.",
    reason: "De provincie belooft samen wat haar regio's beloven.",
    sentence: notTheSum,
  },
  "rekenen.verschil-kolom": {
    title: "Kolom verschil klopt niet",
    checks: "Een getal in een kolom verschil, gap, tekort of overschot volgt niet uit zijn regel.",
    reason: "De kolom hoort in elke regel hetzelfde uit te rekenen. Welke som dat is, blijkt uit de andere regels.",
    sentence: ({ header, stated, computed, from: [left, right], floored }: GapColumnParams) =>
      `In “${header}” staat ${formatPlaces(stated)}, uit de cellen volgt ${formatPlaces(left)} − ${formatPlaces(right)} = ${formatPlaces(left - right)}${floored && computed === 0 && left < right ? ", dus 0" : ""}.`,
  },
  "rekenen.prognose-kolom": {
    title: "Kolom prognose klopt niet",
    checks: "Een prognose is niet de realisatie plus de mutatie in dezelfde regel.",
    reason: "De kolom hoort in elke regel hetzelfde uit te rekenen.",
    sentence: ({ stated, realisatie, mutatie }: PrognoseColumnParams) =>
      `Hier staat ${formatPlaces(stated)}, uit de cellen volgt ${formatPlaces(realisatie)} ${mutatie < 0 ? "−" : "+"} ${formatPlaces(Math.abs(mutatie))} = ${formatPlaces(realisatie + mutatie)}.`,
  },
  "rekenen.getypt-totaal": {
    title: "Getypt getal tussen formules",
    checks: "In een totaalregel of een kolom met formules staat één getal dat getypt is.",
    reason: "Een getypt totaal verandert niet mee als een regel verandert.",
    sentence: ({ value, among, header, formulas }: TypedTotalParams) =>
      `Hier is ${formatPlaces(value)} getypt, terwijl ${formulas === 1 ? "de andere cel" : `${String(formulas)} andere cellen`} in deze ${among}${among === "kolom" ? ` “${header}”` : ""} ${formulas === 1 ? "een formule heeft" : "een formule hebben"}.`,
  },
} satisfies Record<string, RuleWords>;
