// SPDX-License-Identifier: EUPL-1.2

import type { CellRef } from "../../sheet/snapshot";

/** Excel has no more. */
const COLUMNS = 16_384;

/** One value per cell of the workbook. No text is made of the place: with many cells that costs more than what is kept. */
export class CellMap<V> {
  private readonly tabs = new Map<string, Map<number, V>>();

  get({ tab, row, column }: CellRef): V | undefined {
    return this.tabs.get(tab)?.get(row * COLUMNS + column);
  }

  set({ tab, row, column }: CellRef, value: V): void {
    let cells = this.tabs.get(tab);
    if (cells === undefined) this.tabs.set(tab, (cells = new Map<number, V>()));
    cells.set(row * COLUMNS + column, value);
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
