// SPDX-License-Identifier: EUPL-1.2

import type { FutureParams } from "../../rules/tijd/peildatum-in-toekomst";
import type { ContradictionParams } from "../../rules/tijd/peildatum-tegenspraak";
import type { NoYearParams } from "../../rules/tijd/peildatum-zonder-jaar";
import type { RuleWords } from "../../rules/rule";
import { formatDate, formatDateLong, formatList, formatPlaces } from "../format";

export const tijdWords = {
  "tijd.peildatum-zonder-jaar": {
    title: "Datum zonder jaar",
    reason: "Een cyclus duurt twee jaar. Zonder jaar is een stand later niet meer te plaatsen.",
    sentence: ({ text, assumed }: NoYearParams) =>
      `Bij “${text}” ontbreekt het jaar. ${assumed === null ? "Deze stand heeft nu geen datum." : `Gerekend is met ${formatDateLong(assumed)}, het jaar waar de rest van de werkmap op wijst.`} Schrijf het jaar erbij.`,
  },
  "tijd.peildatum-tegenspraak": {
    title: "Peildatum spreekt een ander tabblad tegen",
    reason: "Dezelfde cijfers horen bij één peildatum. Eén van de twee data klopt niet.",
    sentence: ({ header, gemeentenDate, date, others, naam, soort, places, equal, compared }: ContradictionParams) =>
      `Hier staat “${header}” (${formatDate(gemeentenDate)}), maar in ${formatList(others)} staan dezelfde cijfers onder ${formatDate(date)}: ${
        equal === compared ? `alle ${String(equal)}` : `${String(equal)} van de ${String(compared)}`
      } vergeleken getallen zijn gelijk, zoals ${naam} ${soort} ${formatPlaces(places)}.`,
  },
  "tijd.peildatum-in-toekomst": {
    title: "Peildatum in de toekomst",
    reason: "Wat gerealiseerd is, is op de peildatum geteld.",
    sentence: ({ date, today }: FutureParams) => `De peildatum ${formatDate(date)} ligt na vandaag (${formatDate(today)}). Is dit een prognose, of is het jaar verkeerd?`,
  },
} satisfies Record<string, RuleWords>;
