// SPDX-License-Identifier: EUPL-1.2

import type { FutureParams } from "./peildatum-in-toekomst";
import type { ContradictionParams } from "./peildatum-tegenspraak";
import type { NoYearParams } from "./peildatum-zonder-jaar";
import type { AlreadyCountedParams } from "./mutatie-voor-peildatum";
import type { OutsideParams } from "./peildatum-buiten-cyclus";
import type { WrongSideParams } from "./mutatie-verkeerde-kant";
import type { RuleWords } from "../rule";
import { formatChange, formatDate, formatDateLong, formatList, formatPlaces } from "../../sheet/format";

export const tijdWords = {
  "tijd.peildatum-zonder-jaar": {
    title: "Datum zonder jaar",
    checks: "Een peildatum noemt geen jaar.",
    reason: "Een cyclus duurt twee jaar. Zonder jaar is een stand later niet meer te plaatsen.",
    sentence: ({ text, assumed }: NoYearParams) =>
      `Bij “${text}” ontbreekt het jaar. ${assumed === null ? "Deze stand heeft nu geen datum." : `Gerekend is met ${formatDateLong(assumed)}, het jaar waar de rest van de werkmap op wijst.`} Schrijf het jaar erbij.`,
  },
  "tijd.peildatum-tegenspraak": {
    title: "Peildatum spreekt een ander tabblad tegen",
    checks: "Twee tabbladen geven een andere peildatum aan dezelfde cijfers.",
    reason: "Dezelfde cijfers horen bij één peildatum. Eén van de twee data klopt niet.",
    sentence: ({ header, gemeentenDate, date, others, naam, soort, places, equal, compared }: ContradictionParams) =>
      `Hier staat “${header}” (${formatDate(gemeentenDate)}), maar in ${formatList(others)} staan dezelfde cijfers onder ${formatDate(date)}: ${
        equal === compared ? `alle ${String(equal)}` : `${String(equal)} van de ${String(compared)}`
      } vergeleken getallen zijn gelijk, zoals ${naam} ${soort} ${formatPlaces(places)}.`,
  },
  "tijd.peildatum-in-toekomst": {
    title: "Peildatum in de toekomst",
    checks: "Een realisatie heeft een peildatum na vandaag.",
    reason: "Wat gerealiseerd is, is op de peildatum geteld.",
    sentence: ({ date, today }: FutureParams) =>
      `De peildatum ${formatDate(date)} ligt na vandaag (${formatDate(today)}). Is dit een prognose, of is het jaar verkeerd?`,
  },
  "tijd.peildatum-buiten-cyclus": {
    title: "Peildatum buiten de cyclus",
    checks:
      "Een peildatum valt niet tussen het verdeelbesluit en het einde van de cyclus die de tabel noemt, of valt voor het eerste verdeelbesluit.",
    reason: "Een stand hoort bij de taakstelling van de cyclus waar zij in valt.",
    sentence: ({ date, cyclus, begin, einde }: OutsideParams) =>
      cyclus === null
        ? `De peildatum ${formatDate(date)} ligt voor het eerste verdeelbesluit${begin === null ? "" : ` (${formatDate(begin)})`}. Klopt het jaar?`
        : `De peildatum ${formatDate(date)} valt buiten cyclus ${String(cyclus)}${begin === null ? "" : `, die begint op ${formatDate(begin)}`}${einde === null ? "" : `${begin === null ? ", die" : " en"} eindigt op ${formatDate(einde)}`}.`,
  },
  "tijd.mutatie-verkeerde-kant": {
    title: "Mutatie aan de verkeerde kant van het einde van de cyclus",
    checks: "Een mutatie staat als “voor einde cyclus” of “na einde cyclus”, maar haar datum ligt aan de andere kant.",
    reason: "Wat na het einde komt, telt niet mee voor deze taakstelling.",
    sentence: ({ side, date, einde, dateOfEnd }: WrongSideParams) =>
      dateOfEnd
        ? `Hier staat ${formatDate(date)} als einde van de cyclus, maar de cyclus eindigt op ${formatDate(einde)}.`
        : `Hier staat “${side} einde cyclus”, maar ${formatDate(date)} ligt ${side === "voor" ? "na" : "niet na"} het einde van de cyclus op ${formatDate(einde)}.`,
  },
  "tijd.mutatie-voor-peildatum": {
    title: "Mutatie op of voor de peildatum",
    checks: "Een mutatie heeft een datum op of voor de nieuwste peildatum.",
    reason: "De realisatie bevat deze plaatsen waarschijnlijk al. Een prognose telt ze dan dubbel.",
    sentence: ({ date, peildatum, aantal }: AlreadyCountedParams) =>
      `De mutatie van ${formatChange(aantal)} is van ${formatDate(date)}, niet na de peildatum ${formatDate(peildatum)}. Zit zij al in de realisatie? Haal haar dan weg.`,
  },
} satisfies Record<string, RuleWords>;
