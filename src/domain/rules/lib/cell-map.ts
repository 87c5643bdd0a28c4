// SPDX-License-Identifier: EUPL-1.2

import type { CellRef } from "../../sheet/snapshot";

/** One value per cell of the workbook. No text is made of the place: with many cells that costs more than what is kept. */
export class CellMap<V> {
  /** By tab, column and row. */
  private readonly tabs = new Map<string, Map<number, Map<number, V>>>();

  get({ tab, row, column }: CellRef): V | undefined {
    return this.tabs.get(tab)?.get(column)?.get(row);
  }

  set({ tab, row, column }: CellRef, value: V): void {
    let columns = this.tabs.get(tab);
    if (columns === undefined) this.tabs.set(tab, (columns = new Map<number, Map<number, V>>()));
    let rows = columns.get(column);
    if (rows === undefined) columns.set(column, (rows = new Map<number, V>()));
    rows.set(row, value);
  }

  has(at: CellRef): boolean {
    return this.get(at) !== undefined;
  }
}

/** The first item at each cell, in the order of the items. */
export function firstPerCell<T>(items: Iterable<T>, atOf: (item: T) => CellRef): T[] {
  const seen = new CellMap<true>();
  const first: T[] = [];
  for (const item of items) {
    const at = atOf(item);
    if (seen.has(at)) continue;
    seen.set(at, true);
    first.push(item);
  }
  return first;
}
