// SPDX-License-Identifier: EUPL-1.2

import { agreedRows, lineOf, nameOfSoort, notEnded, type Agreed } from "../lib/agreed";
import { formatCount, formatList, formatPlaces } from "../../sheet/format";
import { groupBy } from "../../sheet/group-by";
import { draftAt } from "../lib/draft";
import type { Rule } from "../rule";

export interface NotCoveredParams {
  readonly provincie: string;
  readonly van: string;
  readonly naar: string;
  readonly other: string;
  readonly moved: readonly MovedSoort[];
}

interface MovedSoort {
  readonly soort: string;
  readonly aantal: number;
  /** What all agreed uitruil of this soort adds to the task of the one provincie, and of the other; below 0: takes from it. */
  readonly own: number;
  readonly others: number;
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
  sentence: ({ provincie, van, naar, other, moved }) =>
    `${van} (${provincie}) geeft ${formatList(
      moved.map(({ soort, aantal }) => `${formatCount(aantal, "plaats", "plaatsen")} ${soort}`),
    )} aan ${naar} (${other}). ${moved
      .map(
        ({ soort, own, others }) =>
          `Na alle uitruil is de taak ${soort} van de provincie ${provincie} ${changeIn(own)} en van de provincie ${other} ${changeIn(others)}.`,
      )
      .join(" ")} Kijk na of beide provincies akkoord zijn.`,
  *check({ uitruil }, { index }) {
    const rows = notEnded(agreedRows(uitruil), index).filter(
      ({ van, naar, given, taken }) => van.provincie !== naar.provincie && given + taken > 0,
    );
    const changes = changesOf(rows);
    for (const ofLine of groupBy(rows, (one) => `${lineOf(one)} ${one.van.code}`).values()) {
      const [{ row, van, naar }] = ofLine as [Agreed];
      const changeOf = (provincie: string, soort: Agreed["soort"]): number => changes.get(`${provincie}|${soort}`) ?? 0;
      const moved = ofLine.map(({ soort, given, taken }) => ({
        soort: nameOfSoort(soort),
        aantal: given === 0 ? taken : given,
        own: changeOf(van.provincie, soort),
        others: changeOf(naar.provincie, soort),
      }));
      const params = { provincie: van.provincie, van: van.naam, naar: naar.naam, other: naar.provincie, moved };
      yield draftAt(row.naar.at, { found: row.naar.text, params });
    }
  },
};

const changeIn = (places: number): string =>
  places === 0 ? "ongewijzigd" : `${formatPlaces(Math.abs(places))} ${places < 0 ? "lager" : "hoger"}`;

/** Per provincie and soort what it took over, less what it gave away. */
function changesOf(rows: readonly Agreed[]): ReadonlyMap<string, number> {
  const changes = new Map<string, number>();
  const add = (key: string, places: number): unknown => changes.set(key, (changes.get(key) ?? 0) + places);
  for (const { van, naar, soort, given, taken } of rows) {
    add(`${van.provincie}|${soort}`, -given);
    add(`${naar.provincie}|${soort}`, taken);
  }
  return changes;
}
