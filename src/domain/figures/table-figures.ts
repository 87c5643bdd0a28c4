// SPDX-License-Identifier: EUPL-1.2

import type { Figure } from "../tabs/records";
import type { Table } from "../tabs/table";

/** The figures of each table by row, total rows included. The rows of a table are told apart at its first question. */
export class TableFigures {
  private readonly tables = new Map<Table, Figure[]>();
  private readonly rows = new Map<Table, ReadonlyMap<number, readonly Figure[]>>();

  add(figure: Figure): void {
    const ofTable = this.tables.get(figure.table);
    if (ofTable === undefined) this.tables.set(figure.table, [figure]);
    else ofTable.push(figure);
  }

  ofRow(table: Table, row: number): readonly Figure[] {
    let rows = this.rows.get(table);
    if (rows === undefined) this.rows.set(table, (rows = byRow(this.tables.get(table) ?? [])));
    return rows.get(row) ?? [];
  }
}

function byRow(figures: readonly Figure[]): Map<number, Figure[]> {
  const rows = new Map<number, Figure[]>();
  for (const figure of figures) {
    const ofRow = rows.get(figure.at.row);
    if (ofRow === undefined) rows.set(figure.at.row, [figure]);
    else ofRow.push(figure);
  }
  return rows;
}
