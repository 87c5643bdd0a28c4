// SPDX-License-Identifier: EUPL-1.2

import type { Finding } from "../findings";
import type { Gemeente } from "../gemeenten/gebied";
import { foundGemeente } from "../gemeenten/found-gebied";
import type { Model } from "../model";
import { parseAddress } from "../sheet/addresses";
import type { Area } from "../sheet/snapshot";
import { namedGebieden } from "../tabs/named-gebieden";

/** The row of a table that names a gemeente, as far as its table reaches. */
type NamedRow = Pick<Area, "row" | "column" | "columnCount">;

/** Of these findings the ones about a row that names the gemeente, in their order. One about several rows together is of no gemeente. */
export function findingsOfGemeente(
  { records }: Pick<Model, "records">,
  findings: readonly Finding[],
  { code }: Gemeente,
): readonly Finding[] {
  const rows = new Map<string, NamedRow[]>();
  for (const { named, table } of namedGebieden(records)) {
    if (foundGemeente(named)?.code !== code) continue;
    const { column, columnCount } = table.area;
    const ofTab = rows.get(named.at.tab) ?? [];
    ofTab.push({ row: named.at.row, column, columnCount });
    rows.set(named.at.tab, ofTab);
  }
  return findings.filter(({ tab, address }) => {
    const area = parseAddress(address);
    return area?.rowCount === 1 && (rows.get(tab) ?? []).some((row) => touches(area, row));
  });
}

const touches = (area: Area, { row, column, columnCount }: NamedRow): boolean =>
  row === area.row && column < area.column + area.columnCount && area.column < column + columnCount;
