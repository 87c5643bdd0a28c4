// SPDX-License-Identifier: EUPL-1.2

import { plainWords } from "../sheet/clean";
import type { Soort } from "../gemeenten/gebied";
import { findDay } from "./cells/written-date";
import { stepIn } from "./headers/opgave-words";
import { isRemark, subjectOfHeading } from "./headers/subjects";
import { cyclusNamedIn, soortOf } from "./headers/vocabulary";

/** Words that make a date in a title the peildatum, and not the day of publication. */
const PEILDATUM = /peildatum|\bstand\b|\bsituatie\b|\bper\b|\bop\b|\bt\/m\b/i;
const PLACES = "opvang|opvangplaatsen|opvangplekken|plaatsen|plekken";
const LAST_WORDS = new RegExp(`(?:^|\\s|\\()(?:regulier|amv'?s?|reguliere? (?:${PLACES})|amv[- ](?:${PLACES}))\\)?$`);

export const namesPeildatum = (text: string): boolean => PEILDATUM.test(text);

/** A title ends with the soort ("Voortgang reguliere opvang per 1-9-2025"); in the middle of a sentence it is a remark. */
export function soortOfTitle(text: string): Soort | null {
  const day = findDay(text)?.text ?? "";
  const title = plainWords(text.replace(day, "").replace(/[\s(,-]*(?:per|op|peildatum|stand|situatie)?[\s)]*$/i, ""));
  const soort = soortOf(title);
  return LAST_WORDS.test(title) && !/\b(waarvan|daarvan)\b/.test(title) && (soort === "regulier" || soort === "amv")
    ? soort
    : null;
}

/** True for words that make the table below them another one than the table above: a day, a cyclus, a soort, another subject, or another step of the law. */
export const isTitle = (text: string): boolean =>
  findDay(text) !== null ||
  cyclusNamedIn(text) !== null ||
  soortOfTitle(text) !== null ||
  subjectOfHeading(text) !== null ||
  (stepIn(text) !== null && !isRemark(text));
