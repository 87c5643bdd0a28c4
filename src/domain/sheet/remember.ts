// SPDX-License-Identifier: EUPL-1.2

import { sameData } from "./same-data";

/**
 * What follows from an object and its circumstances, worked out again only where a circumstance is another one (by value) than
 * the last time. It is kept for as long as the object is.
 */
export function oncePerObject<Key extends object, Circumstances extends readonly unknown[], T>(
  work: (key: Key, ...circumstances: Circumstances) => T,
): (key: Key, ...circumstances: Circumstances) => T {
  const known = new WeakMap<Key, { readonly circumstances: Circumstances; readonly answer: T }>();
  return (key, ...circumstances) => {
    const before = known.get(key);
    if (before !== undefined && sameData(before.circumstances, circumstances)) return before.answer;
    const answer = work(key, ...circumstances);
    known.set(key, { circumstances, answer });
    return answer;
  };
}

/** Makes the same object as the last time where what it is made of is the same, by value. */
export function sameAsBefore<Parts extends readonly unknown[], T>(
  make: (...parts: Parts) => T,
): (...parts: Parts) => T {
  let last: { readonly parts: Parts; readonly made: T } | null = null;
  return (...parts) => {
    if (last === null || !sameData(last.parts, parts)) last = { parts, made: make(...parts) };
    return last.made;
  };
}
