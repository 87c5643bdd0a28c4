// SPDX-License-Identifier: EUPL-1.2

import { cleanText } from "./clean";
import { latinLetters } from "./foreign-letters";

/** In what two texts differ that look the same on the screen. */
export type UnseenDifference = "blanks" | "letters" | "accents" | "ligatures" | "dashes" | "apostrophes";

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
