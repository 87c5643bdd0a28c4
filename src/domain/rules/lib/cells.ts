// SPDX-License-Identifier: EUPL-1.2

import type { Model } from "../../model";
import type { CellRef, CellValue, SheetSnapshot, WorkbookSnapshot } from "../../sheet/snapshot";
import type { Remark } from "../../tabs/cells/reading";
import type { Table, TableCell, TableRow } from "../../tabs/table";

export interface ReadCell {
  readonly table: Table;
  readonly row: TableRow;
  readonly cell: TableCell;
}

/** Every cell that a reader took a value from: data and total rows. */
export function* readCells(model: Model): Generator<ReadCell> {
  for (const table of model.records.tables) {
    for (const row of table.rows) {
      if (row.kind !== "data" && row.kind !== "total") continue;
      for (const cell of row.cells) yield { table, row, cell };
    }
  }
}

/** The cells with a remark of one kind; a cell with two of them (a pair) comes once, with the first. */
export function* cellsWithRemark<K extends Remark["kind"]>(
  model: Model,
  kind: K,
): Generator<ReadCell & { readonly remark: Extract<Remark, { kind: K }> }> {
  const isWanted = (remark: Remark): remark is Extract<Remark, { kind: K }> => remark.kind === kind;
  for (const read of readCells(model)) {
    const remark = read.cell.reading.remarks.find(isWanted);
    if (remark !== undefined) yield { ...read, remark };
  }
}

/** What the cell shows to the user. */
export function shownText(model: Model, at: CellRef): string {
  const sheet = sheetNamed(model.snapshot, at.tab);
  return sheet?.text[at.row - sheet.used.row]?.[at.column - sheet.used.column] ?? "";
}

/** The raw value of the cell, "" where the cell is blank or lies outside the used range. */
export function rawValue(model: Model, at: CellRef): CellValue {
  const sheet = sheetNamed(model.snapshot, at.tab);
  return sheet?.values[at.row - sheet.used.row]?.[at.column - sheet.used.column] ?? "";
}

function sheetNamed(snapshot: WorkbookSnapshot, name: string): SheetSnapshot | undefined {
  return snapshot.sheets.find((sheet) => sheet.name === name);
}
