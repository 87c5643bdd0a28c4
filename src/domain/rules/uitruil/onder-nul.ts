// SPDX-License-Identifier: EUPL-1.2

import type { Soort } from "../../gemeenten/gebied";
import { formatPlaces } from "../../sheet/format";
import { draftAt } from "../lib/draft";
import { undisputedNumber } from "../../figures/undisputed";
import { groupBy } from "../lib/group-by";
import type { Rule } from "../rule";
import { agreedRows } from "../lib/agreed";

export interface TaskBelowZeroParams {
  readonly naam: string;
  readonly soort: Soort;
  readonly taakstelling: number;
  readonly given: number;
  readonly taken: number;
}

/** A gemeente that gives away more taakstelling of a soort than it has. */
export const onderNul: Rule<TaskBelowZeroParams> = {
  id: "uitruil.onder-nul",
  title: "Taakstelling onder nul door uitruil",
  checks: "Een gemeente geeft meer taakstelling weg dan zij heeft. Alleen uitruil die is afgesproken, telt.",
  reason: "Een taakstelling is nul of meer.",
  source: { kind: "rekenen" },
  severity: "fout",
  kinds: ["uitruil", "verdeelbesluit", "voortgang"],
  sentence: ({ naam, soort, taakstelling, given, taken }) =>
    `${naam} ${soort}: ${formatPlaces(taakstelling)} − ${formatPlaces(given)}${taken === 0 ? "" : ` + ${formatPlaces(taken)}`} = ${formatPlaces(taakstelling - given + taken)}.`,
  *check(model) {
    const rows = agreedRows(model);
    for (const given of groupBy(rows, ({ van, soort, row }) =>
      [van.code, soort, row.table.cyclus].join("|"),
    ).values()) {
      const last = given.at(-1);
      if (last === undefined) continue;
      const { van, soort, row } = last;
      const task = undisputedNumber(model.index, van, {
        grootheid: "taakstelling",
        soort,
        date: null,
        cyclus: row.table.cyclus,
      });
      const taken = rows.filter(
        (other) => other.naar.code === van.code && other.soort === soort && other.row.table.cyclus === row.table.cyclus,
      );
      const [out, back] = [given, taken].map((some) => some.reduce((sum, { aantal }) => sum + aantal, 0));
      if (task === null || out === undefined || back === undefined || task.places - out + back >= 0) continue;
      yield draftAt(row.at, {
        found: formatPlaces(last.aantal),
        params: { naam: van.naam, soort, taakstelling: task.places, given: out, taken: back },
      });
    }
  },
};
