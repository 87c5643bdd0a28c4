// SPDX-License-Identifier: EUPL-1.2

import type { FileCell, FileSheet } from "./workbook-file";

/** A visible sheet that is nothing but its cells, unless `more` says otherwise. */
export function fileSheet(name: string, cells: readonly FileCell[], more: Partial<FileSheet> = {}): FileSheet {
  return {
    name,
    hidden: false,
    protected: false,
    cells,
    merges: [],
    columnWidths: {},
    hiddenRows: [],
    hiddenColumns: [],
    frozen: { rows: 0, columns: 0 },
    ...more,
  };
}
