// SPDX-License-Identifier: EUPL-1.2

import { foreignLetters, type Alphabet, type ForeignLetter } from "../../sheet/foreign-letters";
import { formatList } from "../../sheet/format";

const ORDINALS =
  "eerste tweede derde vierde vijfde zesde zevende achtste negende tiende elfde twaalfde dertiende veertiende vijftiende zestiende zeventiende achttiende negentiende twintigste".split(
    " ",
  );

const KINDS: Readonly<Record<Alphabet, string>> = {
  cyrillic: "een Cyrillische",
  greek: "een Griekse",
  armenian: "een Armeense",
  cherokee: "een Cherokee-letter",
  turkish: "een Turkse",
  phonetic: "een letter uit het fonetische alfabet:",
  "roman-numeral": "een Romeins cijfer:",
  "full-width": "een letter van dubbele breedte:",
  mathematical: "een wiskundige",
};

/** So many are named one by one. */
const NAMED = 3;

/**
 * Which letters of a name come from another alphabet, as a clause: "de derde letter is een Cyrillische а"; null where none does.
 */
export function foreignLetterWords(name: string): string | null {
  const letters = foreignLetters(name);
  if (letters.length === 0) return null;
  const named = letters.slice(0, NAMED).map(wordsOf);
  return formatList(letters.length > NAMED ? [...named, "meer letters zijn van een ander alfabet"] : named);
}

const wordsOf = ({ letter, alphabet, place }: ForeignLetter): string =>
  `de ${ORDINALS[place - 1] ?? `${String(place)}e`} letter is ${KINDS[alphabet]} ${letter}`;
