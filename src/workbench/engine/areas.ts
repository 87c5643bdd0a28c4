// SPDX-License-Identifier: EUPL-1.2

import type { IRange } from "@univerjs/core";
import type { Area } from "../../domain/snapshot";

/** An area of one sheet. */
export interface SheetArea extends Area {
  readonly sheetId: string;
}

export function rangeOf(area: Area): IRange {
  return {
    startRow: area.row,
    endRow: area.row + area.rowCount - 1,
    startColumn: area.column,
    endColumn: area.column + area.columnCount - 1,
  };
}

export function areaOf({ startRow, startColumn, endRow, endColumn }: IRange): Area {
  return { row: startRow, column: startColumn, rowCount: endRow - startRow + 1, columnCount: endColumn - startColumn + 1 };
}

export function overlap(a: Area, b: Area): boolean {
  return (
    a.row < b.row + b.rowCount && b.row < a.row + a.rowCount && a.column < b.column + b.columnCount && b.column < a.column + a.columnCount
  );
}
