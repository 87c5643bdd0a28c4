// SPDX-License-Identifier: EUPL-1.2

import { draftAt } from "../lib/draft";
import { cellWithName, writtenNames } from "../lib/names";
import type { Rule } from "../rule";
import type { SpellingParams } from "./verschreven";

/**
 * A spelling in common use that is not the official one ("Bergen (NH)", "Gooi en vechtstreek").
 * Inside a free text a short name is normal: brackets of an official name would not even be readable there.
 */
export const schrijfwijze: Rule<SpellingParams> = {
  id: "gemeente.schrijfwijze",
  severity: "aandachtspunt",
  kinds: "alle",
  source: "CBS-gemeentelijst; koppelen met andere bestanden vraagt de officiële naam.",
  *check(model) {
    for (const written of writtenNames(model)) {
      const { text: name, resolution, at } = written.named;
      if (written.inText || resolution.status !== "found" || resolution.spelling !== "variant") continue;
      const official = resolution.gebied.naam;
      yield draftAt(at, {
        found: name,
        expected: official,
        params: { name, official },
        fix: { sure: true, value: cellWithName(model, written, official) },
      });
    }
  },
};
