// SPDX-License-Identifier: EUPL-1.2

import type { AmvParams } from "./amv-zonder-taakstelling";
import type { AboveParams } from "./boven-taakstelling";
import type { DurableAboveParams } from "./duurzaam-boven-realisatie";
import type { EndBeforeOpeningParams } from "./einde-voor-opening";
import type { LocatiesParams } from "./locaties-realisatie";
import type { BelowZeroParams } from "./mutatie-negatief";
import type { FarAboveParams } from "./prognose-ver-boven-taakstelling";
import type { ClosedParams } from "./gesloten-telt-mee";
import type { FallParams } from "./daling-zonder-mutatie";
import type { JumpParams } from "./sprong";
import type { SameStandsParams } from "./zelfde-cijfers";
import type { RuleWords } from "../rule";
import { roundedPercentage } from "../lib/rounding";
import { formatChange, formatCount, formatDate, formatPercent, formatPlaces } from "../../sheet/format";

export const plausibelWords = {
  "plausibel.boven-taakstelling": {
    title: "Meer gerealiseerd dan de taakstelling",
    checks: "Een gemeente heeft meer gerealiseerd dan haar taakstelling.",
    reason: "Dat mag. Kijk na of regulier en amv niet zijn verwisseld.",
    sentence: ({ naam, soort, realisatie, taakstelling }: AboveParams) =>
      `${naam} heeft ${formatPlaces(realisatie)} plaatsen ${soort} bij een taakstelling van ${formatPlaces(taakstelling)}: ${formatPlaces(realisatie - taakstelling)} meer.`,
  },
  "plausibel.amv-zonder-taakstelling": {
    title: "Amv zonder taakstelling",
    checks: "Een gemeente heeft plaatsen voor amv, maar een taakstelling amv van 0.",
    reason: "Zonder taakstelling voor amv is een verwisseling met regulier waarschijnlijk.",
    sentence: ({ naam, realisatie }: AmvParams) =>
      `${naam} heeft ${formatCount(realisatie, "plaats", "plaatsen")} voor amv, maar een taakstelling amv van 0.`,
  },
  "plausibel.prognose-ver-boven-taakstelling": {
    title: "Prognose ver boven de taakstelling",
    checks:
      "De verwachte toename brengt een gemeente ver boven haar taakstelling (vanaf 1,5 keer; dit is een instelling), of is gelijk aan de taakstelling terwijl er al plaatsen zijn.",
    reason: "In mutatielijsten staat soms het nieuwe totaal waar de toename hoort.",
    sentence: ({ naam, soort, realisatie, increase, prognose, taakstelling, meantAsTotal }: FarAboveParams) =>
      `${naam} ${soort}: ${formatPlaces(realisatie)} ${increase < 0 ? "−" : "+"} ${formatPlaces(Math.abs(increase))} = ${formatPlaces(prognose)}, dat is ${formatPercent(
        roundedPercentage(prognose, taakstelling, 0),
        0,
      )} van de taakstelling (${formatPlaces(taakstelling)}).${
        meantAsTotal
          ? ` De toename is gelijk aan de taakstelling. Is het totaal bedoeld? Dan is de toename ${formatChange(taakstelling - realisatie)}.`
          : ""
      }`,
  },
  "plausibel.mutatie-negatief": {
    title: "Mutatie groter dan wat er is",
    checks: "Een mutatie haalt meer plaatsen weg dan er dan zijn.",
    reason: "Een aantal plaatsen kan niet onder nul komen.",
    sentence: ({ naam, soort, before, mutatie }: BelowZeroParams) =>
      `${naam} heeft dan ${formatCount(before, "plaats", "plaatsen")} ${soort}; met deze mutatie wordt dat ${formatPlaces(before)} − ${formatPlaces(Math.abs(mutatie))} = ${formatPlaces(before + mutatie)}.`,
  },
  "plausibel.einde-voor-opening": {
    title: "Einde vóór opening",
    checks: "Een locatie sluit eerder dan zij opent.",
    reason: "Een locatie sluit op of na de dag waarop zij opent.",
    sentence: ({ locatie, opening, einde }: EndBeforeOpeningParams) =>
      `“${locatie}” opent op ${formatDate(opening)} en eindigt op ${formatDate(einde)}, dus vóór de opening.`,
  },
  "plausibel.locaties-realisatie": {
    title: "Locaties tellen niet op tot de realisatie",
    checks: "De locaties die op de peildatum open zijn, tellen niet op tot de realisatie.",
    reason: "De realisatie hoort de som te zijn van de locaties die op de peildatum open zijn.",
    sentence: ({ naam, soort, peildatum, realisatie, locaties, count }: LocatiesParams) =>
      `${naam} ${soort}: ${formatCount(count, "open locatie heeft", "open locaties hebben samen")} ${formatCount(locaties, "plaats", "plaatsen")} op ${formatDate(peildatum)}, de realisatie is ${formatPlaces(realisatie)}: een verschil van ${formatChange(locaties - realisatie)}.`,
  },
  "plausibel.duurzaam-boven-realisatie": {
    title: "Meer duurzaam dan gerealiseerd",
    checks: "Een gemeente heeft meer duurzame plaatsen dan gerealiseerde plaatsen.",
    reason: "Duurzame plaatsen zijn een deel van de gerealiseerde plaatsen.",
    sentence: ({ naam, soort, peildatum, duurzaam, realisatie, jaren }: DurableAboveParams) =>
      `${naam} heeft op ${formatDate(peildatum)} ${formatCount(duurzaam, "plaats", "plaatsen")} ${soort} voor ${String(jaren)} jaar of langer, maar een realisatie van ${formatPlaces(realisatie)}.`,
  },
  "plausibel.sprong": {
    title: "Sprong sinds de vorige peildatum",
    checks:
      "De realisatie van een gemeente verandert veel meer dan die van andere, en komt ver boven de taakstelling of onder de helft van wat er was.",
    reason:
      "Een nul te veel of te weinig geeft zo'n sprong. Een mutatie of een locatie die opent of sluit, verklaart haar.",
    sentence: ({ naam, soort, from, to, before, after, ordinary }: JumpParams) =>
      `${naam} ${soort} gaat van ${formatPlaces(before)} op ${formatDate(from)} naar ${formatPlaces(after)} op ${formatDate(to)}: ${formatChange(after - before)}. Drie op de vier andere gemeenten veranderen hoogstens ${formatPlaces(ordinary)}.`,
  },
  "plausibel.zelfde-cijfers": {
    title: "Zelfde cijfers op twee peildata",
    checks: "Op twee peildata na elkaar is de realisatie van elke gemeente gelijk.",
    reason: "Waarschijnlijk is de tabel gekopieerd en is alleen de datum veranderd.",
    sentence: ({ from, to, compared, filled }: SameStandsParams) =>
      `Alle ${String(compared)} getallen op ${formatDate(to)} zijn gelijk aan die op ${formatDate(from)}${filled < compared ? `; ${String(filled)} ervan zijn niet 0` : ""}.`,
  },
  "plausibel.daling-zonder-mutatie": {
    title: "Daling zonder mutatie",
    checks: "Een gemeente heeft minder plaatsen dan op de vorige peildatum, en geen mutatie of sluiting zegt waarom.",
    reason: "Een daling hoort als mutatie te zijn aangekondigd.",
    sentence: ({ naam, soort, from, to, before, after }: FallParams) =>
      `${naam} ${soort} gaat van ${formatPlaces(before)} op ${formatDate(from)} naar ${formatPlaces(after)} op ${formatDate(to)}: ${formatChange(after - before)}. Er is geen mutatie die dit aankondigt.`,
  },
  "plausibel.gesloten-telt-mee": {
    title: "Gesloten locatie telt nog mee",
    checks: "De realisatie klopt alleen als een locatie wordt meegeteld die voor de peildatum is gesloten.",
    reason: "Alleen locaties die op de peildatum open zijn, horen bij de realisatie.",
    sentence: ({ naam, locatie, soort, einde, peildatum, plaatsen, realisatie }: ClosedParams) =>
      `“${locatie}” is op ${formatDate(einde)} gesloten, vóór de peildatum ${formatDate(peildatum)}. De realisatie ${soort} van ${naam} (${formatPlaces(realisatie)}) klopt alleen met deze ${formatCount(plaatsen, "plaats", "plaatsen")} erbij.`,
  },
} satisfies Record<string, RuleWords>;
