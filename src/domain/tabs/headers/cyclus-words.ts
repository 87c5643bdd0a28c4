// SPDX-License-Identifier: EUPL-1.2

import { BUILT_IN } from "../../gemeenten/cyclus/built-in";
import { oncePerText } from "../../sheet/once-per-text";
import { MONTH_WORD } from "../cells/months";
import { largest } from "../../sheet/extremes";

const ORDINALS = ["eerste", "tweede", "derde", "vierde", "vijfde"];
const NUMBERS = ["een", "twee", "drie", "vier", "vijf"];
const ROMANS = ["i", "ii", "iii", "iv", "v"];
const LISTS = [ORDINALS, NUMBERS, ROMANS];

/** What follows is no day: "einde cyclus 1-2-2026", "einde cyclus 1 februari 2026". */
const NO_DAY = `\\b(?![-/.]\\d|\\s*${MONTH_WORD}\\b)`;
/** Nothing follows that is counted: not "tweede ronde gesprekken", "in deze cyclus twee locaties". */
const ALONE = "(?![.\\w])(?!\\s+(?!(?:regulier|amv|totaal|spreidingswet|van de spreidingswet)\\b)[a-z])";
const YEARS = "(?<first>20\\d\\d) ?(?:-|/|t/m|tot en met) ?(?<last>20\\d\\d)(?![-/\\d])";
const CYCLUS = new RegExp(
  [
    `cyclus[\\s-]*(?<number>\\d{1,2})${NO_DAY}`,
    `cyclus\\s+${YEARS}`,
    `cyclus\\s+(?<name>${[...NUMBERS, "één", ...ROMANS].join("|")})${ALONE}`,
    `\\b(?:(?<th>\\d{1,2}) ?(?:e|ste|de)|(?<word>${ORDINALS.join("|")})) (?:(?:spreidings)?cyclus\\b|ronde\\b${ALONE})`,
  ].join("|"),
  "gi",
);
/** "Bod C2", in capitals; "zie C2", "cel C2" and "C2:C5" are places on a sheet. */
const SHORT =
  /(?<![\w:!$'-]|\b(?:[zZ]ie|[cC]el|[cC]ellen|[kK]olom|[tT]abel|[bB]ijlage|[fF]iguur|[vV]ariant|in|uit|van|met|t\/m|tot) ?)C ?([1-5])(?![\w:!.,-]| ?[+*/=-])/g;
const NAMES = [...NUMBERS, ...ROMANS, "\\d"].join("|");
const TWO_CYCLI = new RegExp(
  `\\bcycl(?:us|i)\\s*(?:${NAMES})\\s*(?:en|of|&|/|\\+|t/m|tot en met)\\s*(?:${NAMES})${NO_DAY}|\\b(?:${ORDINALS.join("|")}) (?:en|of) (?:de )?(?:${ORDINALS.join("|")})\\b`,
  "i",
);
const ANY = /cycl|ronde|C ?[1-5]/i;

/** The one number in "cyclus 2", "tweede cyclus", "cyclus II", "C2" or "cyclus 2026-2028"; null where it names none, or two ("cyclus 1 en 2"). */
export const cyclusNamedIn: (text: string) => number | null = oncePerText((text) => {
  if (!ANY.test(text) || TWO_CYCLI.test(text)) return null;
  const named = [
    ...[...text.matchAll(CYCLUS)].map(({ groups = {} }) => numberOf(groups)),
    ...[...text.matchAll(SHORT)].map(([, digit]) => Number(digit)),
  ];
  return new Set(named).size === 1 ? (named[0] ?? null) : null;
});

/** As `cyclusNamedIn`, of a cell of a column Cyclus: "2", "II". */
export const cyclusInCell = (text: string): number | null => cyclusNamedIn(text) ?? cyclusNamedIn(`cyclus ${text}`);

function numberOf({ number, th, first, last, name, word }: Partial<Record<string, string>>): number | null {
  if (first !== undefined && last !== undefined) return ofYears(first, last);
  const digits = number ?? th;
  if (digits !== undefined) return Number(digits);
  const written = (name ?? word ?? "").toLowerCase().replace("éé", "ee");
  return largest(LISTS.map((list) => list.indexOf(written))) + 1;
}

/** The cyclus that begins in the first of two years; null where none that is known does, or where it is one year. */
const ofYears = (first: string, last: string): number | null =>
  Number(last) <= Number(first)
    ? null
    : (BUILT_IN.find(({ stappen }) => stappen[0]?.datum?.startsWith(first))?.nummer ?? null);
