// SPDX-License-Identifier: EUPL-1.2

/** A table that was found in a text, all cells as texts; the first row is the header, of the same length as the others. */
export interface Pasted {
  readonly rows: readonly (readonly string[])[];
  /** The lines that are no part of the table, in their order: titles, page numbers, footnotes. */
  readonly left: readonly string[];
}

/** Where there is no table: why, in a Dutch sentence. */
export interface NoTable {
  readonly sentence: string;
}
