// SPDX-License-Identifier: EUPL-1.2

/** A name that no tab has: the wanted one, or "Monitor (2)". Excel compares names of tabs in any case. */
export function freeName(wanted: string, taken: readonly string[]): string {
  const names = new Set(taken.map((name) => name.toLowerCase()));
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? wanted : `${wanted} (${String(number)})`;
    if (!names.has(name.toLowerCase())) return name;
  }
}
