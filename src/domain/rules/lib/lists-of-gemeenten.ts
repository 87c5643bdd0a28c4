// SPDX-License-Identifier: EUPL-1.2

import type { Model } from "../../model";
import type { Table } from "../../tabs/table";
import { groupBy } from "../../sheet/group-by";
import { once } from "./once";

/** The gemeenten that a table names, and those that were probably meant by a name that is none. */
export const namesIn = once(({ rows }: Table) => {
  const found = new Set<string>();
  const meant = new Set<string>();
  for (const { gebied } of rows) {
    if (gebied === null) continue;
    const { resolution } = gebied;
    if (resolution.status === "found") found.add(resolution.gebied.naam);
    else if (resolution.status === "merged") meant.add(resolution.successor.naam);
    else if (resolution.status === "unknown" && resolution.nearest !== null) meant.add(resolution.nearest);
    else if (resolution.status === "ambiguous") for (const { naam } of resolution.candidates) meant.add(naam);
  }
  return { found, meant };
});

/** Tables that may be one list: of one kind and peildatum on one tab, with who names what. */
interface Candidates {
  readonly tables: readonly Table[];
  readonly naming: ReadonlyMap<string, readonly Table[]>;
}

const candidates = once(({ records }: Model) => {
  const groups = groupBy(records.tables, ({ tab, kind, peildatum }) => [tab, kind, peildatum?.date].join("|"));
  const byTable = new Map<Table, Candidates>();
  for (const tables of groups.values()) {
    const named = tables.flatMap((table) => [...namesIn(table).found].map((naam) => ({ naam, table })));
    const naming = new Map(
      [...groupBy(named, ({ naam }) => naam)].map(([naam, all]) => [naam, all.map(({ table }) => table)]),
    );
    for (const table of tables) byTable.set(table, { tables, naming });
  }
  return byTable;
});

/** The table, with those on its tab that go on with its list: they name other gemeenten. In the order of the tab. */
export function partsOfList(model: Model, table: Table): readonly Table[] {
  const { tables = [table], naming } = candidates(model).get(table) ?? {};
  const others = new Set<Table>();
  for (const naam of namesIn(table).found) {
    const sharing = naming?.get(naam) ?? [];
    // Tables of the same gemeenten are many where they are no list; then the first name tells it.
    if (sharing.length === tables.length) return [table];
    for (const other of sharing) others.add(other);
  }
  return tables.filter((one) => one === table || !others.has(one));
}
