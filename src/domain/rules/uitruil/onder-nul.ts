// SPDX-License-Identifier: EUPL-1.2

import { agreedRows, type Agreed } from "../lib/agreed";
import type { Gemeente, Soort } from "../../gemeenten/gebied";
import { formatPlaces } from "../../sheet/format";
import { draftAt } from "../lib/draft";
import { undisputedNumber } from "../../figures/undisputed";
import { groupBy } from "../../sheet/group-by";
import type { Rule } from "../rule";

export interface TaskBelowZeroParams {
  readonly naam: string;
  readonly soort: Soort;
  readonly taakstelling: number;
  readonly given: number;
  readonly taken: number;
}

/** A gemeente that gives away more taakstelling of a soort than it has. */
export const onderNul: Rule<TaskBelowZeroParams, "workbook"> = {
  id: "uitruil.onder-nul",
  title: "Taakstelling onder nul door uitruil",
  checks: "Een gemeente geeft meer taakstelling weg dan zij heeft. Alleen uitruil die is afgesproken, telt.",
  reason: "Een taakstelling is nul of meer.",
  source: { kind: "rekenen" },
  severity: "fout",
  each: "workbook",
  in: ["uitruil"],
  sentence: ({ naam, soort, taakstelling, given, taken }) =>
    `${naam} ${soort}: ${formatPlaces(taakstelling)} − ${formatPlaces(given)}${taken === 0 ? "" : ` + ${formatPlaces(taken)}`} = ${formatPlaces(taakstelling - given + taken)}.`,
  *check({ uitruil }, { index }) {
    const rows = agreedRows(uitruil);
    const of = ({ code }: Gemeente, { soort, row }: Agreed): string => [code, soort, row.table.cyclus].join("|");
    const takenOver = groupBy(rows, (row) => of(row.naar, row));
    for (const [key, givenAway] of groupBy(rows, (row) => of(row.van, row))) {
      const last = givenAway.at(-1);
      if (last === undefined) continue;
      const { van, soort, row } = last;
      const { cyclus } = row.table;
      const task = undisputedNumber(index, van, { grootheid: "taakstelling", soort, date: null, cyclus });
      const [given, taken] = [placesOf(givenAway), placesOf(takenOver.get(key) ?? [])];
      if (task === null || task.places - given + taken >= 0) continue;
      yield draftAt(row.at, {
        found: formatPlaces(last.aantal),
        params: { naam: van.naam, soort, taakstelling: task.places, given, taken },
      });
    }
  },
};

const placesOf = (rows: readonly Agreed[]): number => rows.reduce((sum, { aantal }) => sum + aantal, 0);
