// SPDX-License-Identifier: EUPL-1.2

import { plainWords } from "../sheet/clean";
import type { Soort } from "../gemeenten/gebied";
import { findDate } from "./cells/written-date";
import type { WrittenDay } from "./cells/written-day";
import { linkIn } from "./headers/chain-words";
import { stepIn } from "./headers/opgave-words";
import { isRemark, subjectOfHeading } from "./headers/subjects";
import { cyclusNamedIn } from "./headers/cyclus-words";
import { soortOf } from "./headers/vocabulary";

/** Words that make a date in a title the peildatum, and not the day of publication. */
const PEILDATUM = /peildatum|\bstand\b|\bsituatie\b|\bper\b|\bop\b|\bt\/m\b/i;
const PLACES = "opvang|opvangplaatsen|opvangplekken|plaatsen|plekken";
const LAST_WORDS = new RegExp(`(?:^|\\s|\\()(?:regulier|amv'?s?|reguliere? (?:${PLACES})|amv[- ](?:${PLACES}))\\)?$`);

export const namesPeildatum = (text: string): boolean => PEILDATUM.test(text);

const OF_STAND = /peildatum|\bstand\b|\bsituatie\b/i;
export const saysStand = (text: string): boolean => OF_STAND.test(text);
/** Words that a report of a stand is called by. */
const REPORT = /\bvoortgang|realisatie|gerealiseerd|\bbezetting|\bmonitor/i;
const OF_OTHERS =
  /\b(bron(nen)?|versie|(verdeel)?besluit|raming|opgave|verslag|regioplan|prognose|verwachte?|einde)\b/i;

/** Whether a month, a quarter or a day that does not exist is the peildatum of what is below: it stands alone, or is said to be of a stand. */
export function isOfStand({ text: day, year, span, exists }: WrittenDay, text: string): boolean {
  if (saysStand(text)) return true;
  if (day === text.trim()) return span?.stand !== null && (exists !== false || year !== null);
  return span?.stand !== null && REPORT.test(text) && !OF_OTHERS.test(text);
}

/** A title ends with the soort ("Voortgang reguliere opvang per 1-9-2025"); in the middle of a sentence it is a remark. */
export function soortOfTitle(text: string): Soort | null {
  const day = findDate(text)?.text ?? "";
  const beforeDay = text
    .replace(day, "")
    .replace(/(?<![\s)])[\s)]+$/, "")
    .replace(/(?<![\s(,-])[\s(,-]*(?:per|op|peildatum|stand|situatie)?$/i, "");
  const title = plainWords(beforeDay);
  const soort = soortOf(title);
  return LAST_WORDS.test(title) && !/\b(waarvan|daarvan)\b/.test(title) && (soort === "regulier" || soort === "amv")
    ? soort
    : null;
}

/** True for words that make the table below them another one than the table above: a day, a cyclus, a soort, another subject, or another step of the law. */
export function isTitle(text: string): boolean {
  const day = findDate(text);
  const isDated = day !== null && ((day.span === undefined && day.exists !== false) || isOfStand(day, text));
  return (
    isDated ||
    cyclusNamedIn(text) !== null ||
    soortOfTitle(text) !== null ||
    subjectOfHeading(text) !== null ||
    linkIn([text]) !== null ||
    (stepIn(text) !== null && !isRemark(text))
  );
}
