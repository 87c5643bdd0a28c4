// SPDX-License-Identifier: EUPL-1.2

import { BLANK, type Grid, type GridCell } from "../../domain/sheet/grid";
import type { CellValue } from "../../domain/sheet/snapshot";
import { isWhole } from "./used-ranges";

/** What is in a range with these loaded, from the A1 of its sheet; null where Excel does not give all cells. */
export function gridOf(
  used: Pick<
    Excel.Range,
    "isNullObject" | "rowIndex" | "columnIndex" | "rowCount" | "columnCount" | "formulas" | "values"
  >,
): Grid | null {
  if (used.isNullObject) return [];
  const area = { row: used.rowIndex, column: used.columnIndex, rowCount: used.rowCount, columnCount: used.columnCount };
  const formulas = used.formulas as CellValue[][] | null;
  const values = used.values as CellValue[][] | null;
  if (!isWhole(formulas, area) || !isWhole(values, area)) return null;
  const rows = formulas.map((line, r): GridCell[] => [
    ...Array.from({ length: area.column }, () => BLANK),
    ...line.map((content, c) => ({ content, value: values[r]?.[c] ?? "" })),
  ]);
  return [...Array.from({ length: area.row }, () => []), ...rows];
}
