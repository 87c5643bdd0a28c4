// SPDX-License-Identifier: EUPL-1.2

import { draftAt } from "../lib/draft";
import { cellWithName, writtenNames } from "../lib/names";
import type { Rule } from "../rule";

export interface SpellingParams {
  readonly name: string;
  readonly official: string;
}

/** A misspelt name that can mean one gebied only. */
export const verschreven: Rule<SpellingParams> = {
  id: "gemeente.verschreven",
  title: "Naam verschreven",
  checks: "De naam is verschreven en kan maar één gebied zijn.",
  reason: "Zoekfuncties in Excel vinden een verschreven naam niet.",
  source: { kind: "cbs", publicatie: "indeling" },
  severity: "waarschuwing",
  kinds: "alle",
  sentence: ({ name, official }) => `Hier staat “${name}”, de naam is “${official}”.`,
  *check(model) {
    for (const written of writtenNames(model)) {
      const { text: name, resolution, at } = written.named;
      if (resolution.status !== "found" || resolution.spelling !== "misspelt") continue;
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
