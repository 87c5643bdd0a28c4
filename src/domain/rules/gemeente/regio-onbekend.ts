// SPDX-License-Identifier: EUPL-1.2

import { unknownName, type UnknownNameParams } from "../lib/unknown-name";
import type { Rule } from "../rule";

/** A regio that the regio-indeling does not know. Most provincies have to bring their own indeling, so this is no error. */
export const regioOnbekend: Rule<UnknownNameParams, "name"> = {
  id: "gemeente.regio-onbekend",
  title: "Regio onbekend",
  checks: "De naam van een regio komt niet voor in de regio-indeling.",
  reason: "Zonder indeling is niet na te gaan of de cijfers van de regio de som van haar gemeenten zijn.",
  source: { kind: "rapport", paragraaf: "3.1" },
  severity: "aandachtspunt",
  each: "name",
  in: ["regios", "provincie"],
  sentence: ({ name, nearest }) =>
    `De regio “${name}” staat niet in de regio-indeling.${nearest === null ? " Voeg een tabblad Regio-indeling toe met per gemeente de regio." : ` Bedoelt u “${nearest}”?`}`,
  check: unknownName,
};
