// SPDX-License-Identifier: EUPL-1.2

import type { SoortOfTotaal } from "../../gemeenten/gebied";
import type { Model } from "../../model";
import type { CellRef } from "../../sheet/snapshot";
import type { Table } from "../../tabs/table";
import { cellTotals } from "./cell-totals";
import { cellAt } from "./cells";
import { figureTotals } from "./figure-totals";
import { wrongAsShown } from "./shown-rows";
import { soortTotals } from "./soort-totals";

/** A total that is the sum of none of the sets of rows that it may stand for. */
export interface TotalApart {
  readonly at: CellRef;
  readonly label: string;
  readonly soort: SoortOfTotaal;
  readonly stated: number;
  /** The sum of the likeliest set, and how many rows that is. */
  readonly computed: number;
  readonly rows: number;
  /** False where its words do not tell which rows are in it. */
  readonly isSure: boolean;
}

/** The totals of a table that do not add up, its figures first. */
export function* totalsApart(model: Model, table: Table): Generator<TotalApart> {
  for (const { figure, ...sums } of wrongAsShown(
    model,
    table.tab,
    (without) => known(figureTotals(model, table, without)),
    ({ figure }) => ({ key: figure, formula: cellAt(table, figure.at)?.formula ?? "" }),
  ))
    yield { ...sums, at: figure.at, label: figure.gebied.text, soort: figure.soort };
  for (const { cell, ...sums } of wrongAsShown(
    model,
    table.tab,
    (without) => known([...cellTotals(model, table, without), ...soortTotals(model, table, without)]),
    ({ cell }) => ({ key: cell, formula: cell.formula }),
  )) {
    const { soort } = cell.column;
    yield { ...sums, at: cell.at, soort: soort === "beide" ? "totaal" : (soort ?? "totaal") };
  }
}

/** Those of which the sum is known. */
function* known<Total extends { readonly computed: number | null }>(
  totals: Iterable<Total>,
): Generator<Total & { readonly computed: number }> {
  for (const total of totals) if (total.computed !== null) yield { ...total, computed: total.computed };
}
