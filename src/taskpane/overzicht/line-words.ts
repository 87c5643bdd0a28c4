// SPDX-License-Identifier: EUPL-1.2

import { formatPlaces } from "../../domain/sheet/format";
import type { GemeenteLine } from "./gemeente-lines";
import { UNKNOWN } from "./words";

/** "tekort 245", "overschot 408"; both where the soorten differ. */
export function differenceOf({ taakstelling, tekort, overschot }: GemeenteLine): string {
  if (!tekort.ok || !overschot.ok) return UNKNOWN;
  const parts = [
    ...(tekort.value > 0 ? [`tekort ${formatPlaces(tekort.value)}`] : []),
    ...(overschot.value > 0 ? [`overschot ${formatPlaces(overschot.value)}`] : []),
  ];
  if (parts.length > 0) return parts.join(", ");
  return taakstelling.ok && taakstelling.value === 0 ? "geen taakstelling" : "gehaald";
}

/** "150 van 395", or the one of both that is known. */
export function sidesOf({ taakstelling, realisatie }: GemeenteLine): string {
  if (taakstelling.ok && realisatie.ok)
    return `${formatPlaces(realisatie.value)} van ${formatPlaces(taakstelling.value)}`;
  if (taakstelling.ok) return `taakstelling ${formatPlaces(taakstelling.value)}`;
  return realisatie.ok ? `realisatie ${formatPlaces(realisatie.value)}` : "";
}
