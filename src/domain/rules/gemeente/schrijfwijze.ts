// SPDX-License-Identifier: EUPL-1.2

import { draftAt } from "../lib/draft";
import { cellWithName } from "../lib/names";
import type { Rule } from "../rule";
import type { SpellingParams } from "./verschreven";

/**
 * A spelling in common use that is not the official one ("Bergen (NH)", "Gooi en vechtstreek").
 * Inside a free text a short name is normal: brackets of an official name would not even be readable there.
 */
export const schrijfwijze: Rule<SpellingParams, "name"> = {
  id: "gemeente.schrijfwijze",
  title: "Naam niet officieel",
  checks: "De naam is bekend, maar is niet de officiële.",
  reason: "De naam is herkend. Koppelen met andere bestanden gaat alleen goed met de officiële naam.",
  source: { kind: "cbs", publicatie: "indeling" },
  severity: "aandachtspunt",
  each: "name",
  in: "alle",
  sentence: ({ name, official }) => `Hier staat “${name}”, de officiële naam is “${official}”.`,
  check(written, model) {
    const { text: name, resolution, at } = written.named;
    if (written.inText || resolution.status !== "found" || resolution.spelling !== "variant") return null;
    const official = resolution.gebied.naam;
    return draftAt(at, {
      found: name,
      expected: official,
      params: { name, official },
      fix: { sure: true, value: cellWithName(model, written, official) },
    });
  },
};
