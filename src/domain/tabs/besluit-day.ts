// SPDX-License-Identifier: EUPL-1.2

import { plainWords } from "../sheet/clean";
import type { CalendarDate } from "../sheet/dates";
import { oncePerText } from "../sheet/once-per-text";
import { dateOf, findDate } from "./cells/written-date";

/** The day of a besluit, or the month or year that it was taken in: then `first` and `last` are not the same. */
export interface BesluitTime {
  readonly first: CalendarDate;
  readonly last: CalendarDate;
}

/** Between the words for what was decided and its day: no words of another day, of a stand for one. */
export const UP_TO_DAY =
  "(?!.*(?:peildatum|\\bstand|situatie|realis|voortgang|versie|bijgewerkt|gewijzigd|aangepast|print|afgedrukt|ontvangen|geldig|\\beind|\\bna\\b|\\btot\\b|t\\/m|[;?])).{0,40}$";
const BESLUIT = new RegExp(
  `(?<!\\b(?:geen|zonder|concept|ontwerp|voor|voorafgaand aan|vooruitlopend op|met|na|sinds|tot) ?-?(?:het |een )?)\\b(?:verdeel)?besluit(?:en)?\\b${UP_TO_DAY}`,
);
const YEAR = /^(.*?)(?<![\d/.,-])(20\d\d)(?![\d/-]|[.,]\d)/;

/** When a besluit was taken, in words that name it ("Verdeelbesluit van 18 december 2026", "Verdeelbesluit 2026"); null where they do not say it. */
export const besluitIn: (text: string) => BesluitTime | null = oncePerText((text) => {
  if (!/besluit/i.test(text)) return null;
  const day = findDate(text);
  if (day === null) {
    const [, before = "", year = ""] = YEAR.exec(text) ?? [];
    return BESLUIT.test(plainWords(before)) ? { first: `${year}-01-01`, last: `${year}-12-31` } : null;
  }
  if (day.exists === false || !BESLUIT.test(plainWords(text.slice(0, text.indexOf(day.text))))) return null;
  const date = dateOf(day);
  return date === null ? (day.span ?? null) : { first: date, last: date };
});
