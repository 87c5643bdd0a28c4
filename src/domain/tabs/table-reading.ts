// SPDX-License-Identifier: EUPL-1.2

import { oncePerObject } from "../sheet/remember";
import type { SettledSoorten } from "./columns";
import type { ReadContext } from "./read-context";
import { readTable } from "./read-table";
import type { FoundTable } from "./found-table";
import type { Records } from "./records";
import type { Table } from "./table";

/** A table and what its rows say. */
export interface TableReading extends Omit<Records, "tables" | "others"> {
  readonly table: Table;
}

/** Reads a table once under one context, for as long as its sheet stays as it is. */
export const tableReader = (): ((found: FoundTable, context: ReadContext, settled?: SettledSoorten) => TableReading) =>
  oncePerObject((found: FoundTable, context: ReadContext, settled?: SettledSoorten): TableReading => {
    return readingOf(found, readTable(found, context, settled), context);
  });

export const readingOf = ({ reader }: FoundTable, table: Table, context: ReadContext): TableReading => ({
  ...NOTHING,
  ...reader.read(table, context),
  table,
});

const NOTHING: Omit<TableReading, "table"> = {
  figures: [],
  mutaties: [],
  unreadMutaties: [],
  locaties: [],
  uitruil: [],
  indeling: [],
  cyclus: [],
};

/** All that some tables say together, in their order. */
export function recordsOf(readings: readonly TableReading[], others: readonly Table[]): Records {
  const all = <Kind extends keyof typeof NOTHING>(kind: Kind): TableReading[Kind][number][] => {
    const records: TableReading[Kind][number][] = [];
    for (const reading of readings) for (const record of reading[kind]) records.push(record);
    return records;
  };
  return {
    tables: readings.map(({ table }) => table),
    others,
    figures: all("figures"),
    mutaties: all("mutaties"),
    unreadMutaties: all("unreadMutaties"),
    locaties: all("locaties"),
    uitruil: all("uitruil"),
    indeling: all("indeling"),
    cyclus: all("cyclus"),
  };
}
