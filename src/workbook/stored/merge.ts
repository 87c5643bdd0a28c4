// SPDX-License-Identifier: EUPL-1.2

import { DEFAULT_SETTINGS, type Settings } from "../../domain/settings";
import { hasOwn, ownValue } from "../../domain/sheet/own-value";
import { sameData } from "../../domain/sheet/same-data";

/** What comes of putting something back among what is there: what is there is never replaced by something else; what is in its way is left. */
interface Merged<T> {
  readonly value: T;
  /** Null where all of it is in use now. */
  readonly left: T | null;
}
export type Merge<T> = (there: T, back: T) => Merged<T>;

/** One value: it is put back where nothing is there. */
export function mergeEmpty<T>(empty: T): Merge<T> {
  return (there, back) => {
    if (sameData(there, empty)) return { value: back, left: null };
    return { value: there, left: sameData(there, back) || sameData(back, empty) ? null : back };
  };
}

/**
 * Entries, newest first where they have a time.
 *
 * @param same whether two entries are about the same: then one that only says more takes the place of the other
 */
export function mergeList<T extends object>(same: (a: T, b: T) => boolean): Merge<readonly T[]> {
  return (there, back) => {
    const value = [...there];
    const left: T[] = [];
    for (const one of back) {
      const at = value.findIndex((other) => same(one, other));
      const other = value[at];
      if (other === undefined) value.push(one);
      else if (saysAll(one, other)) value[at] = one;
      else if (!saysAll(other, one)) left.push(one);
    }
    return { value: newestFirst(value), left: left.length === 0 ? null : left };
  };
}

/** A setting is put back where the standard holds. */
export const mergeSettings: Merge<Settings> = (there, back) => {
  const value = { ...there } as Record<string, unknown>;
  const left: Record<string, unknown> = {};
  for (const name of Object.keys(back) as (keyof Settings)[]) {
    const [now, was, standard] = [there[name], back[name], DEFAULT_SETTINGS[name]];
    if (isWords(now) && isWords(was)) {
      value[name] = { ...was, ...now };
      const other = Object.entries(was).filter(([key, word]) => hasOwn(now, key) && ownValue(now, key) !== word);
      if (other.length > 0) left[name] = Object.fromEntries(other);
    } else if (sameData(now, standard)) value[name] = was;
    else if (!sameData(was, standard) && !sameData(was, now)) left[name] = was;
  }
  const none = Object.keys(left).length === 0;
  return { value: value as unknown as Settings, left: none ? null : { ...DEFAULT_SETTINGS, ...left } };
};

function isWords(value: unknown): value is Readonly<Record<string, string>> {
  return typeof value === "object" && value !== null;
}

function saysAll(one: object, other: object): boolean {
  const mine = one as Record<string, unknown>;
  return Object.entries(other).every(([name, value]) => sameData(ownValue(mine, name), value));
}

function newestFirst<T extends object>(entries: readonly T[]): readonly T[] {
  const time = (one: T): string => ("time" in one && typeof one.time === "string" ? one.time : "");
  return [...entries].sort((a, b) => (time(a) === time(b) ? 0 : time(a) < time(b) ? 1 : -1));
}
