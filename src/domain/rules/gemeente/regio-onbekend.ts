// SPDX-License-Identifier: EUPL-1.2

import { draftAt } from "../lib/draft";
import { cellWithName, writtenNames } from "../lib/names";
import type { Rule } from "../rule";
import type { UnknownNameParams } from "./onbekend";

/** A regio that the regio-indeling does not know. Most provincies have to bring their own indeling, so this is no error. */
export const regioOnbekend: Rule<UnknownNameParams> = {
  id: "gemeente.regio-onbekend",
  title: "Regio onbekend",
  checks: "De naam van een regio komt niet voor in de regio-indeling.",
  reason: "Zonder indeling is niet na te gaan of de cijfers van de regio de som van haar gemeenten zijn.",
  source: { kind: "rapport", paragraaf: "3.1" },
  severity: "aandachtspunt",
  kinds: ["regios", "provincie"],
  sentence: ({ name, nearest }) =>
    `De regio “${name}” staat niet in de regio-indeling.${nearest === null ? " Voeg een tabblad Regio-indeling toe met per gemeente de regio." : ` Bedoelt u “${nearest}”?`}`,
  *check(model) {
    for (const written of writtenNames(model)) {
      const { named, kind } = written;
      if (named.resolution.status !== "unknown" || (kind !== "regios" && kind !== "provincie")) continue;
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
