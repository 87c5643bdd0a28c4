// SPDX-License-Identifier: EUPL-1.2

interface Mapped<K, V> {
  get(key: K): V | undefined;
  set(key: K, value: V): unknown;
}

/** What a map has under a key, made where there is nothing yet. */
export function ensure<K, V>(map: Mapped<K, V>, key: K, create: () => V): V {
  const found = map.get(key);
  if (found !== undefined) return found;
  const created = create();
  map.set(key, created);
  return created;
}
