// SPDX-License-Identifier: EUPL-1.2

import type { Grootheid } from "../tabs/records";

/** What a grootheid is called in a sentence. */
export const GROOTHEID_WORDS: Readonly<Record<Grootheid, string>> = {
  taakstelling: "taakstelling",
  realisatie: "realisatie",
  prognose: "prognose",
  raming: "raming",
  inMindering: "in mindering gebrachte plaatsen",
  restopgave: "restopgave",
  bod: "bod",
  teltMee: "plaatsen die meetellen",
  indicatief: "indicatieve opgave",
  stand: "stand",
};

/** As above, with its article. */
export const theGrootheid = (grootheid: Grootheid): string =>
  `${grootheid === "bod" ? "het" : "de"} ${GROOTHEID_WORDS[grootheid]}`;

/** What goes with it in a sentence: "de plaatsen die meetellen zijn". */
export const isOrAre = (grootheid: Grootheid): "is" | "zijn" =>
  GROOTHEID_WORDS[grootheid].includes("plaatsen") ? "zijn" : "is";
