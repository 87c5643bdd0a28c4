// SPDX-License-Identifier: EUPL-1.2

import type { Grootheid } from "../tabs/records";

/** What a grootheid is called in a sentence. */
export const GROOTHEID_WORDS: Readonly<Record<Grootheid, string>> = {
  taakstelling: "taakstelling",
  realisatie: "realisatie",
  prognose: "prognose",
  regioplan: "regioplan",
  indicatief: "indicatieve opgave",
  stand: "stand",
};
