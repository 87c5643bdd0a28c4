// SPDX-License-Identifier: EUPL-1.2

import { GROOTHEID_ROLES } from "../../tabs/kinds/kind";
import type { Grootheid } from "../../tabs/records";
import type { Column, Table } from "../../tabs/table";
import { once } from "./once";
import { partitionPoint } from "./partition-point";

interface GrootheidColumns {
  /** From left to right. */
  readonly all: readonly Column[];
  /** The column in which each has its first. */
  readonly first: ReadonlyMap<Column["role"], number>;
  /** True where the columns tell regulier and amv apart. */
  readonly areSplit: boolean;
  readonly hasRegulier: boolean;
}

/** The columns of a table that hold figures. */
export const grootheidColumns = once(({ columns }: Table): GrootheidColumns => {
  const all = columns
    .filter(({ role }) => (GROOTHEID_ROLES as readonly (string | null)[]).includes(role))
    .sort((a, b) => a.column - b.column);
  return {
    all,
    first: new Map(all.map(({ role, column }) => [role, column] as const).reverse()),
    areSplit: all.some(({ soort }) => soort === "amv" || soort === "beide"),
    hasRegulier: all.some(({ soort }) => soort === "regulier"),
  };
});

/** The nearest of them on the left of a column. */
export function grootheidBefore(table: Table, { column }: Column): Column | undefined {
  const { all } = grootheidColumns(table);
  return all[partitionPoint(all.length, (index) => (all[index]?.column ?? Infinity) < column) - 1];
}

/** Whether one of a grootheid stands on the left of a column. */
export function standsBefore(table: Table, grootheid: Grootheid, { column }: Column): boolean {
  return (grootheidColumns(table).first.get(grootheid) ?? Infinity) < column;
}
