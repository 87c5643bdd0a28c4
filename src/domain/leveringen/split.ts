// SPDX-License-Identifier: EUPL-1.2

import { includesCell, overlaps } from "../sheet/area-relations";
import type { BesideRecords } from "../tabs/beside-records";
import type { Records } from "../tabs/records";
import type { Table } from "../tabs/table";

/** Of all that was read only what stands in some tables. */
export function ofTables(records: Records, tables: ReadonlySet<Table>): Records {
  const of = <T extends { readonly table: Table }>(list: readonly T[]): readonly T[] =>
    list.filter(({ table }) => tables.has(table));
  const own = [...tables];
  return {
    tables: records.tables.filter((table) => tables.has(table)),
    others: records.others.filter((table) => tables.has(table)),
    figures: of(records.figures),
    mutaties: of(records.mutaties),
    unreadMutaties: records.unreadMutaties.filter(({ at }) =>
      own.some(({ tab, area }) => tab === at.tab && includesCell(area, at)),
    ),
    locaties: of(records.locaties),
    uitruil: of(records.uitruil),
    indeling: of(records.indeling),
    cyclus: of(records.cyclus),
  };
}

/** The same of each soort beside the taakstelling, whose tables may be parts of those. */
export function besideOfTables(beside: BesideRecords, tables: ReadonlySet<Table>): BesideRecords {
  return Object.fromEntries(
    Object.entries(beside).map(([soort, records]) => {
      const own = records.tables.filter((part) =>
        [...tables].some(({ tab, area }) => tab === part.tab && overlaps(area, part.area)),
      );
      return [soort, ofTables(records, new Set(own))];
    }),
  );
}
