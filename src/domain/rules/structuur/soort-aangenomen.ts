// SPDX-License-Identifier: EUPL-1.2

import { draftAt } from "../lib/draft";
import { WITH_FIGURES } from "../lib/with-figures";
import type { Rule } from "../rule";

export interface AssumedSoortParams {
  readonly header: string;
}

/** A grootheid beside its amv of which neither the words nor the numbers say whether the amv is in it. */
export const soortAangenomen: Rule<AssumedSoortParams, "table"> = {
  id: "structuur.soort-aangenomen",
  title: "Soort aangenomen",
  checks: "Een kolom zonder soort staat naast een kolom amv, en nergens staat of de amv-plaatsen erin zitten.",
  reason: "Horen de amv-plaatsen erbij, dan tellen ze nu dubbel.",
  source: { kind: "keuze" },
  severity: "aandachtspunt",
  each: "table",
  in: WITH_FIGURES,
  sentence: ({ header }) =>
    `Bij “${header}” staat niet of de amv-plaatsen erin zitten. Gerekend is met regulier. Zet “regulier” of “inclusief amv” in de kop.`,
  *check({ columns }) {
    for (const { at, header, assumed } of columns)
      if (assumed === true) yield draftAt(at, { found: header, params: { header } });
  },
};
