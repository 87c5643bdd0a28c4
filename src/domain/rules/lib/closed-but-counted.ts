// SPDX-License-Identifier: EUPL-1.2

import type { CalendarDate } from "../../sheet/dates";
import type { Locatie } from "../../tabs/records";
import { isOpen, placesOf } from "./locaties-per-gemeente";

/** The locaties that are closed on a day and without which the open ones do not add up to the realisatie; none where they do not explain it. */
export function closedButCounted(
  ofSoort: readonly Locatie[],
  realisatie: number,
  day: CalendarDate,
): readonly Locatie[] {
  const sum = placesOf(ofSoort.filter((locatie) => isOpen(locatie, day) !== false));
  const closed = ofSoort.filter(
    ({ einde, plaatsen }) => einde !== null && einde < day && plaatsen !== null && plaatsen > 0,
  );
  if (sum === null || sum >= realisatie) return [];
  const one = closed.find(({ plaatsen }) => sum + (plaatsen ?? 0) === realisatie);
  if (one !== undefined) return [one];
  const all = placesOf(closed);
  return all !== null && sum + all === realisatie ? closed : [];
}
