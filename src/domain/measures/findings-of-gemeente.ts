// SPDX-License-Identifier: EUPL-1.2

import type { Finding } from "../findings";
import type { Gemeente, NamedGebied } from "../gemeenten/gebied";
import { foundGemeente } from "../gemeenten/found-gebied";
import type { Model } from "../model";
import { cellAddress, parseAddress, spokenAddress } from "../sheet/addresses";
import { groupBy } from "../sheet/group-by";
import type { Area } from "../sheet/snapshot";
import { namedGebieden } from "../tabs/named-gebieden";
import type { Records } from "../tabs/records";

/** The row of a table that names a gemeente, as far as its table reaches, and how all names in that one cell are written. */
interface NamedRow extends Pick<Area, "row" | "column" | "columnCount"> {
  readonly own: readonly string[];
  readonly others: readonly string[];
}

/**
 * Of these findings the ones about a row that names the gemeente, in their order. One about several rows together is of no gemeente; where
 * one cell names several gemeenten it is of those that its words name.
 *
 * @param words what a finding says
 */
export function findingsOfGemeente(
  { records }: Pick<Model, "records">,
  findings: readonly Finding[],
  gemeente: Gemeente,
  words: (finding: Finding) => string,
): readonly Finding[] {
  const rows = groupBy(rowsOf(records, gemeente), ([tab]) => tab);
  return findings.filter((finding) => {
    const area = parseAddress(finding.address);
    if (area?.rowCount !== 1) return false;
    return (rows.get(finding.tab) ?? []).some(([, row]) => touches(area, row) && isAbout(row, words(finding)));
  });
}

function rowsOf(records: Records, { code, naam }: Gemeente): (readonly [tab: string, row: NamedRow])[] {
  const all = [...namedGebieden(records)];
  const perCell = groupBy(all, ({ named }) => spokenAddress(named.at.tab, cellAddress(named.at)));
  const isOwn = (named: NamedGebied): boolean => foundGemeente(named)?.code === code;
  return [...perCell.values()].flatMap((inCell) => {
    const own = inCell.filter(({ named }) => isOwn(named)).map(({ named }) => named.text);
    const [first] = inCell;
    if (first === undefined || own.length === 0) return [];
    const { column, columnCount } = first.table.area;
    const others = inCell.flatMap(({ named }) => (isOwn(named) ? [] : [named.text]));
    return [
      [first.named.at.tab, { row: first.named.at.row, column, columnCount, own: [...own, naam], others }] as const,
    ];
  });
}

const touches = (area: Area, { row, column, columnCount }: NamedRow): boolean =>
  row === area.row && column < area.column + area.columnCount && area.column < column + columnCount;

function isAbout({ own, others }: NamedRow, words: string): boolean {
  const names = (all: readonly string[]): boolean => all.some((name) => words.includes(name));
  return others.length === 0 || names(own) || !names(others);
}
