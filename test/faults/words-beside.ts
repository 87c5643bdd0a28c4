// SPDX-License-Identifier: EUPL-1.2

import { pickSpot, STANDS, type Fault } from "./fault";
import { addressOf, put, sheetOf } from "./sheet";

/** A row of a list with words beside it, in a column that no table has. */
export function wordsBeside(rule: string, name: string, words: readonly string[]): Fault {
  return {
    rule,
    name,
    companions: [
      ...STANDS,
      ...["rekenen.prognose", "rekenen.prognose-kolom", "plausibel.duurzaam-boven-realisatie"].map((one) => ({
        rule: one,
        because: "de regel telt niet meer mee",
      })),
    ],
    spoil: (book, random) => {
      const spot = pickSpot(book, random, ({ kind, role }) => kind === "mutaties" && role === "change");
      if (spot === null) return null;
      const column = sheetOf(book, spot).rows[0]!.length;
      put(sheetOf(book, spot), 0, column, random.pick(["Status", "Opmerking", "Zekerheid", "Toelichting"]));
      put(sheetOf(book, spot), spot.row, column, random.pick(words));
      return addressOf({ ...spot, column });
    },
  };
}
