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
  const alike = groupBy(tables, alikeness);
  return tables.map((table) => ({
    tab: table.tab,
    nth: places.get(table) ?? 1,
    kind: table.kind,
    stand: standOf(table),
    among: alike.get(alikeness(table))?.length ?? 1,
    table,
  }));
}

const alikeness = (table: Table): string => JSON.stringify([table.tab, table.kind, standOf(table)]);

/** A day that the name of the tab gives goes when the tab gets another name, and the table is still the same. */
function standOf({ tab, peildatum }: Table): string | null {
  return peildatum === null || tab.includes(peildatum.text) ? null : peildatum.text;
}

const byPlace = ({ area: one }: Table, { area: other }: Table): number =>
  one.row - other.row || one.column - other.column;
