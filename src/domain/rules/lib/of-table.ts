// SPDX-License-Identifier: EUPL-1.2

import { foundGebied } from "../../gemeenten/found-gebied";
import type { Gebied } from "../../gemeenten/gebied";
import { GebiedMap } from "../../gemeenten/gebied-map";
import type { Model } from "../../model";
import type { Figure, Records } from "../../tabs/records";
import type { Table } from "../../tabs/table";
import { groupBy } from "../../sheet/group-by";
import { once } from "./once";

const byTable = <T extends { readonly table: Table }>(
  list: (records: Records) => readonly T[],
): ((model: Model, table: Table) => readonly T[]) => {
  const groups = once(({ records }: Model) => groupBy(list(records), ({ table }) => table));
  return (model, table) => groups(model).get(table) ?? [];
};

/** What one table says, in its own order. */
export const figuresOfTable = byTable(({ figures }) => figures);
export const locatiesOfTable = byTable(({ locaties }) => locaties);
export const indelingOfTable = byTable(({ indeling }) => indeling);

const gebiedenOfTables = once((_: Model) => new Map<Table, GebiedMap<Figure[]>>());

/** The figures of one gebied in one table, without the rows that add up others. */
export function figuresOfGebied(model: Model, table: Table, gebied: Gebied): readonly Figure[] {
  const known = gebiedenOfTables(model);
  let gebieden = known.get(table);
  if (gebieden === undefined) known.set(table, (gebieden = byGebied(figuresOfTable(model, table))));
  return gebieden.get(gebied) ?? [];
}

function byGebied(figures: readonly Figure[]): GebiedMap<Figure[]> {
  const gebieden = new GebiedMap<Figure[]>();
  for (const figure of figures) {
    const gebied = figure.total ? null : foundGebied(figure.gebied);
    if (gebied === null) continue;
    const known = gebieden.get(gebied);
    if (known === undefined) gebieden.set(gebied, [figure]);
    else known.push(figure);
  }
  return gebieden;
}
