// SPDX-License-Identifier: EUPL-1.2

import { cleanText } from "./clean";

/** In what two texts differ that look the same on the screen. */
export type UnseenDifference = "blanks" | "letters" | "accents" | "ligatures" | "dashes" | "apostrophes";

/** Letters of the Cyrillic and the Greek alphabet, and the Latin ones that look the same. */
const OTHER_ALPHABETS = "АВЕЅІЈКМНОРСТУХаеѕіјорсухΑΒΕΖΗΙΚΜΝΟΡΤΥΧο";
const LATIN = "ABESIJKMHOPCTYXaesijopcyxABEZHIKMNOPTYXo";

/** A text in which every letter of another alphabet that looks like a Latin one is that Latin one. */
export function latinLetters(text: string): string {
  return text.replace(/[\u0370-\u03ff\u0400-\u04ff]/g, (letter) => LATIN[OTHER_ALPHABETS.indexOf(letter)] ?? letter);
}

const FOLDS: readonly (readonly [UnseenDifference, (text: string) => string])[] = [
  ["blanks", cleanText],
  ["letters", latinLetters],
  ["accents", (text) => text.normalize("NFC")],
  ["ligatures", (text) => text.replaceAll("Ĳ", "IJ").replaceAll("ĳ", "ij")],
  ["dashes", (text) => text.replace(/[\u2010-\u2015\u2212]/g, "-")],
  ["apostrophes", (text) => text.replace(/[\u2018\u2019\u02bc\u2032`\u00b4]/g, "'")],
];

/** What differs between a text and one that looks the same; none where the eye sees a difference, or there is none. */
export function unseenDifferences(written: string, meant: string): readonly UnseenDifference[] {
  const differences: UnseenDifference[] = [];
  let [one, other] = [written, meant];
  for (const [difference, fold] of FOLDS) {
    const [folded, foldedOther] = [fold(one), fold(other)];
    if ((folded === one) !== (foldedOther === other)) differences.push(difference);
    [one, other] = [folded, foldedOther];
  }
  return one === other ? differences : [];
}
