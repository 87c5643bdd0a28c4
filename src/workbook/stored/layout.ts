// SPDX-License-Identifier: EUPL-1.2

import type { Merge } from "./merge";
import type { Read, Reader } from "./read-stored";

/** How a value lies in what is stored: under the name "kept", or its fields beside the version; and how it is put back. */
export interface Layout<T> {
  readonly part: (content: Record<string, unknown>) => Read<T>;
  readonly content: (value: T) => object;
  readonly merge: Merge<T>;
}

export function underKept<T>(read: Reader<T>, merge: Merge<T>): Layout<T> {
  return {
    part({ version: _, kept, ...others }) {
      const { value, whole, rest } = read(kept);
      if (whole && Object.keys(others).length === 0) return { value, whole };
      return { value, whole: false, rest: { ...others, ...(!whole && { kept: rest }) } };
    },
    content: (kept) => ({ kept }),
    merge,
  };
}

export function besideVersion<T extends object>(read: Reader<T>, merge: Merge<T>): Layout<T> {
  return { part: read, content: (value) => read(value).value, merge };
}
