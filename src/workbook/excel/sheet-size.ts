// SPDX-License-Identifier: EUPL-1.2

import type { Area } from "../../domain/sheet/snapshot";

const ROWS = 1_048_576;
const COLUMNS = 16_384;

/** True where an area lies within a sheet of Excel. */
export function fits(area: Area): boolean {
  const starts = area.row >= 0 && area.rowCount > 0 && area.columnCount > 0;
  return starts && area.row + area.rowCount <= ROWS && area.column + area.columnCount <= COLUMNS;
}
