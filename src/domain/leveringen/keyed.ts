// SPDX-License-Identifier: EUPL-1.2

import { groupBy } from "../sheet/group-by";
import type { Table } from "../tabs/table";
import type { LeveringKey } from "./levering";

export interface KeyedTable extends LeveringKey {
  readonly table: Table;
}

/** Each table with what it is known by, in the order of the tables. @param tables all of a workbook */
export function keyed(tables: readonly Table[]): readonly KeyedTable[] {
  const places = new Map(
    [...groupBy(tables, ({ tab }) => tab).values()].flatMap((ofTab) =>
      [...ofTab].sort(byPlace).map((table, index) => [table, index + 1] as const),
    ),
  );
  return tables.map((table) => ({
    tab: table.tab,
    nth: places.get(table) ?? 1,
    kind: table.kind,
    stand: table.peildatum?.text ?? null,
    table,
  }));
}

const byPlace = ({ area: one }: Table, { area: other }: Table): number =>
  one.row - other.row || one.column - other.column;
