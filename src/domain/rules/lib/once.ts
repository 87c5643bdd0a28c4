// SPDX-License-Identifier: EUPL-1.2

/** Worked out at the first question about a thing, and kept as long as that thing: what several rules need is made once. */
export function once<K extends object, T>(make: (of: K) => T): (of: K) => T {
  const made = new WeakMap<K, { readonly value: T }>();
  return (of) => {
    let known = made.get(of);
    if (known === undefined) made.set(of, (known = { value: make(of) }));
    return known.value;
  };
}
