// SPDX-License-Identifier: EUPL-1.2

import { MAX_COLUMNS, MAX_ROWS } from "../../domain/sheet/sheet-limits";
import type { Area } from "../../domain/sheet/snapshot";

/** True where an area lies within a sheet of Excel. */
export function fits(area: Area): boolean {
  const starts = area.row >= 0 && area.rowCount > 0 && area.columnCount > 0;
  return starts && area.row + area.rowCount <= MAX_ROWS && area.column + area.columnCount <= MAX_COLUMNS;
}
