// SPDX-License-Identifier: EUPL-1.2

import { cellAddress, spokenAddress } from "../../sheet/addresses";
import type { CalendarDate } from "../../sheet/dates";
import type { SoortOfTotaal } from "../../gemeenten/gebied";
import type { Model } from "../../model";
import type { Figure } from "../../tabs/records";
import { formatDateLong, formatPlaces } from "../../sheet/format";
import { draftAt } from "../lib/draft";
import { foundGebied } from "../../gemeenten/found-gebied";
import { groupBy } from "../lib/group-by";
import type { Rule } from "../rule";

export interface DoublePeildatumParams {
  readonly date: CalendarDate;
  readonly tab: string;
  readonly otherTab: string;
  /** The first number that differs. */
  readonly naam: string;
  readonly soort: SoortOfTotaal;
  readonly value: number;
  readonly other: number;
  readonly at: string;
  readonly otherAt: string;
  /** How many numbers differ in all. */
  readonly count: number;
}

interface Difference {
  readonly figure: Figure;
  readonly other: Figure;
}

/** Two Voortgang tables for one peildatum that differ. Two that are equal are harmless; a number that is unknown in one differs from nothing. */
export const dubbelePeildatum: Rule<DoublePeildatumParams> = {
  id: "structuur.dubbele-peildatum",
  title: "Twee standen voor één peildatum",
  checks: "Twee tabellen Voortgang over dezelfde peildatum geven een ander getal voor dezelfde gemeente.",
  reason: "Twee tabbladen geven voor dezelfde dag andere getallen. Welke geldt, is niet te zeggen.",
  source: { kind: "rekenen" },
  severity: "fout",
  kinds: ["voortgang"],
  sentence: ({ date, tab, otherTab, naam, soort, value, other, at, otherAt, count }) =>
    `“${tab}” en “${otherTab}” gaan beide over ${formatDateLong(date)}, maar verschillen: ${naam} ${soort} is ${formatPlaces(value)} in ${at} en ${formatPlaces(other)} in ${otherAt}.${
      count > 1
        ? ` In totaal ${count === 2 ? "verschillen 2 getallen" : `verschillen ${formatPlaces(count)} getallen`}.`
        : ""
    }`,
  *check(model) {
    const pairs = groupBy(differences(model), ({ figure, other }) =>
      JSON.stringify([figure.date, figure.at.tab, figure.table.area, other.at.tab, other.table.area]),
    );
    for (const found of pairs.values()) {
      const [first] = found;
      if (
        first === undefined ||
        first.figure.date === null ||
        first.figure.places === null ||
        first.other.places === null
      )
        continue;
      const { figure, other } = first;
      yield draftAt(figure.at, {
        found: formatPlaces(first.figure.places),
        expected: formatPlaces(first.other.places),
        params: {
          date: first.figure.date,
          tab: figure.at.tab,
          otherTab: other.at.tab,
          naam: foundGebied(figure.gebied)?.naam ?? figure.gebied.text,
          soort: figure.soort,
          value: first.figure.places,
          other: first.other.places,
          at: spokenAddress(figure.at.tab, cellAddress(figure.at)),
          otherAt: spokenAddress(other.at.tab, cellAddress(other.at)),
          count: found.length,
        },
      });
    }
  },
};

/** Each number that differs from the same one in the first table that gives it. */
function* differences({ records, index }: Model): Generator<Difference> {
  for (const figure of records.figures) {
    const gebied = foundGebied(figure.gebied);
    const counts = figure.table.kind === "voortgang" && figure.grootheid === "realisatie" && !figure.total;
    if (!counts || gebied === null || figure.places === null) continue;
    const settled = index.settled(gebied, figure);
    if (settled?.because.kind !== "contradiction") continue;
    const other = settled.figure;
    if (other.table !== figure.table && other.places !== figure.places) yield { figure, other };
  }
}
