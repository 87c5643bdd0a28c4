// SPDX-License-Identifier: EUPL-1.2

import { CELL_INVERTED_INDEX_CACHE } from "@univerjs/engine-formula";

type Rows = Set<number>;
/** Of one column: in which rows each value stands. */
type RowsByValue = Pick<Map<unknown, Rows>, "get" | "set">;
type SetValue = (unit: string, sheet: string, column: number, value: unknown, row: number, isForced?: boolean) => void;

/** What Univer keeps to find values by: COUNTIF and the like. */
interface IndexOfValues {
  readonly _cache: Map<string, Map<string, Map<number, Map<unknown, Rows>>>>;
  shouldContinueBuildingCache(unit: string, sheet: string, column: number, row: number): boolean;
  set: SetValue;
}

let done = false;

/**
 * Univer goes through all values of a column to forget the earlier one of a cell, after each formula: of a column of formulas with as many results
 * the square. Here it is known for each row where it stands. For all engines, once.
 */
export function indexValuesByRow(): void {
  if (done) return;
  done = true;
  const index = CELL_INVERTED_INDEX_CACHE as unknown as IndexOfValues;
  index.set = byRow(index, index.set);
}

function byRow(index: IndexOfValues, original: SetValue): SetValue {
  const known = new WeakMap<object, Map<number, Rows>>();
  return (unit, sheet, column, value, row, isForced = false) => {
    if (!isForced && !index.shouldContinueBuildingCache(unit, sheet, column, row)) return;
    const columns = entry(entry(index._cache, unit), sheet);
    const values = entry(columns, column);
    let places = known.get(values);
    if (places === undefined) known.set(values, (places = new Map<number, Rows>()));
    places.get(row)?.delete(row);
    // Univer adds it, and knows how values are compared; which value that makes shows in what it asks of the column.
    let found: Rows | undefined;
    const watched: RowsByValue = {
      get: (key) => (found = values.get(key)),
      set: (key, rows) => values.set(key, (found = rows)),
    };
    const only = { get: () => ({ get: () => ({ get: () => watched }) }) };
    original.call({ _cache: only, shouldContinueBuildingCache: () => true }, unit, sheet, column, value, row, false);
    if (found !== undefined) places.set(row, found);
  };
}

function entry<K, K2, V>(map: Map<K, Map<K2, V>>, key: K): Map<K2, V> {
  let found = map.get(key);
  if (found === undefined) map.set(key, (found = new Map<K2, V>()));
  return found;
}
