// SPDX-License-Identifier: EUPL-1.2

import type { Gebied } from "../../gemeenten/gebied";
import { officialNameOf } from "../../gemeenten/official-names";
import { splitLevel } from "../../gemeenten/written-name";
import { cleanText } from "../../sheet/clean";
import { formatList } from "../../sheet/format";
import { unseenDifferences, type UnseenDifference } from "../../sheet/look-alike";
import { draftAt } from "../lib/draft";
import { foreignLetterWords } from "../lib/foreign-letter-words";
import { cellWithName } from "../lib/names";
import type { Rule } from "../rule";
import type { SpellingParams } from "./verschreven";

/** What is the matter with a name that looks like the official one. */
const UNSEEN: Readonly<Record<UnseenDifference, string>> = {
  blanks: "er staat een onzichtbaar teken of een andere spatie in",
  letters: "er staan letters uit een ander alfabet in",
  accents: "de accenten staan los van de letters",
  ligatures: "de ij is één teken in plaats van twee letters",
  dashes: "er staat een ander soort streepje in",
  apostrophes: "er staat een ander soort apostrof in",
};

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
  sentence: ({ name, official }) => {
    const unseen = unseenDifferences(name, official);
    const letters = foreignLetterWords(name);
    if (unseen.length === 0)
      return `Hier staat “${name}”, de officiële naam is “${official}”.${letters === null ? "" : ` Let op: ${letters}.`}`;
    const differences = unseen.map((one) => (one === "letters" ? letters : null) ?? UNSEEN[one]);
    return `“${name}” lijkt precies de officiële naam${letters === null ? "" : ` “${official}”`}, maar is anders opgeslagen: ${formatList(differences)}. Zoekfuncties in Excel vinden de naam daardoor niet.`;
  },
  check(written, model) {
    const { text: name, resolution, at } = written.named;
    if (written.inText || resolution.status !== "found" || resolution.spelling !== "variant") return null;
    const official = rightNameOf(resolution.gebied, name);
    if (official === name.trim()) return null;
    return draftAt(at, {
      found: name,
      expected: official,
      params: { name, official },
      fix: { sure: true, value: cellWithName(model, written, official) },
    });
  },
};

/**
 * The official name, with the word for its level where a provincie or regio is written with one ("Provincie Utrecht", "Utrecht (provincie)"):
 * that is right, and without it the cell could name a gemeente.
 */
function rightNameOf(gebied: Gebied, written: string): string {
  const clean = cleanText(written);
  const { name, level } = splitLevel(clean);
  const official = officialNameOf(gebied, written);
  if (level !== gebied.level || level === "gemeente" || splitLevel(official).level !== null) return official;
  return clean.endsWith(name) ? clean.slice(0, -name.length) + official : official + clean.slice(name.length);
}
