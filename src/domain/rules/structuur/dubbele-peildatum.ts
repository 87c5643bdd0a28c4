// SPDX-License-Identifier: EUPL-1.2

import { cellAddress, spokenAddress } from "../../sheet/addresses";
import type { CalendarDate } from "../../sheet/dates";
import { nameOfSoort, type SoortOfTotaal } from "../../gemeenten/gebied";
import { contradictions, type Contradiction } from "../../leveringen/contradictions";
import { formatCount, formatDateLong, formatPlaces } from "../../sheet/format";
import { draftAt } from "../lib/draft";
import type { Draft, Rule } from "../rule";

export interface DoublePeildatumParams {
  readonly date: CalendarDate;
  readonly tab: string;
  readonly otherTab: string;
  /** Every number that differs, in the order of the rows. */
  readonly differences: readonly {
    readonly naam: string;
    readonly soort: SoortOfTotaal;
    readonly value: number;
    readonly other: number;
    readonly at: string;
    readonly otherAt: string;
  }[];
}

/** Two Voortgang tables for one peildatum that differ. Two that are equal are harmless; a number that is unknown in one differs from nothing. */
export const dubbelePeildatum: Rule<DoublePeildatumParams, "workbook"> = {
  id: "structuur.dubbele-peildatum",
  title: "Twee standen voor één peildatum",
  checks: "Twee tabellen Voortgang over dezelfde peildatum geven een ander getal voor dezelfde gemeente.",
  reason: "Twee tabbladen geven voor dezelfde dag andere getallen. Welke geldt, is niet te zeggen.",
  source: { kind: "rekenen" },
  severity: "fout",
  each: "workbook",
  in: ["voortgang"],
  sentence: ({ date, tab, otherTab, differences: all }) =>
    `“${tab}” en “${otherTab}” gaan beide over ${formatDateLong(date)}, maar verschillen in ${formatCount(all.length, "getal", "getallen")}: ${all
      .map(
        ({ naam, soort, value, other, at, otherAt }) =>
          `${naam} ${nameOfSoort(soort)} is ${formatPlaces(value)} in ${at} en ${formatPlaces(other)} in ${otherAt}`,
      )
      .join("; ")}. Kies bij Leveringen welke geldt, of maak ze gelijk.`,
  *check({ figures }, { index }) {
    for (const found of contradictions(figures, index)) yield* draftOf(found);
  },
};

/** One finding for two tables: the user has one thing to say, which of them holds, and needs every difference for that. */
function* draftOf(found: readonly Contradiction[]): Generator<Draft<DoublePeildatumParams>> {
  const [first] = found;
  if (first === undefined) return;
  const { figure, other, date } = first;
  yield draftAt(figure.at, {
    found: found.map(({ value }) => formatPlaces(value)).join("; "),
    params: {
      date,
      tab: figure.at.tab,
      otherTab: other.at.tab,
      differences: found.map((one) => ({
        naam: one.naam,
        soort: one.figure.soort,
        value: one.value,
        other: one.otherValue,
        at: spokenAddress(one.figure.at.tab, cellAddress(one.figure.at)),
        otherAt: spokenAddress(one.other.at.tab, cellAddress(one.other.at)),
      })),
    },
  });
}
