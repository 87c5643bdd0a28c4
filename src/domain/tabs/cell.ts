// SPDX-License-Identifier: EUPL-1.2

import type { CellRef, CellType, CellValue } from "../sheet/snapshot";

/** What is in a cell, as far as it tells how to read it. */
export interface Content {
  readonly value: CellValue;
  readonly text: string;
  readonly numberFormat: string;
  readonly type: CellType;
}

/** One cell with all that is known of it. */
export interface Cell extends Content {
  readonly at: CellRef;
  readonly formula: string;
}
