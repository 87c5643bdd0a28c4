// SPDX-License-Identifier: EUPL-1.2

import { addYears, type CalendarDate } from "../../sheet/dates";
import type { Cyclus } from "./cycli";

/** A cyclus takes two years (source: Wet gemeentelijke taak mogelijk maken asielopvangvoorzieningen). */
const YEARS = 2;

/**
 * The cyclus of which a besluit was taken in a time: the only one that runs then or, of more, the only one of which that may be the time of
 * its verdeelbesluit. Null where that is not sure.
 */
export function cyclusOfBesluit(cycli: readonly Cyclus[], first: CalendarDate, last: CalendarDate): number | null {
  const running = cycli.filter((cyclus) => runs(cyclus, first, last));
  const may = running.filter(
    ({ verdeelbesluit: day }) => running.length === 1 || day === null || (day >= first && day <= last),
  );
  return may.length === 1 ? (may[0]?.nummer ?? null) : null;
}

function runs({ raming, verdeelbesluit, einde }: Cyclus, first: CalendarDate, last: CalendarDate): boolean {
  const begin = raming ?? verdeelbesluit;
  if (begin === null) return false;
  return begin <= last && first <= (einde ?? addYears(begin, YEARS));
}
