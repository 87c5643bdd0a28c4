// SPDX-License-Identifier: EUPL-1.2

import { areaAddress } from "../../sheet/addresses";
import { nameOfSubject, type OtherSubject } from "../../tabs/headers/subjects";
import type { Rule } from "../rule";

export interface OtherSubjectParams {
  readonly subject: OtherSubject;
}

const ASIEL = "Gaat zij toch over asielopvang, zet dan “asiel” in de titel erboven.";
/** What to do where the word does not mean it, if that is something else. */
const ELSE: Readonly<Partial<Record<OtherSubject, string>>> = {
  noodopvang: "Gaat zij over alle opvang, haal dan “noodopvang” weg.",
  concept: "Geldt deze taakstelling, haal dat woord dan weg uit kop, titel of tabblad.",
  deel: "Gaat zij over alle plaatsen, laat de kop dan alleen “Taakstelling” of “Gerealiseerd” zeggen, met soort en datum.",
};

/** A table that its header, its title or the name of its tab says is about others than asylum seekers. It is not read. */
export const anderOnderwerp: Rule<OtherSubjectParams, "sheet"> = {
  id: "dekking.ander-onderwerp",
  title: "Tabel over iets anders",
  checks:
    "Een tabel gaat volgens kop, titel of tabblad over anderen (zoals statushouders of Oekraïne), over noodopvang, over een deel van de plaatsen of over een concept.",
  reason: "Dat telt niet mee voor de spreidingswet. De tabel is niet gelezen en niet gecontroleerd.",
  source: { kind: "keuze" },
  severity: "aandachtspunt",
  each: "sheet",
  in: "alle",
  sentence: ({ subject }) =>
    `Deze tabel gaat over ${nameOfSubject(subject)}. Dat telt niet mee in regulier, amv of totaal, dus zij is niet gelezen en niet gecontroleerd. ${ELSE[subject] ?? ASIEL}`,
  *check({ others }) {
    for (const { tab, area, subject } of others)
      if (subject !== null)
        yield {
          tab,
          address: areaAddress(area),
          found: nameOfSubject(subject),
          expected: null,
          params: { subject },
          fix: null,
        };
  },
};
