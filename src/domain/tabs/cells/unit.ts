// SPDX-License-Identifier: EUPL-1.2

import { plainWords } from "../../sheet/clean";
import { oncePerText } from "../../sheet/once-per-text";

const THOUSANDS = "(?:tien|honderd)?duizend(?:tal(?:len)?|en)?";
const MANY = `(?:tien|honderd)tal(?:len)?|${THOUSANDS}|(?:miljoen|miljard)(?:en)?|mln\\.?|mld\\.?`;

/** "x 10", "(×1.000)", "* 1000", "in duizendtallen", "(duizenden)", "'000", "eenheid: 100". */
const UNITS: readonly RegExp[] = [
  // Not "2 x 10 plaatsen", nor "x 100%".
  new RegExp(
    `(?<![\\p{L}\\d)])(?<!\\d\\s)[x×✕*]\\s?(?:€\\s?)?(?:1(?:[. ]?000|0)+|${MANY})(?![\\p{L}\\d]|[.,]\\d|\\s?%)`,
    "u",
  ),
  new RegExp(`(?<![\\p{L}\\d])in (?:hele |veelvouden van |eenheden van |stappen van )?(?:${MANY})(?![\\p{L}\\d])`, "u"),
  new RegExp(`\\((?:in )?(?:${MANY})\\)`, "u"),
  /(?<![\p{L}\d])(?:in )?(?:veelvouden|eenheden|een eenheid) van 1[0. ]*0(?![\p{L}\d])/u,
  /(?<![\p{L}\d])(?:eenheid|schaal|factor) ?[:=]? ?(?:x ?)?1[0. ]*0(?![\p{L}\d]|:)/u,
  /(?<![\p{L}\d])['’‘]000(?!\d)/u,
];

/** The words with which a header or a title says that its numbers are to be multiplied; null where it says none. */
export const unitIn: (text: string) => string | null = oncePerText((text) => {
  if (!MAY_BE.test(text)) return null;
  // As `plainWords`, which leaves the signs of a multiplication out.
  const words = plainWords(text.replace(/\*/g, "×"));
  for (const unit of UNITS) {
    const found = unit.exec(words);
    if (found !== null) return found[0].replace(/^\(|\)$/g, "").trim();
  }
  return null;
});

const MAY_BE = /10|00|tal|duizend|miljoen|miljard|mln|mld|000/i;

/** Of money, people or ground it is said that they are in thousands, beside places that are not. */
const OF_OTHERS =
  /€|\beuro|\beur\b|\bbedrag|\bbudget|\bkosten|\bbegrot|\binwoner|\bbevolking|\boppervlak|\bkm\b|\bm2\b|\bha\b/;

/** As `unitIn`, of words above a table or the name of its tab: they say it of the places, or of nothing else. */
export const unitOfPlaces: (text: string) => string | null = oncePerText((text) => {
  const unit = unitIn(text);
  return unit === null || OF_OTHERS.test(plainWords(text)) ? null : unit;
});

const NOTE =
  /^[^\p{L}\d]*(?:let op ?:? ?|nb ?:? ?|n\.b\. ?:? ?)?(?:alle |de )?(?:aantal(?:len)?|getallen|cijfers|plaatsen|plekken|waarden|eenheid|in\b|x\b|×)/u;

/** As `unitOfPlaces`, of words that stand below a table or farther above it: they say nothing else. */
export const unitOfNote = (text: string): string | null =>
  NOTE.test(plainWords(text.replace(/\*/g, "×"))) ? unitOfPlaces(text) : null;
