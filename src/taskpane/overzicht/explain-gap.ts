// SPDX-License-Identifier: EUPL-1.2

import { formatPlaces } from "../../domain/sheet/format";
import type { GebiedFigures } from "./gebied-figures";

/**
 * Why gap and tekort differ, in a sentence with the sum: a surplus in one gemeente or soort is netted in the gap, but is no place in another.
 * Null where one of them is unknown, or where there is nothing that needs words.
 */
export function explainGap(figures: GebiedFigures): string | null {
  const { gebied, soort, gap, tekort, overschot, behind, ahead } = figures;
  if (!gap.ok || !tekort.ok || !overschot.ok) return null;
  const sum = `(${formatPlaces(tekort.value)} − ${formatPlaces(overschot.value)} = ${formatPlaces(gap.value)})`;
  if (gebied.level === "gemeente") {
    return tekort.value > 0 && overschot.value > 0
      ? `De gap trekt het overschot van het tekort af ${sum}, maar een plaats van de ene soort is er geen van de andere.`
      : null;
  }
  if (behind === 0) return "Geen enkele gemeente komt plaatsen tekort.";
  if (ahead === 0) return "Geen gemeente heeft meer dan haar taakstelling: gap en tekort zijn gelijk.";
  const elsewhere = soort === "totaal" ? "een andere gemeente of soort" : "een andere gemeente";
  return `De gap trekt het overschot van het tekort af ${sum}, maar een plaats te veel vult geen tekort in ${elsewhere}.`;
}
