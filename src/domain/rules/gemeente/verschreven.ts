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
  severity: "waarschuwing",
  kinds: "alle",
  source: "CBS-gemeentelijst; een verschreven naam vindt VERT.ZOEKEN niet.",
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
