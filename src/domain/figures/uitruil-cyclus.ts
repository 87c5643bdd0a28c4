// SPDX-License-Identifier: EUPL-1.2

import type { Cyclus } from "../gemeenten/cyclus/cycli";
import type { Uitruil } from "../tabs/records";

/**
 * The cyclus of which an uitruil moves taakstelling. One that names none is of the cyclus in which all its days lie, from the one verdeelbesluit
 * to the next; null where they do not tell.
 *
 * @param named the cycli of which the workbook has a taakstelling, oldest first
 */
export function cyclusOfUitruil(
  { cyclus, begin, einde }: Pick<Uitruil, "cyclus" | "begin" | "einde">,
  named: readonly number[],
  cycli: readonly Cyclus[],
): number | null {
  if (cyclus !== null || named.length < 2) return cyclus;
  const besluitOf = (nummer: number | undefined): string | null =>
    cycli.find((one) => one.nummer === nummer)?.verdeelbesluit ?? null;
  const [first, last] = [begin?.days?.first ?? null, einde?.days?.last ?? null];
  const lies = (nummer: number, place: number): boolean => {
    const [from, to] = [besluitOf(nummer), besluitOf(named[place + 1])];
    const isAfter = place === 0 || (first !== null && from !== null && first >= from);
    const isBefore = place === named.length - 1 || (last !== null && to !== null && last < to);
    return isAfter && isBefore;
  };
  return named.find(lies) ?? null;
}
