// SPDX-License-Identifier: EUPL-1.2

import { linkSentence, wrongLinks, type LinkParams } from "../lib/chain-links";
import { WITH_FIGURES } from "../lib/with-figures";
import type { Rule } from "../rule";

/** As rekenen.restopgave, where a number that it follows from stands in another table. */
export const ketenTabellen: Rule<LinkParams, "table"> = {
  id: "rekenen.keten-tabellen",
  title: "Tabellen van de opgave sluiten niet op elkaar aan",
  checks:
    "Een restopgave is niet de opgave min wat in mindering komt, of wat nog is toe te wijzen is niet de taakstelling min het bod, terwijl die getallen in verschillende tabellen staan.",
  reason: "De tabellen horen bij één cyclus en volgen uit elkaar. Het kan zijn dat er één later is bijgewerkt.",
  source: { kind: "rekenen" },
  severity: "waarschuwing",
  each: "table",
  in: WITH_FIGURES,
  sentence: linkSentence,
  check: (table, model) => wrongLinks(model, table, "elsewhere"),
};
