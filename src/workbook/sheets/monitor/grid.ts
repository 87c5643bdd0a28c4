// SPDX-License-Identifier: EUPL-1.2

import { BLANK, type Grid, type GridCell } from "../../../domain/monitor/find";
import type { CellValue } from "../../../domain/sheet/snapshot";
import { isWhole } from "../../reading/used-ranges";

export interface MonitorOnSheet {
  /** Null where Excel does not give all cells. */
  readonly grid: Grid | null;
  /** The names of the charts. */
  readonly charts: readonly string[];
}

/** Queues the question what is on the sheet of a monitor; the answer is there after the next sync. */
export function readMonitor(sheet: Excel.Worksheet): () => MonitorOnSheet {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("rowIndex,columnIndex,rowCount,columnCount,formulas,values");
  const charts = sheet.charts;
  charts.load("items/name");
  return () => ({ grid: gridOf(used), charts: charts.items.map(({ name }) => name) });
}

function gridOf(used: Excel.Range): Grid | null {
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
