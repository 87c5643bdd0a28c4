// SPDX-License-Identifier: EUPL-1.2

import type { SoortOfTotaal } from "../../gemeenten/gebied";
import type { Figure, Grootheid } from "../../tabs/records";

/**
 * The numbers of one grootheid and soort in a row, oldest first; `totaal` is the total column or else both soorten together.
 * Null in it is a number that is not known.
 */
export function numbersInRow(
  figures: readonly Figure[],
  grootheid: Grootheid,
  soort: SoortOfTotaal,
): readonly (number | null)[] {
  const ofGrootheid = figures.filter((figure) => figure.grootheid === grootheid);
  const dates = [...new Set(ofGrootheid.map(({ date }) => date))].sort((a, b) => (a ?? "").localeCompare(b ?? ""));
  return dates.flatMap((date) => {
    const then = ofGrootheid.filter((figure) => figure.date === date);
    const own = then.filter((figure) => figure.soort === soort);
    if (own.length > 0) return own.map(({ places }) => places);
    if (soort !== "totaal") return [];
    const [regulier, amv] = [
      then.find((figure) => figure.soort === "regulier"),
      then.find((figure) => figure.soort === "amv"),
    ];
    const parts = [regulier, amv].filter((part) => part !== undefined);
    return parts.length === 0
      ? []
      : [parts.reduce<number | null>((sum, { places }) => (sum === null || places === null ? null : sum + places), 0)];
  });
}
