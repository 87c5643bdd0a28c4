// SPDX-License-Identifier: EUPL-1.2

import { hasOwn, ownValue } from "./own-value";

/** True where two pieces of plain data (numbers, texts, lists, records) say the same. */
export function sameData(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  if (Array.isArray(a) || Array.isArray(b)) return sameList(a, b);
  const left = a as Record<string, unknown>;
  const right = b as Record<string, unknown>;
  const keys = Object.keys(left);
  return (
    keys.length === Object.keys(right).length &&
    keys.every((key) => hasOwn(right, key) && sameData(ownValue(left, key), ownValue(right, key)))
  );
}

function sameList(a: object, b: object): boolean {
  return (
    Array.isArray(a) && Array.isArray(b) && a.length === b.length && a.every((item, index) => sameData(item, b[index]))
  );
}
