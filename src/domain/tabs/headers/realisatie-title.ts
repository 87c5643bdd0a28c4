// SPDX-License-Identifier: EUPL-1.2

import { cleanText, plainWords } from "../../sheet/clean";
import { oncePerText } from "../../sheet/once-per-text";
import { findDate } from "../cells/written-date";
import { unitIn } from "../cells/unit";
import { headerMeaning } from "./vocabulary";

/** All that a title of the realisatie says beside the realisatie itself; a name ("Overijssel") has a capital. */
const WORDS = new RegExp(
  `(?<![\\p{L}\\d])(?:${[
    "realisatie(?:cijfers|stand|overzicht)?|gerealiseerde?|stand(?:en)?|overzicht|voortgang|monitor|rapportage|tabel|bijlage|deel|blad|peildatum|peilmoment|cijfers",
    "(?:totaal)?aantal(?:len)?|totaal|totale|(?:opvang|asiel|asielopvang|amv)?-?(?:plaatsen|plekken|capaciteit)|opvang|asiel\\w*|amv'?s?|alleenstaande?|minderjarigen?|vreemdelingen|reguliere?",
    "spreidingswet|wet|cyclus|gemeenten?|regio'?s?|provincies?|per|op|in|van|voor|de|het|en|t/m|tot|met|medio|begin|eind|ultimo|waarvan|incl(?:usief)?|excl(?:usief)?|kwartaal|q[1-4]|i{1,3}|iv|v|een|twee|drie",
  ].join("|")})(?![\\p{L}])`,
  "gu",
);
const NAME = /(?<![\p{L}\d])\p{Lu}[\p{L}'’-]*/gu;
const OF_PLACES = /opvang|plaatsen|plekken|asiel|amv|regulier|spreidingswet/;

/**
 * True for the title of a table that says of soorten or places that they are realisatie: "Realisatie 1-7-2025", "Stand gerealiseerde plaatsen
 * per 1 juli". Not for one that says more: "Realisatie en taakstelling", "Nog te realiseren", "Realisatie volgt".
 */
export const isRealisatieTitle: (text: string) => boolean = oncePerText((text) => {
  const { role, other } = headerMeaning(text);
  // "Stand 1-9-2025" may be of anything.
  if (role !== "realisatie" || other !== undefined || !/realis/i.test(text)) return false;
  const clean = cleanText(text);
  const rest = clean.replace(findDate(clean)?.text ?? "", " ").replace(unitIn(clean) ?? "", " ");
  const unnamed = /\p{Ll}/u.test(rest)
    ? rest.replace(/^[^\p{L}]*\p{L}+/u, (first) => first.toLowerCase())
    : rest.toLowerCase();
  return !/\p{L}/u.test(
    plainWords(unnamed.replace(NAME, (name) => (isWord(name) ? name.toLowerCase() : " "))).replace(WORDS, " "),
  );
});

const isWord = (name: string): boolean => plainWords(name).replace(WORDS, "") === "";

/** True where such a title says itself that it is about places, and not about money. */
export const saysPlaces = (text: string): boolean => OF_PLACES.test(plainWords(text));
