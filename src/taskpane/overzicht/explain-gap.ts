// SPDX-License-Identifier: EUPL-1.2

import { formatCount, formatPlaces } from "../../domain/text/format";
import type { SoortOverzicht } from "./overzicht";

/**
 * Why gap and tekort differ, with the sum: a surplus in one gemeente is netted in the gap, but is no place in another.
 * Null where one of them is unknown.
 */
export function explainGap(figures: SoortOverzicht): string | null {
  const { gap, tekort, overschot, behind, ahead } = figures;
  if (!gap.ok || !tekort.ok || !overschot.ok) return null;
  if (behind === 0) return "Geen enkele gemeente komt plaatsen tekort.";
  const short = `${formatCount(behind, "gemeente komt", "gemeenten komen samen")} ${plaatsen(tekort.value)} tekort.`;
  if (ahead === 0) return `${short} Geen gemeente heeft er meer dan haar taakstelling, dus gap en tekort zijn gelijk.`;
  const over = `${formatCount(ahead, "gemeente heeft", "gemeenten hebben samen")} ${plaatsen(overschot.value)} meer dan de taakstelling.`;
  const sum = `${formatPlaces(tekort.value)} − ${formatPlaces(overschot.value)} = ${formatPlaces(gap.value)}`;
  return `${short} ${over} De gap trekt dat overschot ervan af (${sum}); het tekort niet, want een plaats in de ene gemeente is er geen in de andere.`;
}

function plaatsen(count: number): string {
  return formatCount(count, "plaats", "plaatsen");
}
