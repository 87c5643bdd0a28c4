// SPDX-License-Identifier: EUPL-1.2

import type { CellValue } from "./snapshot";

/** What is in a cell: its formula in English notation or its constant, and its number format code. A blank cell has "". */
export interface CellContent {
  readonly formula: CellValue;
  readonly numberFormat: string;
}

/** The cells that a formula spilled into, where the whole became values. All arrays have the size of the entry's area. */
export interface SpilledCells {
  readonly values: readonly (readonly CellValue[])[];
  readonly formatsBefore: readonly (readonly string[])[];
  readonly formatsAfter: readonly (readonly string[])[];
}

/** One write of the add-in in the user's cells. */
export interface JournalEntry {
  readonly id: string;
  /** ISO 8601, in UTC. */
  readonly time: string;
  /** herstel: the fix of a finding; waarden: a formula that became its value. */
  readonly kind: "herstel" | "waarden";
  readonly tab: string;
  /** "B4"; "B4:F47" where a spilled formula became values. */
  readonly address: string;
  /** The first cell of the address, before and after. */
  readonly before: CellContent;
  readonly after: CellContent;
  /** Null for one cell. */
  readonly spilled: SpilledCells | null;
  /** The rule of the finding; null for "waarden". */
  readonly rule: string | null;
  readonly undone: boolean;
}
