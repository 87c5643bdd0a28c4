// SPDX-License-Identifier: EUPL-1.2

import type { Bar, BarPlaces } from "./bar-shape";
import type { GemeenteLine, SidesOfSoort } from "./gemeente-lines";

/** Null where one of its sides is not known. */
export function barOf(line: Pick<GemeenteLine, keyof SidesOfSoort | "prognose" | "amv">): Bar | null {
  const places = placesOf(line);
  if (places === null) return null;
  const amv = line.amv === null ? null : placesOf(line.amv);
  return {
    ...places,
    prognose: line.prognose?.ok === true ? line.prognose.value : null,
    // Where nothing is asked and nothing is there, there is no bar.
    amv: amv === null || (amv.taakstelling === 0 && amv.realisatie === 0) ? null : amv,
  };
}

function placesOf({ taakstelling, realisatie, tekort, overschot }: SidesOfSoort): BarPlaces | null {
  if (!taakstelling.ok || !realisatie.ok || !tekort.ok || !overschot.ok) return null;
  return {
    taakstelling: taakstelling.value,
    realisatie: realisatie.value,
    tekort: tekort.value,
    overschot: overschot.value,
  };
}
