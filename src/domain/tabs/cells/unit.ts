// SPDX-License-Identifier: EUPL-1.2

import { plainWords } from "../../sheet/clean";
import { oncePerText } from "../../sheet/once-per-text";
import { findDate } from "./written-date";

const THOUSANDS = "(?:tien|honderd)?duizend(?:tal(?:len)?|en)?|dzd\\.?";
const MANY = `(?:tien|honderd)tal(?:len)?|${THOUSANDS}|(?:miljoen|miljard)(?:en)?|mln\\.?|mld\\.?`;

const ROUND = `1(?:[. ]?000|0)+|${MANY}`;
const TENS = "(?:in )?1(?:[. ]?000|0)+-?(?:tal(?:len)?|en)";

/** Any number but 1, and no year. */
const ANY_NUMBER = "(?!(?:19|20)\\d\\d(?!\\d))(?!0*1(?![\\d.,]))\\d+(?:[. ]\\d{3})*(?:,\\d+)?";
/** What may stand behind a unit: nothing else, or what its numbers are. "x 5 locaties" is no unit. */
const ENDS =
  "(?=$|[)\\]|;/,]| \\(| (?:reguliere?|amv|totaal|(?:opvang)?(?:plaatsen|plekken))(?![\\p{L}])| per |  ?\\d)";

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
  // "(k)", "in k", "x k".
  /\(k\.?\)|\[k\.?\]|(?<![\p{L}\d])(?:in|x|×) ?k(?![\p{L}\d])/u,
  /(?<![\p{L}\d])eenheid (?:k|tien|honderd|duizend)(?![\p{L}\d])/u,
  // Not the note of "(1)", nor "Nieuwe plekken (100)".
  /[([]1(?:[. ]?000|0[. ]?000|00[. ]?000|[. ]?000[. ]?000)[)\]]/u,
  /(?<![\p{L}\d])index(?:cijfers?|getal(?:len)?)? ?[(:,]? ?(?:basis(?:jaar)? )?(?:19|20)\d\d ?= ?100\)?|[([]index[)\]]|(?<=[\p{L}\d)] )index$|(?<!\p{L})index(?:cijfers?|getal(?:len)?)(?!\p{L})|(?<!\d)(?:(?:19|20)\d\d|basis(?:jaar)?) ?= ?100(?!\d)|(?<!\p{L})geindexeerde?(?!\p{L})/u,
];

/** As `UNITS`, of any number. Here a "*" may be the mark of a note: "*2". */
const OF_ANY_NUMBER: readonly RegExp[] = [
  new RegExp(`(?<![\\p{L}\\d)])(?<!(?:\\d|versie|kopie)\\s)[x×✕]\\s?(?:000|${ANY_NUMBER})${ENDS}`, "u"),
  new RegExp(
    `(?<!(?:\\d|\\b(?:een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien)) )(?<![\\p{L}\\d])(?:maal|keer) ${ANY_NUMBER}${ENDS}`,
    "u",
  ),
  new RegExp(
    `(?<![\\p{L}\\d])(?:vermenigvuldigd|vermenigvuldigen|gedeeld|delen) (?:met|door) ${ANY_NUMBER}${ENDS}`,
    "u",
  ),
];

/** "per 10", "per 100 plaatsen"; not "1 plek per 10 plaatsen", nor a day: "per 10 januari", "per 10-1". */
const PER = new RegExp(
  `(?<!\\d (?:(?:opvang)?(?:plaats|plek|bed|persoon)|(?:opvang)?(?:plaatsen|plekken)|bedden|personen) )(?<![\\p{L}\\d])per (?:5|[125]0|25|[125]00|250|1[. ]?000|10[. ]?000|100[. ]?000|tien|honderd|duizend)${ENDS}`,
  "u",
);

/** The words with which a header or a title says that its numbers are to be multiplied; null where it says none. */
export const unitIn: (text: string) => string | null = oncePerText((text) => {
  if (!MAY_BE.test(text)) return null;
  // As `plainWords`, which leaves the signs of a multiplication out.
  const words = plainWords(text.replace(/\*/g, "×"));
  for (const unit of UNITS) {
    const found = unit.exec(words);
    if (found !== null) return bare(found[0]);
  }
  const plain = plainWords(text);
  for (const unit of OF_ANY_NUMBER) {
    const found = unit.exec(plain);
    if (found !== null) return bare(found[0]);
  }
  const per = /\bper \w/i.test(text) ? PER.exec(plainWords(withoutDay(text))) : null;
  return per === null ? null : bare(per[0]);
});

/** "(1.000)" as "1.000", and "index (2024 = 100)" as it is. */
const bare = (unit: string): string => {
  const trimmed = unit.trim();
  if (/^[([].*[)\]]$/.test(trimmed)) return trimmed.slice(1, -1);
  return trimmed.includes("(") && trimmed.includes(")") ? trimmed : trimmed.replace(/^\(|\)$/g, "");
};

const withoutDay = (text: string): string => text.replace(findDate(text)?.text ?? "", " ");

const MAY_BE =
  /10|eenhe|veelv|00|tal|tien|honderd|duizend|miljoen|miljard|mln|mld|dzd|ndex|[x×✕] ?[\dk]|(?:maal|keer|met|door|per) \d|\bk\b/i;

/** Of money, people or ground it is said that they are in thousands, beside places that are not. */
const OF_OTHERS =
  /€|\beuro|\beur\b|\bbedrag|\bbudget|\bkosten|\bbegrot|\binwoner|\bbevolking|\boppervlak|\bkm\b|\bm2\b|\bha\b|\bprijs|\bloon|\bcpi\b/;
const OF_MONEY = /€|\beuro|\beur\b|\bbedrag|\bbudget|\bkosten|\bbegrot/;

/** "in procenten", "in %", "per 1.000 inwoners"; not "5 plaatsen per 1.000 inwoners", nor "in aantallen en in procenten". */
const RELATIVE: readonly RegExp[] = [
  /(?<!(?:(?<!\p{L})(?:en|of)|[&+/]) )(?<!\p{L})in (?:hele )?(?:procenten|percentages|promille|%|‰)(?!\p{L}| (?:en|of) )/u,
  /(?<!\d[^.;]{0,40})(?<!\p{L})per (?:(?:10|100|1[. ]?000|10[. ]?000|100[. ]?000|honderd|duizend|honderdduizend) )?(?:inwoners?|inw\.?|hoofd van de bevolking)(?!\p{L})/u,
];

/** The words that say of numbers that they are shares of something else; null where there are none. */
export const shareIn: (text: string) => string | null = oncePerText((text) => {
  if (!/[%‰]|procent|percent|promille|\bper /i.test(text)) return null;
  const words = plainWords(text);
  if (OF_MONEY.test(words) || words.includes("haakjes")) return null;
  return RELATIVE.map((share) => share.exec(words)?.[0]).find((found) => found !== undefined) ?? null;
});

const OF_COLUMN = /^[([]?(?:%|‰|k|index|procent(?:en)?|promille)[)\]]?$/u;

/** As `unitIn` and `shareIn`, of a cell between a header and its numbers, which may hold nothing but "%" or "k". */
export const unitBelowHeader: (text: string) => string | null = (text) =>
  OF_COLUMN.test(plainWords(text)) ? bare(plainWords(text)) : (unitIn(text) ?? shareIn(text));

/** As `unitIn`, of a header: "Taakstelling (100)". */
export const unitOfHeader: (text: string) => string | null = (text) =>
  unitIn(text) ?? (/[([]100[)\]]/.test(text) ? "100" : null);

/** As `unitIn`, of words above a table or the name of its tab: they say it of the places, or of nothing else. */
export const unitOfPlaces: (text: string) => string | null = oncePerText((text) => {
  const unit = unitIn(text);
  return unit === null || OF_OTHERS.test(plainWords(text)) ? null : unit;
});

const NOTE =
  /^[^\p{L}\d]*(?:let op ?:? ?|nb ?:? ?|n\.b\. ?:? ?)?(?:alle |de )?(?:aantal(?:len)?|getallen|cijfers|plaatsen|plekken|waarden|eenheid|in\b|x\b|x ?\d|×|per\b|index|k$)/u;

/** As `unitOfPlaces`, of words that stand below a table or farther above it: they say nothing else. */
export const unitOfNote = (text: string): string | null => (isNote(text) ? unitOfPlaces(text) : null);

/** As `shareIn`, of such words. */
export const shareOfNote = (text: string): string | null => (isNote(text) ? shareIn(text) : null);

const isNote = (text: string): boolean => NOTE.test(plainWords(text.replace(/\*/g, "×")));
