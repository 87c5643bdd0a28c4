// SPDX-License-Identifier: EUPL-1.2

import type { CalendarDate } from "../sheet/dates";
import type { Gemeente } from "./gebied";
import { VOORGENOMEN } from "./herindelingen";
import { gemeenteWithCode } from "./register";

/**
 * A gemeente of the register that goes up in another while its numbers are followed. Up to that day each counts by its own name; from
 * then on the successor has the taakstelling, the realisatie and the history of both.
 */
export interface Merger {
  readonly gemeente: Gemeente;
  readonly opvolger: Gemeente;
  readonly datum: CalendarDate;
}

/** One that is divided is among them no more than one that took place: of these no number can be carried over whole. */
export const MERGERS: readonly Merger[] = VOORGENOMEN.flatMap(({ code, datum, opvolgers }) => {
  const [opvolger, ...others] = opvolgers;
  return opvolger === undefined || others.length > 0
    ? []
    : [{ gemeente: gemeenteWithCode(code), opvolger: gemeenteWithCode(opvolger.code), datum }];
});

/** The day of the last merger on or before a date: of all dates with the same one the gemeenten are the same. Null: there is none. */
export function lastMergerOn(date: CalendarDate | null): CalendarDate | null {
  if (date === null) return null;
  return MERGERS.reduce<CalendarDate | null>(
    (last, { datum }) => (datum <= date && (last === null || datum > last) ? datum : last),
    null,
  );
}

/** The merger through which a gemeente no longer counts by its own name on a day; null: it does, or the day is not known. */
export function mergerOf({ code }: { readonly code: string }, date: CalendarDate | null): Merger | null {
  if (date === null) return null;
  return MERGERS.find(({ gemeente, datum }) => gemeente.code === code && datum <= date) ?? null;
}

/** The mergers into some gemeenten that have taken place on a day. */
export const mergersInto = (gemeenten: readonly Gemeente[], date: CalendarDate | null): readonly Merger[] =>
  date === null
    ? []
    : MERGERS.filter(({ opvolger, datum }) => datum <= date && gemeenten.some(({ code }) => code === opvolger.code));

/** The gemeenten of which a gemeente has the numbers on a day: itself first, then those that went up in it. */
export function carriedBy(gemeente: Gemeente, date: CalendarDate | null): readonly Gemeente[] {
  return lastMergerOn(date) === null
    ? [gemeente]
    : [gemeente, ...mergersInto([gemeente], date).map((merger) => merger.gemeente)];
}
