// SPDX-License-Identifier: EUPL-1.2

import { plainWords } from "../../sheet/clean";
import { oncePerText } from "../../sheet/once-per-text";

const THOUSANDS = "(?:tien|honderd)?duizend(?:tal(?:len)?|en)?";
const MANY = `(?:tien|honderd)tal(?:len)?|${THOUSANDS}|(?:miljoen|miljard)(?:en)?|mln\\.?|mld\\.?`;

const ROUND = `1(?:[. ]?000|0)+|${MANY}`;
const TENS = "(?:in )?1(?:[. ]?000|0)+-?(?:tal(?:len)?|en)";

/** "x 10", "(×1.000)", "* 1000", "maal 10", "in duizendtallen", "10-tallen", "(duizenden)", "'000", "(000)", "eenheid: 100". */
const UNITS: readonly RegExp[] = [
  // Not "2 x 10 plaatsen", nor "x 100%".
  new RegExp(`(?<![\\p{L}\\d)])(?<!\\d\\s)[x×✕*]\\s?(?:€\\s?)?(?:${ROUND})(?![\\p{L}\\d]|[.,]\\d|\\s?%)`, "u"),
  // Not "twee maal 10", nor "keer 10%".
  new RegExp(
    `(?<!(?:\\d|\\b(?:twee|drie|vier|vijf|zes|zeven|acht|negen|tien)|€) )(?<![\\p{L}\\d])(?:maal|keer) (?:${ROUND}|tien|honderd)(?![\\p{L}\\d]|[.,]\\d|\\s?%)`,
    "u",
  ),
  new RegExp(
    `(?<![\\p{L}\\d])(?:vermenigvuldigd|te vermenigvuldigen|vermenigvuldigen|gedeeld|delen) (?:met|door) (?:${ROUND}|tien|honderd)(?![\\p{L}\\d]|[.,]\\d|\\s?%)`,
    "u",
  ),
  new RegExp(`(?<![\\p{L}\\d])(?<!afgerond (?:op|naar|tot) )${TENS}(?![\\p{L}\\d])`, "u"),
  /\(000\)/u,
  new RegExp(`(?<![\\p{L}\\d])in (?:hele |veelvouden van |eenheden van |stappen van )?(?:${MANY})(?![\\p{L}\\d])`, "u"),
  new RegExp(`\\((?:in )?(?:${MANY})\\)`, "u"),
  /(?<![\p{L}\d])(?:in )?(?:veelvouden|eenheden|een eenheid) van (?:1[0. ]*0|5|25|50|vijf|tien|honderd|duizend)(?![\p{L}\d])/u,
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

const MAY_BE = /10|eenhe|veelv|00|tal|tien|honderd|duizend|miljoen|miljard|mln|mld|000/i;

/** Of money, people or ground it is said that they are in thousands, beside places that are not. */
const OF_OTHERS =
  /€|\beuro|\beur\b|\bbedrag|\bbudget|\bkosten|\bbegrot|\binwoner|\bbevolking|\boppervlak|\bkm\b|\bm2\b|\bha\b/;

/** "in procenten", "in %", "per 1.000 inwoners"; not "5 plaatsen per 1.000 inwoners", nor "in aantallen en in procenten". */
const RELATIVE: readonly RegExp[] = [
  /(?<!(?:(?<!\p{L})(?:en|of)|[&+/]) )(?<!\p{L})in (?:hele )?(?:procenten|percentages|promille|%|‰)(?!\p{L}| (?:en|of) )/u,
  /(?<!\d[^.;]{0,40})(?<!\p{L})per (?:100|1[. ]?000|10[. ]?000|100[. ]?000|honderd|duizend|honderdduizend) inwoners(?!\p{L})/u,
];

/** The words that say of numbers that they are shares of something else; null where there are none. */
export const shareIn: (text: string) => string | null = oncePerText((text) => {
  if (!/[%‰]|procent|percent|promille|inwoners/i.test(text)) return null;
  const words = plainWords(text);
  return RELATIVE.map((share) => share.exec(words)?.[0]).find((found) => found !== undefined) ?? null;
});

/** As `unitIn`, of words above a table or the name of its tab: they say it of the places, or of nothing else. */
export const unitOfPlaces: (text: string) => string | null = oncePerText((text) => {
  const unit = unitIn(text);
  return unit === null || OF_OTHERS.test(plainWords(text)) ? null : unit;
});

const NOTE =
  /^[^\p{L}\d]*(?:let op ?:? ?|nb ?:? ?|n\.b\. ?:? ?)?(?:alle |de )?(?:aantal(?:len)?|getallen|cijfers|plaatsen|plekken|waarden|eenheid|in\b|x\b|×)/u;

/** As `unitOfPlaces`, of words that stand below a table or farther above it: they say nothing else. */
export const unitOfNote = (text: string): string | null => (isNote(text) ? unitOfPlaces(text) : null);

/** As `shareIn`, of such words. */
export const shareOfNote = (text: string): string | null => (isNote(text) ? shareIn(text) : null);

const isNote = (text: string): boolean => NOTE.test(plainWords(text.replace(/\*/g, "×")));
