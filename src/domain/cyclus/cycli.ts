// SPDX-License-Identifier: EUPL-1.2

import type { CalendarDate } from "../dates";
import type { CyclusStap } from "../records";
import builtIn from "./cycli.json";

/** One cyclus of the law; a date that is not known yet is null. */
export interface Cyclus {
  readonly nummer: number;
  readonly verdeelbesluit: CalendarDate | null;
  readonly einde: CalendarDate | null;
}

/**
 * The cycli, newest last: the built-in dates, with the workbook's own tab Cyclus before them.
 * The dates are data because later cycli are not known yet (source of the built-in ones: the report on the first cyclus).
 */
export function cycliOf(own: readonly Pick<CyclusStap, "cyclus" | "stap" | "date">[]): readonly Cyclus[] {
  const steps = [...own, ...builtIn.map(({ cyclus, stap, datum }) => ({ cyclus, stap, date: datum }))];
  const numbers = [...new Set(steps.map(({ cyclus }) => cyclus))].sort((a, b) => a - b);
  const dateOf = (nummer: number, words: RegExp): CalendarDate | null =>
    steps.find(({ cyclus, stap, date }) => cyclus === nummer && date !== null && words.test(stap))?.date ?? null;
  return numbers.map((nummer) => ({ nummer, verdeelbesluit: dateOf(nummer, /verdeelbesluit/i), einde: dateOf(nummer, /\beinde?\b/i) }));
}
