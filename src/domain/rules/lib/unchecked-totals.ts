// SPDX-License-Identifier: EUPL-1.2

import { isSubtotal } from "../../gemeenten/total-label";
import type { Model } from "../../model";
import { cellAddress } from "../../sheet/addresses";
import { formatList } from "../../sheet/format";
import type { CellRef } from "../../sheet/snapshot";
import type { Table } from "../../tabs/table";
import { cellTotals } from "./cell-totals";
import { figureTotals } from "./figure-totals";
import { once } from "./once";

interface UncheckedTotal {
  readonly at: CellRef;
  /** True where it is of the rows since the total before. */
  readonly isPart: boolean;
}

/** The addresses of the totals that were not checked because this cell has no number. */
export function uncheckedTotals(model: Model, table: Table, { row, column }: CellRef): readonly string[] {
  const next = table.rows.find((one) => one.kind === "total" && one.row > row)?.row;
  const after = uncheckedIn(model)(table).filter(
    ({ at, isPart }) => at.column === column && at.row > row && (!isPart || at.row === next),
  );
  return [...new Set(after.map(({ at }) => cellAddress(at)))];
}

export function describeUnchecked(totals: readonly string[]): string {
  if (totals.length === 0) return "";
  const [the, are] = totals.length === 1 ? ["Het totaal", "is"] : ["De totalen", "zijn"];
  return ` ${the} in ${formatList(totals)} ${are} daarom niet nagerekend.`;
}

const uncheckedIn = once((model: Model) =>
  once((table: Table): readonly UncheckedTotal[] => [
    ...[...figureTotals(model, table, NONE)]
      .filter(({ computed, isSure }) => computed === null && isSure)
      .map(({ figure: { at, gebied } }) => ({
        at,
        isPart: isSubtotal(gebied.text) || gebied.resolution.status === "found",
      })),
    ...[...cellTotals(model, table, NONE)]
      .filter(({ computed, isSure }) => computed === null && isSure)
      .map(({ cell: { at }, label }) => ({ at, isPart: isSubtotal(label) })),
  ]),
);

const NONE: ReadonlySet<number> = new Set();
