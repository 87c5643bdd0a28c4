// SPDX-License-Identifier: EUPL-1.2

import { toSerial } from "../sheet/dates";
import { formatDate, formatPlaces } from "../sheet/format";
import { GENERAL } from "../sheet/number-formats";
import type { CellType, CellValue, SheetSnapshot } from "../sheet/snapshot";
import type { NewCell, NewTab } from "./new-tab";

interface SeenCell {
  readonly value: CellValue;
  readonly text: string;
  readonly formula: string;
  readonly numberFormat: string;
  readonly type: CellType;
}

/** A tab as it will be read once it is in the workbook; what its formulas answer is not known yet. */
export function snapshotOfTab({ name, rows }: NewTab, date1904 = false): SheetSnapshot {
  const seen = rows.map((row) => row.map((cell) => seenAs(cell, date1904)));
  const all = <T>(part: (cell: SeenCell) => T): T[][] => seen.map((row) => row.map(part));
  return {
    id: name,
    name,
    visible: true,
    used: { row: 0, column: 0, rowCount: rows.length, columnCount: rows[0]?.length ?? 0 },
    values: all(({ value }) => value),
    text: all(({ text }) => text),
    formulas: all(({ formula }) => formula),
    numberFormats: all(({ numberFormat }) => numberFormat),
    types: all(({ type }) => type),
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
  };
}

function seenAs(cell: NewCell, date1904: boolean): SeenCell {
  const plain = { formula: "", numberFormat: GENERAL };
  if (typeof cell === "number")
    return { ...plain, value: cell, text: formatPlaces(cell), numberFormat: "#,##0", type: "number" };
  if (typeof cell === "string") return { ...plain, value: cell, text: cell, type: cell === "" ? "blank" : "text" };
  if ("indented" in cell) return { ...plain, value: cell.indented, text: cell.indented, type: "text" };
  if ("formula" in cell) return { ...plain, value: "", text: "", formula: cell.formula, type: "text" };
  const date = { value: toSerial(cell.date, date1904), text: formatDate(cell.date) };
  return { ...plain, ...date, numberFormat: "d-m-yyyy", type: "number" };
}
