// SPDX-License-Identifier: EUPL-1.2

import { isSubtotal } from "../../gemeenten/total-label";
import type { Model } from "../../model";
import { cellAddress } from "../../sheet/addresses";
import { formatList } from "../../sheet/format";
import { groupBy } from "../../sheet/group-by";
import type { CellRef } from "../../sheet/snapshot";
import type { Table } from "../../tabs/table";
import { cellTotals } from "./cell-totals";
import { figureTotals } from "./figure-totals";
import { once } from "./once";
import { partitionPoint } from "./partition-point";

interface UncheckedTotal {
  readonly at: CellRef;
  /** True where it is of the rows since the total before. */
  readonly isPart: boolean;
}

/** The addresses of the totals that were not checked because this cell has no number: that of its part, and the first one of all. */
export function uncheckedTotals(model: Model, table: Table, { row, column }: CellRef): readonly string[] {
  const ofColumn = uncheckedIn(model)(table).get(column);
  if (ofColumn === undefined) return [];
  const first = (rows: readonly number[]): number | undefined =>
    rows[partitionPoint(rows.length, (at) => (rows[at] ?? 0) <= row)];
  const [next, whole] = [first(totalRows(table)), first(ofColumn.whole)];
  const rows = [next !== undefined && ofColumn.parts.has(next) ? next : undefined, whole].filter(
    (one) => one !== undefined,
  );
  return rows.map((one) => cellAddress({ row: one, column }));
}

export function describeUnchecked(totals: readonly string[]): string {
  if (totals.length === 0) return "";
  const [the, are] = totals.length === 1 ? ["Het totaal", "is"] : ["De totalen", "zijn"];
  return ` ${the} in ${formatList(totals)} ${are} daarom niet nagerekend.`;
}

const totalRows = once(({ rows }: Table) => rows.filter(({ kind }) => kind === "total").map(({ row }) => row));

const uncheckedIn = once((model: Model) =>
  once((table: Table) => {
    const perColumn = groupBy(allUnchecked(model, table), ({ at }) => at.column);
    return new Map(
      Array.from(perColumn, ([column, totals]) => {
        const rows = (isPart: boolean): readonly number[] =>
          totals.filter((total) => total.isPart === isPart).map(({ at }) => at.row);
        return [column, { parts: new Set(rows(true)), whole: [...rows(false)].sort((a, b) => a - b) }] as const;
      }),
    );
  }),
);

function allUnchecked(model: Model, table: Table): readonly UncheckedTotal[] {
  return [
    ...[...figureTotals(model, table, NONE)]
      .filter(({ computed, isSure }) => computed === null && isSure)
      .map(({ figure: { at, gebied } }) => ({
        at,
        isPart: isSubtotal(gebied.text) || gebied.resolution.status === "found",
      })),
    ...[...cellTotals(model, table, NONE)]
      .filter(({ computed, isSure }) => computed === null && isSure)
      .map(({ cell: { at }, label }) => ({ at, isPart: isSubtotal(label) })),
  ];
}

const NONE: ReadonlySet<number> = new Set();
