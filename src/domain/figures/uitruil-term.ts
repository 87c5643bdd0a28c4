// SPDX-License-Identifier: EUPL-1.2

import { addDays, type CalendarDate } from "../sheet/dates";
import type { Uitruil } from "../tabs/records";

type Term = Pick<Uitruil, "begin" | "einde">;

/** What a term says of a day. `no-day`: the day is not known, and it matters. */
export type Holding = "not-yet" | "holds" | "ended" | "unsure-begin" | "unsure-end" | "no-day";

/** Whether an uitruil holds on a day: up to and including its last one. Of "december 2025" nobody knows which day of that month it is. */
export function holdingOn({ begin, einde }: Term, day: CalendarDate | null): Holding {
  if (begin === null && einde === null) return "holds";
  if (day === null) return begin?.days === null ? "unsure-begin" : einde?.days === null ? "unsure-end" : "no-day";
  if (isReversed({ begin, einde })) return "unsure-end";
  if (begin?.days && day < begin.days.first) return "not-yet";
  if (einde?.days && day > einde.days.last) return "ended";
  if (begin !== null && (begin.days === null || day < begin.days.last)) return "unsure-begin";
  if (einde === null || (einde.days !== null && (day < einde.days.first || isDay(einde.days)))) return "holds";
  return "unsure-end";
}

/** True where the last day lies before the first: one of both is wrong. */
export const isReversed = ({ begin, einde }: Term): boolean =>
  begin?.days != null && einde?.days != null && einde.days.last < begin.days.first;

const isDay = ({ first, last }: { first: CalendarDate; last: CalendarDate }): boolean => first === last;

/** Before every other day. */
const START: CalendarDate = "0000-01-01";

/** The days from which another uitruil may hold than the day before, the last one first; none where no row has a term. */
export function turnsOf(terms: readonly Term[]): readonly CalendarDate[] {
  const days = terms.flatMap(({ begin, einde }) => [
    ...(begin?.days ? [begin.days.first, begin.days.last] : []),
    ...(einde?.days ? [einde.days.first, addDays(einde.days.last, 1)] : []),
  ]);
  return days.length === 0 ? [] : [...[...new Set(days)].sort().reverse(), START];
}
