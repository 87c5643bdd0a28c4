// SPDX-License-Identifier: EUPL-1.2

import type { CellRef, CellType, CellValue } from "../sheet/snapshot";

/** One cell with all that is known of it. */
export interface Cell {
  readonly at: CellRef;
  readonly value: CellValue;
  readonly text: string;
  readonly formula: string;
  readonly numberFormat: string;
  readonly type: CellType;
}
