// SPDX-License-Identifier: EUPL-1.2

import { agreedRows, type Agreed } from "../lib/agreed";
import { formatCount, formatPlaces } from "../../sheet/format";
import type { Soort } from "../../gemeenten/gebied";
import { draftAt } from "../lib/draft";
import type { Rule } from "../rule";

export interface NotCoveredParams {
  readonly provincie: string;
  readonly van: string;
  readonly naar: string;
  readonly other: string;
  readonly soort: Soort;
  readonly aantal: number;
  /** What the provincie is short of after all agreed uitruil of this soort. */
  readonly short: number;
}

/** Taakstelling that goes to a gemeente of another provincie, so that less than the task of the own one is left. */
export const taakNietGedekt: Rule<NotCoveredParams, "workbook"> = {
  id: "uitruil.taak-niet-gedekt",
  title: "Taak van de provincie niet meer gedekt",
  checks:
    "Door uitruil met een andere provincie blijft er minder taakstelling over dan de provincie heeft. Alleen uitruil die is afgesproken, telt.",
  reason: "Uitruil kan binnen één provincie. Het totaal van de provincie moet gedekt blijven.",
  source: { kind: "rapport", paragraaf: "2.3" },
  severity: "fout",
  each: "workbook",
  in: ["uitruil"],
  sentence: ({ provincie, van, naar, other, soort, aantal, short }) =>
    `${van} geeft ${formatCount(aantal, "plaats", "plaatsen")} ${soort} aan ${naar}, in ${other}. ${provincie} komt daardoor ${formatPlaces(short)} ${soort} tekort.`,
  *check({ uitruil }, model) {
    const rows = agreedRows(uitruil).filter(({ van, naar }) => van.provincie !== naar.provincie);
    const shortOf = { regulier: shortPerProvincie(rows, "regulier"), amv: shortPerProvincie(rows, "amv") };
    for (const { row, van, naar, soort, aantal } of rows) {
      const { provincie } = van;
      const short = shortOf[soort].get(provincie) ?? 0;
      if ((model.provincie !== null && provincie !== model.provincie) || short <= 0) continue;
      const params = { provincie, van: van.naam, naar: naar.naam, other: naar.provincie, soort, aantal, short };
      yield draftAt(row.naar.at, { found: row.naar.text, expected: `een gemeente in ${provincie}`, params });
    }
  },
};

/** Per provincie what it gave away of a soort, less what it took over. */
function shortPerProvincie(rows: readonly Agreed[], soort: Soort): ReadonlyMap<string, number> {
  const short = new Map<string, number>();
  for (const row of rows) {
    if (row.soort !== soort) continue;
    short.set(row.van.provincie, (short.get(row.van.provincie) ?? 0) + row.aantal);
    short.set(row.naar.provincie, (short.get(row.naar.provincie) ?? 0) - row.aantal);
  }
  return short;
}
