// SPDX-License-Identifier: EUPL-1.2

import type { Measure } from "../tabs/records";

/** What a measure is called in a sentence. */
export const MEASURE_WORDS: Readonly<Record<Measure, string>> = {
  taakstelling: "taakstelling",
  realisatie: "realisatie",
  prognose: "prognose",
  regioplan: "regioplan",
  indicatief: "indicatieve opgave",
  stand: "stand",
};
