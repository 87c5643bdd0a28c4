// SPDX-License-Identifier: EUPL-1.2

import { linkSentence, wrongLinks, type LinkParams } from "../lib/chain-links";
import { WITH_FIGURES } from "../lib/with-figures";
import type { Rule } from "../rule";

/** A restopgave or a rest that does not follow from the numbers of its own table. */
export const restopgave: Rule<LinkParams, "table"> = {
  id: "rekenen.restopgave",
  title: "Restopgave klopt niet",
  checks:
    "Een restopgave is niet de opgave min wat in mindering komt, of wat nog is toe te wijzen is niet de taakstelling min het bod, terwijl die getallen in dezelfde tabel staan.",
  reason:
    "Elke stap van opgave tot verdeelbesluit volgt uit de stappen ervoor. Komt er meer in mindering dan de opgave, dan blijft er niets over.",
  source: { kind: "rekenen" },
  severity: "fout",
  each: "table",
  in: WITH_FIGURES,
  sentence: linkSentence,
  check: (table, model) => wrongLinks(model, table, "beside"),
};
