// SPDX-License-Identifier: EUPL-1.2

import type { CalendarDate } from "../../sheet/dates";
import type { Cyclus } from "./cycli";

/** The end of a cyclus by its number, null where it is not known. */
export const endOfCyclus = (cycli: readonly Cyclus[], nummer: number): CalendarDate | null =>
  cycli.find((cyclus) => cyclus.nummer === nummer)?.einde ?? null;

/** The first end of a cyclus on or after a day; null where that hangs on an end that is not known. */
export function firstEndFrom(cycli: readonly Cyclus[], day: CalendarDate): CalendarDate | null {
  return cycli.find(({ einde }) => einde === null || einde >= day)?.einde ?? null;
}

/** The end that "voor einde cyclus" speaks of: of the cyclus that is named, else of the one that the newest peildatum lies in. */
export function endSpokenOf(
  cycli: readonly Cyclus[],
  named: number | null,
  peildatum: CalendarDate | null,
): CalendarDate | null {
  if (named !== null) return endOfCyclus(cycli, named);
  if (peildatum !== null) return firstEndFrom(cycli, peildatum);
  const ends = cycli.flatMap(({ einde }) => einde ?? []);
  return ends.length === 1 ? (ends[0] ?? null) : null;
}
