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
  /** What all agreed uitruil of this soort leaves the provincie that gives with less; below 0 with more. */
  readonly short: number;
}

/** Taakstelling that goes to a gemeente of another provincie: two provincies may agree on it, with the consent of the ministry. */
export const taakNietGedekt: Rule<NotCoveredParams, "workbook"> = {
  id: "uitruil.taak-niet-gedekt",
  title: "Uitruil over de grens van de provincie",
  checks: "Een afgesproken uitruil gaat naar een gemeente van een andere provincie.",
  reason:
    "De taak van een provincie hoort gedekt te blijven. Over de grens ruilen kan als beide provincies akkoord zijn en het ministerie geen bezwaar heeft.",
  source: { kind: "rapport", paragraaf: "2.3" },
  severity: "waarschuwing",
  each: "workbook",
  in: ["uitruil"],
  sentence: ({ provincie, van, naar, other, soort, aantal, short }) =>
    `${van} (${provincie}) geeft ${formatCount(aantal, "plaats", "plaatsen")} ${soort} aan ${naar} (${other}). ${
      short === 0
        ? `Na alle uitruil blijft de taak ${soort} van de provincie ${provincie} gelijk.`
        : `Na alle uitruil is de taak ${soort} van de provincie ${provincie} ${formatPlaces(Math.abs(short))} ${short > 0 ? "lager" : "hoger"}.`
    } Kijk na of beide provincies akkoord zijn.`,
  *check({ uitruil }) {
    const rows = agreedRows(uitruil).filter(
      ({ van, naar, aantal }) => van.provincie !== naar.provincie && aantal !== 0,
    );
    const shortOf = { regulier: shortPerProvincie(rows, "regulier"), amv: shortPerProvincie(rows, "amv") };
    for (const { row, van, naar, soort, aantal } of rows) {
      const { provincie } = van;
      const short = shortOf[soort].get(provincie) ?? 0;
      const params = { provincie, van: van.naam, naar: naar.naam, other: naar.provincie, soort, aantal, short };
      yield draftAt(row.naar.at, { found: row.naar.text, params });
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
