// SPDX-License-Identifier: EUPL-1.2

import type { CalendarDate } from "../../sheet/dates";
import type { Cyclus } from "./cycli";
import { largest } from "../../sheet/extremes";

/**
 * The cyclus that holds on a day: that of the newest verdeelbesluit dated on or before it. Null where there is none, or where a verdeelbesluit
 * without a known date of one of the asked cycli, or of one before these, may come in between: never before the raming of its cyclus.
 */
export function cyclusInForce(
  cycli: readonly Cyclus[],
  withTaakstelling: readonly number[],
  day: CalendarDate,
): number | null {
  const last = largest(withTaakstelling);
  let newest: { readonly nummer: number; readonly date: CalendarDate } | null = null;
  for (const { nummer, raming, verdeelbesluit: date } of cycli) {
    if (date === null) {
      if (nummer <= last && (raming === null || raming <= day)) return null;
    } else if (date <= day && (newest === null || date >= newest.date)) newest = { nummer, date };
  }
  return newest?.nummer ?? null;
}
