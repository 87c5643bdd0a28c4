// SPDX-License-Identifier: EUPL-1.2

import { wrongTotals } from "../lib/figure-totals";
import type { SoortOfTotaal } from "../../gemeenten/gebied";
import { formatChange, formatPlaces } from "../../sheet/format";
import { draftAt } from "../lib/draft";
import type { Rule } from "../rule";
import { cellAt } from "../lib/cells";
import { wrongAsShown } from "../lib/shown-rows";
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
 * the previous total, or all above it. A sum of what is shown, as SUBTOTAL under a filter, may leave the hidden rows out. Silent where one
 * of the rows is unknown.
 */
export const totaal: Rule<TotalParams, "table"> = {
  id: "rekenen.totaal",
  title: "Totaal klopt niet",
  checks: "Een totaal of subtotaal is niet de som van zijn regels.",
  reason: "Een totaal hoort de som te zijn van de regels waar het bij staat.",
  source: { kind: "rekenen" },
  severity: "fout",
  each: "table",
  in: "alle",
  sentence: ({ label, stated, computed, rows }) =>
    `Bij “${label}” staat ${formatPlaces(stated)}, de ${rows === 1 ? "enige regel is" : `${formatPlaces(rows)} regels zijn samen`} ${formatPlaces(computed)}: een verschil van ${formatChange(stated - computed)}.`,
  *check(table, model) {
    const figures = wrongAsShown(
      model,
      table.tab,
      (without) => wrongTotals(model, table, without),
      ({ figure }) => ({ key: figure, formula: cellAt(table, figure.at)?.formula ?? "" }),
    );
    const cells = wrongAsShown(
      model,
      table.tab,
      (without) => wrongCellTotals(model, table, without),
      ({ cell }) => ({ key: cell, formula: cell.formula }),
    );
    for (const { figure, stated, computed, rows } of figures) {
      const { at, soort, gebied } = figure;
      yield draftAt(at, {
        found: formatPlaces(stated),
        expected: formatPlaces(computed),
        params: { label: gebied.text, soort, stated, computed, rows },
      });
    }
    for (const { cell, label, stated, computed, rows } of cells) {
      const { soort } = cell.column;
      yield draftAt(cell.at, {
        found: formatPlaces(stated),
        expected: formatPlaces(computed),
        params: { label, soort: soort === "beide" ? "totaal" : (soort ?? "totaal"), stated, computed, rows },
      });
    }
  },
};
