// SPDX-License-Identifier: EUPL-1.2

/**
 * What was put in a record under a key that may be any text, undefined where nothing was. Every object answers to `constructor`,
 * `toString` and `__proto__` by itself, and a tab or a gemeente may have such a name.
 */
export function ownValue<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  // eslint-disable-next-line local/no-text-keys -- the one place that asks
  return hasOwn(record, key) ? record[key] : undefined;
}

/** True where a key was put in a record. */
export const hasOwn = <T extends object>(record: T, key: PropertyKey): key is keyof T => Object.hasOwn(record, key);
