// SPDX-License-Identifier: EUPL-1.2

import { draftAt } from "../lib/draft";
import { cellWithName, writtenNames } from "../lib/names";
import type { Rule } from "../rule";

export interface UnknownNameParams {
  readonly name: string;
  readonly nearest: string | null;
}

/** A gemeente that the register does not know: its numbers count nowhere. Names of regio's are another rule. */
export const onbekend: Rule<UnknownNameParams> = {
  id: "gemeente.onbekend",
  title: "Gemeente onbekend",
  checks: "De naam komt niet voor in de gemeentelijst.",
  reason: "De cijfers van een onbekende naam tellen nergens mee.",
  source: { kind: "cbs", publicatie: "indeling" },
  severity: "fout",
  kinds: ["voortgang", "verdeelbesluit", "mutaties", "locaties", "uitruil", "indicatief", "regio-indeling"],
  sentence: ({ name, nearest }) =>
    `“${name}” is geen gemeente. Deze regel telt niet mee.${nearest === null ? "" : ` Bedoelt u “${nearest}”?`}`,
  *check(model) {
    for (const written of writtenNames(model)) {
      const { named, kind } = written;
      if (named.resolution.status !== "unknown" || kind === "regios" || kind === "provincie") continue;
      const { nearest } = named.resolution;
      yield draftAt(named.at, {
        found: named.text,
        expected: nearest,
        params: { name: named.text, nearest },
        fix: nearest === null ? null : { sure: false, choices: [cellWithName(model, written, nearest)] },
      });
    }
  },
};
