// SPDX-License-Identifier: EUPL-1.2

import type { AmvParams } from "../../rules/plausibel/amv-zonder-taakstelling";
import type { AboveParams } from "../../rules/plausibel/boven-taakstelling";
import type { DurableAboveParams } from "../../rules/plausibel/duurzaam-boven-realisatie";
import type { EndBeforeOpeningParams } from "../../rules/plausibel/einde-voor-opening";
import type { LocatiesParams } from "../../rules/plausibel/locaties-realisatie";
import type { BelowZeroParams } from "../../rules/plausibel/mutatie-negatief";
import type { FarAboveParams } from "../../rules/plausibel/prognose-ver-boven-taakstelling";
import type { RuleWords } from "../../rules/rule";
import { roundedPercentage } from "../../rules/rekenen/rounding";
import { formatChange, formatCount, formatDate, formatPercent, formatPlaces } from "../format";

export const plausibelWords = {
  "plausibel.boven-taakstelling": {
    title: "Meer gerealiseerd dan de taakstelling",
    reason: "Dat mag. Kijk na of regulier en amv niet zijn verwisseld.",
    sentence: ({ naam, soort, realisatie, taakstelling }: AboveParams) =>
      `${naam} heeft ${formatPlaces(realisatie)} plaatsen ${soort} bij een taakstelling van ${formatPlaces(taakstelling)}: ${formatPlaces(realisatie - taakstelling)} meer.`,
  },
  "plausibel.amv-zonder-taakstelling": {
    title: "Amv zonder taakstelling",
    reason: "Zonder taakstelling voor amv is een verwisseling met regulier waarschijnlijk.",
    sentence: ({ naam, realisatie }: AmvParams) => `${naam} heeft ${formatCount(realisatie, "plaats", "plaatsen")} voor amv, maar een taakstelling amv van 0.`,
  },
  "plausibel.prognose-ver-boven-taakstelling": {
    title: "Prognose ver boven de taakstelling",
    reason: "In mutatielijsten staat soms het nieuwe totaal waar de toename hoort.",
    sentence: ({ naam, soort, realisatie, increase, prognose, taakstelling, meantAsTotal }: FarAboveParams) =>
      `${naam} ${soort}: ${formatPlaces(realisatie)} ${increase < 0 ? "−" : "+"} ${formatPlaces(Math.abs(increase))} = ${formatPlaces(prognose)}, dat is ${formatPercent(
        roundedPercentage(prognose, taakstelling, 0),
        0,
      )} van de taakstelling (${formatPlaces(taakstelling)}).${
        meantAsTotal ? ` De toename is gelijk aan de taakstelling. Is het totaal bedoeld? Dan is de toename ${formatChange(taakstelling - realisatie)}.` : ""
      }`,
  },
  "plausibel.mutatie-negatief": {
    title: "Mutatie groter dan wat er is",
    reason: "Een aantal plaatsen kan niet onder nul komen.",
    sentence: ({ naam, soort, before, mutatie }: BelowZeroParams) =>
      `${naam} heeft dan ${formatCount(before, "plaats", "plaatsen")} ${soort}; met deze mutatie wordt dat ${formatPlaces(before)} − ${formatPlaces(Math.abs(mutatie))} = ${formatPlaces(before + mutatie)}.`,
  },
  "plausibel.einde-voor-opening": {
    title: "Einde vóór opening",
    reason: "Een locatie sluit op of na de dag waarop zij opent.",
    sentence: ({ locatie, opening, einde }: EndBeforeOpeningParams) => `“${locatie}” opent op ${formatDate(opening)} en eindigt op ${formatDate(einde)}, dus vóór de opening.`,
  },
  "plausibel.locaties-realisatie": {
    title: "Locaties tellen niet op tot de realisatie",
    reason: "De realisatie hoort de som te zijn van de locaties die op de peildatum open zijn.",
    sentence: ({ naam, soort, peildatum, realisatie, locaties, count }: LocatiesParams) =>
      `${naam} ${soort}: ${formatCount(count, "open locatie heeft", "open locaties hebben samen")} ${formatCount(locaties, "plaats", "plaatsen")} op ${formatDate(peildatum)}, de realisatie is ${formatPlaces(realisatie)}: een verschil van ${formatChange(locaties - realisatie)}.`,
  },
  "plausibel.duurzaam-boven-realisatie": {
    title: "Meer duurzaam dan gerealiseerd",
    reason: "Duurzame plaatsen zijn een deel van de gerealiseerde plaatsen.",
    sentence: ({ naam, soort, peildatum, duurzaam, realisatie, jaren }: DurableAboveParams) =>
      `${naam} heeft op ${formatDate(peildatum)} ${formatCount(duurzaam, "plaats", "plaatsen")} ${soort} voor ${String(jaren)} jaar of langer, maar een realisatie van ${formatPlaces(realisatie)}.`,
  },
} satisfies Record<string, RuleWords>;
