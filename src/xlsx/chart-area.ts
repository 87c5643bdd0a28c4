// SPDX-License-Identifier: EUPL-1.2

import type { FileArea, FileChart } from "./workbook-file";

/** The room of a chart of which a file says only where it begins. */
export const USUAL_CHART = { rows: 15, columns: 8 } as const;

/** The cells that a chart of a file covers, one at least. */
export function chartArea({ from, to }: FileChart["chart"]["anchor"]): FileArea {
  return {
    row: from.row,
    column: from.col,
    rowCount: Math.max(1, to === undefined ? USUAL_CHART.rows : to.row - from.row),
    columnCount: Math.max(1, to === undefined ? USUAL_CHART.columns : to.col - from.col),
  };
}
