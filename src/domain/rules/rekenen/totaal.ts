// SPDX-License-Identifier: EUPL-1.2

import type { SoortOfTotaal } from "../../gemeenten/gebied";
import type { Model } from "../../model";
import type { Figure } from "../../tabs/records";
import { formatChange, formatCount, formatPlaces } from "../../sheet/format";
import { draftAt } from "../lib/draft";
import { foundGebied } from "../../gemeenten/found-gebied";
import { groupBy } from "../lib/group-by";
import { gebiedKey } from "../lib/names";
import type { Rule } from "../rule";
import { wrongCellTotals } from "../lib/cell-totals";

export interface TotalParams {
  readonly label: string;
  readonly soort: SoortOfTotaal;
  readonly stated: number;
  readonly computed: number;
  /** How many rows were added up. */
  readonly rows: number;
}

/**
 * A total or subtotal that is not the sum of the data rows of its table and column: those of its own regio, those since
 * the previous total, or all above it. Silent where one of the rows is unknown.
 */
export const totaal: Rule<TotalParams> = {
  id: "rekenen.totaal",
  title: "Totaal klopt niet",
  checks: "Een totaal of subtotaal is niet de som van zijn regels.",
  reason: "Een totaal hoort de som te zijn van de regels waar het bij staat.",
  source: { kind: "rekenen" },
  severity: "fout",
  kinds: "alle",
  sentence: ({ label, stated, computed, rows }) =>
    `Bij “${label}” staat ${formatPlaces(stated)}, de ${formatCount(rows, "regel", "regels")} zijn samen ${formatPlaces(computed)}: een verschil van ${formatChange(stated - computed)}.`,
  *check(model) {
    for (const group of groups(model)) {
      const totals = group.filter(({ total }) => total);
      for (const figure of totals) {
        if (figure.places === null) continue;
        const candidates = candidatesFor(model, figure, group, totals);
        const sums = candidates.map(sumOf);
        const [first] = sums;
        const [rows] = candidates;
        if (first === undefined || first === null || rows === undefined || sums.includes(figure.places)) continue;
        yield draftAt(figure.at, {
          found: formatPlaces(figure.places),
          expected: formatPlaces(first),
          params: {
            label: figure.gebied.text,
            soort: figure.soort,
            stated: figure.places,
            computed: first,
            rows: rows.length,
          },
        });
      }
    }
    for (const table of model.records.tables) {
      for (const { cell, label, stated, computed, rows } of wrongCellTotals(table)) {
        const params = {
          label,
          soort: cell.column.soort === "beide" ? "totaal" : (cell.column.soort ?? "totaal"),
          stated,
          computed,
          rows,
        } as const;
        yield draftAt(cell.at, { found: formatPlaces(stated), expected: formatPlaces(computed), params });
      }
    }
  },
};

/** Figures that one total may add up: the same table, column, soort, grootheid and moment. */
function groups({ records }: Model): Iterable<Figure[]> {
  const withTotals = new Set(records.figures.filter(({ total }) => total).map(({ table }) => table));
  const numbers = new Map(records.tables.map((table, index) => [table, index]));
  const figures = records.figures.filter(({ table }) => withTotals.has(table));
  const column = ({ table, at, grootheid, soort }: Figure): string =>
    [numbers.get(table), at.column, grootheid, soort].join("|");
  const several = new Set(
    [...groupBy(figures, column)].flatMap(([key, group]) => (datesOf(group).size > 1 ? [key] : [])),
  );
  return groupBy(figures, (figure) =>
    several.has(column(figure)) ? `${column(figure)}|${String(figure.date)}` : column(figure),
  ).values();
}

/** A total row has no peildatum of its own where this stands in a column. */
const datesOf = (figures: readonly Figure[]): Set<string> => new Set(figures.flatMap(({ date }) => date ?? []));

/** The sets of rows that the total may stand for, the most likely first; only complete sets. */
function candidatesFor(model: Model, figure: Figure, group: readonly Figure[], totals: readonly Figure[]): Figure[][] {
  const data = group.filter(({ total }) => !total);
  const above = data.filter(({ at }) => at.row < figure.at.row);
  const previous = Math.max(-1, ...totals.filter(({ at }) => at.row < figure.at.row).map(({ at }) => at.row));
  const since = above.filter(({ at }) => at.row > previous);
  const gebied = foundGebied(figure.gebied);
  const own =
    gebied === null
      ? []
      : data.filter((row) => isInside(model, row, new Set(model.gebieden.gemeentenOf(gebied).map(gebiedKey))));
  const isSub = /^\s*(sub|deel)/i.test(figure.gebied.text);
  const ordered = gebied !== null ? [own, since, above] : isSub ? [since, above] : [above, since];
  return ordered.filter((rows) => rows.length > 0 && sumOf(rows) !== null);
}

function isInside(model: Model, row: Figure, codes: ReadonlySet<string>): boolean {
  const gebied = foundGebied(row.gebied);
  return gebied !== null && model.gebieden.gemeentenOf(gebied).every((gemeente) => codes.has(gebiedKey(gemeente)));
}

function sumOf(rows: readonly Figure[]): number | null {
  let sum = 0;
  for (const { places } of rows) {
    if (places === null) return null;
    sum += places;
  }
  return sum;
}
