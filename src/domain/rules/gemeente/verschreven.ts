// SPDX-License-Identifier: EUPL-1.2

import { draftAt } from "../lib/draft";
import { foreignLetterWords } from "../lib/foreign-letter-words";
import { cellWithName } from "../lib/names";
import type { Rule } from "../rule";

export interface SpellingParams {
  readonly name: string;
  readonly official: string;
}

/** A misspelt name that can mean one gebied only. */
export const verschreven: Rule<SpellingParams, "name"> = {
  id: "gemeente.verschreven",
  title: "Naam verschreven",
  checks: "De naam is verschreven en kan maar één gebied zijn.",
  reason: "Zoekfuncties in Excel vinden een verschreven naam niet.",
  source: { kind: "cbs", publicatie: "indeling" },
  severity: "waarschuwing",
  each: "name",
  in: "alle",
  sentence: ({ name, official }) => {
    const letters = foreignLetterWords(name);
    return `Hier staat “${name}”, de naam is “${official}”.${letters === null ? "" : ` Let op: ${letters}.`}`;
  },
  check(written, model) {
    const { text: name, resolution, at } = written.named;
    if (resolution.status !== "found" || resolution.spelling !== "misspelt") return null;
    const official = resolution.gebied.naam;
    return draftAt(at, {
      found: name,
      expected: official,
      params: { name, official },
      fix: { sure: true, value: cellWithName(model, written, official) },
    });
  },
};
