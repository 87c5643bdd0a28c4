// SPDX-License-Identifier: EUPL-1.2

import { groupBy } from "../sheet/group-by";
import type { SettledSoorten } from "./columns";
import { areGaps } from "./kinds/gaps";
import type { TableReading } from "./table-reading";
import type { Table } from "./table";

/** The columns "Restopgave" whose rows say that they are taakstelling − realisatie, by their table. */
export function gapColumns(readings: readonly TableReading[]): ReadonlyMap<Table, SettledSoorten> {
  const gaps = new Map<Table, SettledSoorten>();
  for (const { table, figures } of readings) {
    const asked = table.columns.filter(({ role }) => role === "restopgave");
    if (asked.length === 0 || !table.columns.some(({ role }) => role === "realisatie")) continue;
    const rows = groupBy(
      figures.filter(({ total }) => !total),
      ({ at }) => at.row,
    );
    const found = asked.filter(({ column }) =>
      areGaps(rows.values(), ({ grootheid, at }) => grootheid === "restopgave" && at.column === column),
    );
    if (found.length > 0) gaps.set(table, Object.fromEntries(found.map(({ column }) => [column, "verschil"] as const)));
  }
  return gaps;
}
