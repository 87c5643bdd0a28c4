// SPDX-License-Identifier: EUPL-1.2

import type { Figure } from "../tabs/records";

/**
 * Regulier where a table gives only the totaal and the amv in it ("waarvan amv"): their difference, which stands in no cell of its own.
 * Unknown where one of both is, and where the amv is more than the totaal. Null where the table has no such amv.
 */
export function restOfTotal(totaal: Figure, allAmv: readonly Figure[]): Figure | null {
  const sameMoment = allAmv.filter(
    ({ table, date, cyclus }) => table === totaal.table && date === totaal.date && cyclus === totaal.cyclus,
  );
  const amv = sameMoment.find(({ at }) => at.row === totaal.at.row) ?? sameMoment[0];
  if (amv === undefined) return null;
  const rest = totaal.places === null || amv.places === null ? null : totaal.places - amv.places;
  const places = rest !== null && rest >= 0 ? rest : null;
  return { ...totaal, soort: "regulier", places, percentage: null, difference: null, rest: { totaal, amv } };
}
