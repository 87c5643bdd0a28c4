// SPDX-License-Identifier: EUPL-1.2

import type { CalendarDate } from "../../sheet/dates";
import type { Gemeente } from "../../gemeenten/gebied";
import type { Model } from "../../model";
import type { Locatie } from "../../tabs/records";
import { groupBy } from "./group-by";
import { gebiedKey } from "./names";

/** The locaties of each gemeente, by its CBS code. */
export function locatiesPerGemeente({ index }: Model): ReadonlyMap<string, readonly Locatie[]> {
  const groups = groupBy(index.locaties, ({ gemeente }: { gemeente: Gemeente }) => gebiedKey(gemeente));
  return new Map([...groups].map(([code, group]) => [code, group.map(({ locatie }) => locatie)]));
}

/** Whether a locatie is open on a day; null where its dates do not say so for certain. */
export function isOpen({ opening, openingReadable, einde, eindeReadable }: Locatie, day: CalendarDate): boolean | null {
  if ((opening !== null && opening > day) || (einde !== null && einde < day)) return false;
  return opening === null || !openingReadable || !eindeReadable ? null : true;
}

/** The sum of the places, or null where one of them or its soort is not known. */
export function placesOf(locaties: readonly Locatie[]): number | null {
  let sum = 0;
  for (const { plaatsen, soort } of locaties) {
    if (plaatsen === null || soort === null) return null;
    sum += plaatsen;
  }
  return sum;
}
