// SPDX-License-Identifier: EUPL-1.2

import type { SoortOfTotaal } from "../../gemeenten/gebied";
import type { Figure, Grootheid, Records } from "../../tabs/records";
import type { Table } from "../../tabs/table";

const rows = new WeakMap<Records, ReadonlyMap<Table, ReadonlyMap<number, readonly Figure[]>>>();

/** The figures of one row of a table, total rows included. */
export function figuresOfRow(records: Records, table: Table, row: number): readonly Figure[] {
  const index = rows.get(records) ?? indexOf(records);
  rows.set(records, index);
  return index.get(table)?.get(row) ?? [];
}

function indexOf({ figures }: Records): ReadonlyMap<Table, ReadonlyMap<number, readonly Figure[]>> {
  const index = new Map<Table, Map<number, Figure[]>>();
  for (const figure of figures) {
    const table = index.get(figure.table) ?? new Map<number, Figure[]>();
    table.set(figure.at.row, [...(table.get(figure.at.row) ?? []), figure]);
    index.set(figure.table, table);
  }
  return index;
}

/**
 * The numbers of one grootheid and soort in a row, oldest first; `totaal` is the total column or else both soorten together.
 * Null in it is a number that is not known.
 */
export function numbersInRow(
  figures: readonly Figure[],
  grootheid: Grootheid,
  soort: SoortOfTotaal,
): readonly (number | null)[] {
  const ofMeasure = figures.filter((figure) => figure.grootheid === grootheid);
  const dates = [...new Set(ofMeasure.map(({ date }) => date))].sort((a, b) => (a ?? "").localeCompare(b ?? ""));
  return dates.flatMap((date) => {
    const then = ofMeasure.filter((figure) => figure.date === date);
    const own = then.filter((figure) => figure.soort === soort);
    if (own.length > 0) return own.map(({ places }) => places);
    if (soort !== "totaal") return [];
    const [regulier, amv] = [
      then.find((figure) => figure.soort === "regulier"),
      then.find((figure) => figure.soort === "amv"),
    ];
    const parts = [regulier, amv].filter((part) => part !== undefined);
    return parts.length === 0
      ? []
      : [parts.reduce<number | null>((sum, { places }) => (sum === null || places === null ? null : sum + places), 0)];
  });
}
