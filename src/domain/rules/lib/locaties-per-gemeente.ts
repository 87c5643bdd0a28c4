// SPDX-License-Identifier: EUPL-1.2

import type { CalendarDate } from "../../sheet/dates";
import type { Gemeente } from "../../gemeenten/gebied";
import type { Model } from "../../model";
import type { Locatie } from "../../tabs/records";
import { once } from "./once";

/** The codes of the gemeenten that have locaties, with these; one that is taken back is none. */
export const locatiesPerGemeente = once(({ index }: Model): ReadonlyMap<string, readonly Locatie[]> => {
  const perGemeente = new Map<string, Locatie[]>();
  for (const { gemeente, locatie } of index.locaties) {
    if (locatie.back?.sure) continue;
    const known = perGemeente.get(gemeente.code);
    if (known === undefined) perGemeente.set(gemeente.code, [locatie]);
    else known.push(locatie);
  }
  return perGemeente;
});

export const locatiesOf = (model: Model, gemeenten: readonly Gemeente[]): readonly Locatie[] =>
  gemeenten.flatMap(({ code }) => locatiesPerGemeente(model).get(code) ?? []);

/** Whether a locatie is open on a day; null where its dates do not say so for certain. */
export function isOpen(
  { opening, openingReadable, einde, eindeReadable, back }: Locatie,
  day: CalendarDate,
): boolean | null {
  if ((opening !== null && opening > day) || (einde !== null && einde < day)) return false;
  return opening === null || !openingReadable || !eindeReadable || back !== null ? null : true;
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
