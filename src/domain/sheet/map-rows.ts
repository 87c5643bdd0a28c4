// SPDX-License-Identifier: EUPL-1.2

/**
 * What is made of each row, by nothing but what is in it. Rows that follow each other and are alike, as the blank ones of a sheet are, may be
 * one and the same row: of that it is made once, so that a sheet costs what is filled of it.
 */
export function mapRows<T, U>(rows: readonly (readonly T[])[], of: (row: readonly T[]) => U): U[] {
  let last: { readonly row: readonly T[]; readonly made: U } | null = null;
  return rows.map((row) => {
    if (last?.row !== row) last = { row, made: of(row) };
    return last.made;
  });
}
