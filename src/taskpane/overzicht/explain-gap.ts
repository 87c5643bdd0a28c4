// SPDX-License-Identifier: EUPL-1.2

import { formatCount, formatPlaces } from "../../domain/sheet/format";
import type { GebiedFigures } from "./gebied-figures";

/**
 * Why gap and tekort differ, with the sum: a surplus in one gemeente or soort is netted in the gap, but is no place in another.
 * Null where one of them is unknown, or where there is nothing that needs words.
 */
export function explainGap(figures: GebiedFigures): string | null {
  const { gebied, soort, gap, tekort, overschot, behind, ahead } = figures;
  if (!gap.ok || !tekort.ok || !overschot.ok) return null;
  const sum = `${formatPlaces(tekort.value)} − ${formatPlaces(overschot.value)} = ${formatPlaces(gap.value)}`;
  if (gebied.level === "gemeente") {
    return tekort.value > 0 && overschot.value > 0
      ? `De gap trekt het overschot van het tekort af (${sum}), maar een plaats van de ene soort is er geen van de andere.`
      : null;
  }
  if (behind === 0) return "Geen enkele gemeente komt plaatsen tekort.";
  const short = `${formatCount(behind, "gemeente komt", "gemeenten komen samen")} ${plaatsen(tekort.value)} tekort.`;
  if (ahead === 0) return `${short} Geen gemeente heeft er meer dan haar taakstelling, dus gap en tekort zijn gelijk.`;
  const over = `${formatCount(ahead, "gemeente heeft", "gemeenten hebben samen")} ${plaatsen(overschot.value)} meer dan de taakstelling.`;
  const because =
    soort === "totaal"
      ? "een plaats in de ene gemeente of van de ene soort is er geen in of van de andere"
      : "een plaats in de ene gemeente is er geen in de andere";
  return `${short} ${over} De gap trekt dat overschot ervan af (${sum}); het tekort niet, want ${because}.`;
}

function plaatsen(count: number): string {
  return formatCount(count, "plaats", "plaatsen");
}
