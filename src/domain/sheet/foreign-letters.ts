// SPDX-License-Identifier: EUPL-1.2

/** Where a letter comes from that looks like one of ours. */
export type Alphabet =
  | "cyrillic"
  | "greek"
  | "armenian"
  | "cherokee"
  | "turkish"
  | "phonetic"
  | "roman-numeral"
  | "full-width"
  | "mathematical";

export interface ForeignLetter {
  readonly letter: string;
  /** The letter that it looks like. */
  readonly latin: string;
  readonly alphabet: Alphabet;
  /** Which of the letters and digits of the text it is, from 1. */
  readonly place: number;
}

/** Letters that look the same in most typefaces, and ours in the same order. Source: Unicode, confusables (UTS #39). */
const LOOK_ALIKES: Readonly<Partial<Record<Alphabet, readonly [theirs: string, ours: string]>>> = {
  cyrillic: ["АВЕЅІЈКМНОРСТУХԚԜаеѕіјорсухһӏԁԛԝёЁїЇ", "ABESIJKMHOPCTYXQWaesijopcyxhldqwëËïÏ"],
  greek: ["ΑΒΕΖΗΙΚΜΝΟΡΤΥΧαικνορυϲϳόάί", "ABEZHIKMNOPTYXaikvopucjóáí"],
  armenian: ["ՕօհոսցՍ", "OohnugU"],
  cherokee: ["ᎪᎬᎻᏆᎫᏦᏞᎷᏢᏒᏚᎢᏙᎳᏃᏴ", "AEHIJKLMPRSTVWZB"],
  turkish: ["ıİ", "iI"],
  phonetic: ["ɑɡȷ", "agj"],
};

const MAPPED: ReadonlyMap<string, readonly [latin: string, alphabet: Alphabet]> = new Map(
  (Object.entries(LOOK_ALIKES) as [Alphabet, readonly [string, string]][]).flatMap(([alphabet, [theirs, ours]]) => {
    const latin = [...ours];
    return [...theirs].map((letter, at) => [letter, [latin[at] ?? letter, alphabet] as const] as const);
  }),
);

/** Most texts have none of these, which one pattern tells. */
const FOREIGN =
  /[\u0130\u0131\u0237\u0251\u0261\u0370-\u058f\u13a0-\u13f5\u2102-\u2149\u2160-\u217f\uff21-\uff3a\uff41-\uff5a\u{1d400}-\u{1d7ff}]/u;
const FOREIGN_EACH = new RegExp(FOREIGN.source, "gu");

/** A text in which every letter of another alphabet that looks like a Latin one is that Latin one. */
export function latinLetters(text: string): string {
  return FOREIGN.test(text) ? text.replace(FOREIGN_EACH, (letter) => meaningOf(letter)?.[0] ?? letter) : text;
}

/** The letters of another alphabet that look like a Latin one, in their order. */
export function foreignLetters(text: string): readonly ForeignLetter[] {
  if (!FOREIGN.test(text)) return [];
  return [...text.normalize("NFC")]
    .filter((character) => /[\p{L}\p{N}]/u.test(character))
    .flatMap((letter, at) => {
      const [latin, alphabet] = meaningOf(letter) ?? [];
      return latin === undefined || alphabet === undefined ? [] : [{ letter, latin, alphabet, place: at + 1 }];
    });
}

function meaningOf(letter: string): readonly [latin: string, alphabet: Alphabet] | null {
  const mapped = MAPPED.get(letter);
  if (mapped !== undefined) return mapped;
  const alphabet = wideAlphabetOf(letter.codePointAt(0) ?? 0);
  if (alphabet === null) return null;
  const latin = latinLookOf(letter.normalize("NFKC"));
  return /^[A-Za-z0-9]$/.test(latin) ? [latin, alphabet] : null;
}

/** A mathematical 𝚨 is a Greek one in other clothes. */
const latinLookOf = (plain: string): string => MAPPED.get(plain)?.[0] ?? plain;

/** Of letters that Unicode itself calls another look of a Latin one. */
function wideAlphabetOf(code: number): Alphabet | null {
  if (code >= 0xff21 && code <= 0xff5a) return "full-width";
  if (code >= 0x2160 && code <= 0x217f) return "roman-numeral";
  return code >= 0x1d400 || (code >= 0x2102 && code <= 0x2149) ? "mathematical" : null;
}
