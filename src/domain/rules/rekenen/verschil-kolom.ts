// SPDX-License-Identifier: EUPL-1.2

import { formatPlaces } from "../../sheet/format";
import { cellUnder } from "../lib/cells";
import { differenceColumns } from "../lib/difference-columns";
import { draftAt } from "../lib/draft";
import { signed } from "../lib/signed";
import { WITH_FIGURES } from "../lib/with-figures";
import type { Rule } from "../rule";

export interface GapColumnParams {
  readonly naam: string;
  readonly header: string;
  readonly stated: number;
  readonly computed: number;
  /** The numbers that it is computed from: the first, with what is taken off it. */
  readonly from: readonly number[];
  /** True where below 0 counts as 0, as in a column Tekort. */
  readonly floored: boolean;
}

/** A column "verschil", "gap", "tekort", "overschot" or "restopgave" with a number that does not follow from its row as those of the other rows do. */
export const verschilKolom: Rule<GapColumnParams, "table"> = {
  id: "rekenen.verschil-kolom",
  title: "Kolom verschil klopt niet",
  checks: "Een getal in een kolom verschil, gap, tekort, overschot of restopgave volgt niet uit zijn regel.",
  reason: "De kolom hoort in elke regel hetzelfde uit te rekenen. Welke som dat is, blijkt uit de andere regels.",
  source: { kind: "rekenen" },
  severity: "fout",
  each: "table",
  in: WITH_FIGURES,
  sentence: ({ header, stated, from: [first = 0, ...less], floored }) => {
    const rest = less.reduce((left, one) => left - one, first);
    const sum = `${[first, ...less].map(formatPlaces).join(" − ")} = ${formatPlaces(rest)}`;
    return `In “${header}” staat ${formatPlaces(stated)}, uit de cellen volgt ${sum}${floored && rest < 0 ? ", dus 0" : ""}.`;
  },
  *check(table, model) {
    for (const { column, wrong } of differenceColumns(model, table))
      for (const { row, formula, computed } of wrong) {
        const from = formula.parts(row);
        const cell = cellUnder(table, row.row, column);
        if (cell === undefined || from === null) continue;
        const { header } = column;
        const { stated } = row;
        const params = { naam: row.row.gebied?.text ?? "", header, stated, computed, from, floored: formula.floored };
        yield draftAt(cell.at, { found: signed(stated), expected: signed(computed), params });
      }
  },
};
