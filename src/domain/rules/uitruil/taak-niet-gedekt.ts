// SPDX-License-Identifier: EUPL-1.2

import { formatCount, formatPlaces } from "../../sheet/format";
import type { Soort } from "../../gemeenten/gebied";
import { draftAt } from "../lib/draft";
import type { Rule } from "../rule";
import { agreedRows } from "../lib/agreed";

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
export const taakNietGedekt: Rule<NotCoveredParams> = {
  id: "uitruil.taak-niet-gedekt",
  title: "Taak van de provincie niet meer gedekt",
  checks:
    "Door uitruil met een andere provincie blijft er minder taakstelling over dan de provincie heeft. Alleen uitruil die is afgesproken, telt.",
  reason: "Uitruil kan binnen één provincie. Het totaal van de provincie moet gedekt blijven.",
  source: { kind: "rapport", paragraaf: "2.3" },
  severity: "fout",
  kinds: ["uitruil"],
  sentence: ({ provincie, van, naar, other, soort, aantal, short }) =>
    `${van} geeft ${formatCount(aantal, "plaats", "plaatsen")} ${soort} aan ${naar}, in ${other}. ${provincie} komt daardoor ${formatPlaces(short)} ${soort} tekort.`,
  *check(model) {
    const rows = agreedRows(model).filter(({ van, naar }) => van.provincie !== naar.provincie);
    for (const { row, van, naar, soort, aantal } of rows) {
      const { provincie } = van;
      if (model.provincie !== null && provincie !== model.provincie) continue;
      const short = rows.reduce((sum, other) => {
        if (other.soort !== soort) return sum;
        return (
          sum + other.aantal * (Number(other.van.provincie === provincie) - Number(other.naar.provincie === provincie))
        );
      }, 0);
      if (short <= 0) continue;
      const params = { provincie, van: van.naam, naar: naar.naam, other: naar.provincie, soort, aantal, short };
      yield draftAt(row.naar.at, { found: row.naar.text, expected: `een gemeente in ${provincie}`, params });
    }
  },
};
