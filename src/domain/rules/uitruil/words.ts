// SPDX-License-Identifier: EUPL-1.2

import type { BalanceParams } from "./niet-in-evenwicht";
import type { NotCoveredParams } from "./taak-niet-gedekt";
import type { OneWayParams } from "./zonder-tegenprestatie";
import type { OtherSideParams } from "./andere-kant-ontbreekt";
import type { TaskBelowZeroParams } from "./onder-nul";
import type { RuleWords } from "../rule";
import { formatCount, formatPlaces } from "../../sheet/format";

export const uitruilWords = {
  "uitruil.niet-in-evenwicht": {
    title: "Uitruil is niet in evenwicht",
    checks:
      "Twee gemeenten nemen over en weer plaatsen over, maar niet evenveel. Alleen uitruil die is afgesproken, telt.",
    reason: "Bekende gevallen zijn 1 op 1. De wet noemt geen verhouding; daarom is zij een instelling.",
    sentence: ({ first, second, given, taken, verhouding }: BalanceParams) =>
      `${first} geeft ${formatPlaces(given)} aan ${second} en krijgt ${formatPlaces(taken)} terug${verhouding === 1 ? "" : `, met 1 plaats amv als ${formatPlaces(verhouding)} regulier`}: een verschil van ${formatPlaces(Math.abs(given - taken))}.`,
  },
  "uitruil.zonder-tegenprestatie": {
    title: "Uitruil zonder tegenprestatie",
    checks: "Een afgesproken uitruil gaat één kant op. Alleen uitruil die is afgesproken, telt.",
    reason: "Dat kan zo zijn afgesproken. Mogelijk is de andere helft niet opgeschreven.",
    sentence: ({ van, naar, soort, aantal }: OneWayParams) =>
      `${formatCount(aantal, "plaats", "plaatsen")} ${soort} ${aantal === 1 ? "gaat" : "gaan"} van ${van} naar ${naar}. Er staat geen afgesproken uitruil van ${naar} naar ${van}.`,
  },
  "uitruil.andere-kant-ontbreekt": {
    title: "Andere kant van de uitruil ontbreekt",
    checks: "Een afgesproken uitruil noemt maar één gemeente. Alleen uitruil die is afgesproken, telt.",
    reason: "Zonder de andere gemeente verandert het totaal van de provincie.",
    sentence: ({ missing, named }: OtherSideParams) =>
      missing === "naar"
        ? `De plaatsen van ${named} gaan naar geen gemeente. Vul in wie ze overneemt.`
        : `De plaatsen voor ${named} komen van geen gemeente. Vul in wie ze afstaat.`,
  },
  "uitruil.taak-niet-gedekt": {
    title: "Taak van de provincie niet meer gedekt",
    checks:
      "Door uitruil met een andere provincie blijft er minder taakstelling over dan de provincie heeft. Alleen uitruil die is afgesproken, telt.",
    reason: "Uitruil kan binnen één provincie. Het totaal van de provincie moet gedekt blijven.",
    sentence: ({ provincie, van, naar, other, soort, aantal, short }: NotCoveredParams) =>
      `${van} geeft ${formatCount(aantal, "plaats", "plaatsen")} ${soort} aan ${naar}, in ${other}. ${provincie} komt daardoor ${formatPlaces(short)} ${soort} tekort.`,
  },
  "uitruil.onder-nul": {
    title: "Taakstelling onder nul door uitruil",
    checks: "Een gemeente geeft meer taakstelling weg dan zij heeft. Alleen uitruil die is afgesproken, telt.",
    reason: "Een taakstelling is nul of meer.",
    sentence: ({ naam, soort, taakstelling, given, taken }: TaskBelowZeroParams) =>
      `${naam} ${soort}: ${formatPlaces(taakstelling)} − ${formatPlaces(given)}${taken === 0 ? "" : ` + ${formatPlaces(taken)}`} = ${formatPlaces(taakstelling - given + taken)}.`,
  },
} satisfies Record<string, RuleWords>;
