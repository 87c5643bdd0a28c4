// SPDX-License-Identifier: EUPL-1.2

import { groupBy } from "../sheet/group-by";
import type { Table } from "../tabs/table";
import { sameLevering, type Levering, type LeveringWord } from "./levering";

/** Every table as a levering, in the order of the workbook, with what the user said of it. */
export function leveringenOf(tables: readonly Table[], words: readonly LeveringWord[]): readonly Levering[] {
  const ofKind = groupBy(tables, ({ tab, kind }) => JSON.stringify([tab, kind]));
  const keyed = tables.map((table) => ({
    tab: table.tab,
    kind: table.kind,
    nth: (ofKind.get(JSON.stringify([table.tab, table.kind])) ?? []).indexOf(table) + 1,
    table,
  }));
  return keyed.map((key) => {
    const word = words.find((one) => sameLevering(one, key));
    const { tab, kind, nth } = words.find(({ replaces }) => replaces !== null && sameLevering(replaces, key)) ?? {};
    return {
      ...key,
      sender: word?.sender ?? null,
      received: word?.received ?? null,
      replaces: word?.replaces ?? null,
      replacedBy: tab === undefined || kind === undefined || nth === undefined ? null : { tab, kind, nth },
    };
  });
}
