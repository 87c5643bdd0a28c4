// SPDX-License-Identifier: EUPL-1.2

import type { CellValue } from "../sheet/snapshot";

/** What a column that is too narrow shows for a number. */
const NO_ROOM = /^#+$/;

/** Cells as one text: a line per row, a tab between cells, each as it is shown. Blank rows and columns at the end are left out. */
export function textOfCells(values: readonly (readonly CellValue[])[], texts: readonly (readonly string[])[]): string {
  const lines = texts.map((row, r) =>
    row
      .map((text, c) => (NO_ROOM.test(text) ? String(values[r]?.[c] ?? text) : text))
      .join("\t")
      .replace(/(?<!\t)\t+$/, ""),
  );
  return lines.join("\n").trimEnd();
}
