// SPDX-License-Identifier: EUPL-1.2

import { BooleanNumber, CellValueType, isTextFormat, type ICellData, type IObjectMatrixPrimitiveType, type Worksheet } from "@univerjs/core";
import { SetRangeValuesMutation, SetWorksheetColWidthMutation, SetWorksheetColumnCountMutation, SetWorksheetRowCountMutation } from "@univerjs/sheets";
import type { Area } from "../../domain/snapshot";
import { rangeOf } from "./areas";
import { typedContent } from "./typed-content";
import type { UniverContext } from "./univer-context";

/** Marks commands of the add-in: neither the user's nor a calculation's. */
export const FROM_ADD_IN = { fromAddIn: true };

/** A value to write; null leaves the cell as it is. */
export type WrittenValue = string | number | boolean | null;

/** Writes in one sheet; each array has the size of its area. Formulas are calculated soon after. */
export class SheetWriter {
  readonly #context: UniverContext;
  readonly #sheet: Worksheet;

  constructor(context: UniverContext, sheetId: string) {
    this.#context = context;
    this.#sheet = context.sheet(sheetId);
  }

  /** Text that starts with "=" becomes a formula, "14" a number: see typedContent. */
  values(area: Area, values: readonly (readonly WrittenValue[])[]): void {
    this.#write(area, values, (value, cell) => {
      const pattern = this.#pattern(cell);
      const { content, numberFormat } = typedContent(value, pattern);
      return { ...content, ...(numberFormat !== undefined && pattern === "General" && { s: { n: { pattern: numberFormat } } }) };
    });
  }

  numberFormats(area: Area, formats: readonly (readonly (string | null)[])[]): void {
    this.#write(area, formats, (pattern, cell) => {
      const custom = Object.fromEntries(Object.entries(cell?.custom ?? {}).filter(([name]) => name !== "numberFormat"));
      const besides = isTextFormat(pattern) && isNumber(cell);
      return {
        s: { n: pattern === "General" || besides ? null : { pattern } },
        custom: besides ? { ...custom, numberFormat: pattern } : Object.keys(custom).length > 0 ? custom : null,
      };
    });
  }

  /** "#rrggbb", or "" for no fill. */
  fill(area: Area, color: string): void {
    this.#write(area, same(area, color), (rgb) => ({ s: { bg: rgb === "" ? null : { rgb } } }));
  }

  bold(area: Area, bold: boolean): void {
    this.#write(area, same(area, bold), (on) => ({ s: { bl: on ? BooleanNumber.TRUE : BooleanNumber.FALSE } }));
  }

  /** In pixels. */
  columnWidth(area: Area, width: number): void {
    this.#mutate(SetWorksheetColWidthMutation.id, { ranges: [rangeOf(area)], colWidth: width });
  }

  /** Empties the cells and takes their look away. */
  clear(area: Area): void {
    const cellValue: IObjectMatrixPrimitiveType<null> = {};
    this.#sheet.getCellMatrix().forValue((row, column) => {
      const inside = row >= area.row && row < area.row + area.rowCount && column >= area.column && column < area.column + area.columnCount;
      if (inside) (cellValue[row] ??= {})[column] = null;
    });
    this.#mutate(SetRangeValuesMutation.id, { cellValue });
  }

  #write<T>(area: Area, values: readonly (readonly (T | null)[])[], data: (value: T, cell: ICellData | null) => ICellData): void {
    this.#makeRoom(area);
    const cellValue: IObjectMatrixPrimitiveType<ICellData> = {};
    for (const [r, line] of values.entries()) {
      for (const [c, value] of line.entries()) {
        if (value === null) continue;
        const row = area.row + r;
        const column = area.column + c;
        (cellValue[row] ??= {})[column] = data(value, this.#sheet.getCellRaw(row, column) ?? null);
      }
    }
    this.#mutate(SetRangeValuesMutation.id, { cellValue });
  }

  #pattern(cell: ICellData | null): string {
    const kept: unknown = cell?.custom?.["numberFormat"];
    return typeof kept === "string" ? kept : (this.#context.workbook.getStyles().getStyleByCell(cell)?.n?.pattern ?? "General");
  }

  #makeRoom({ row, column, rowCount, columnCount }: Area): void {
    if (row + rowCount > this.#sheet.getRowCount()) this.#mutate(SetWorksheetRowCountMutation.id, { rowCount: row + rowCount });
    if (column + columnCount > this.#sheet.getColumnCount()) this.#mutate(SetWorksheetColumnCountMutation.id, { columnCount: column + columnCount });
  }

  #mutate(id: string, params: object): void {
    const target = { unitId: this.#context.workbook.getUnitId(), subUnitId: this.#sheet.getSheetId() };
    this.#context.commands.syncExecuteCommand(id, { ...target, ...params }, FROM_ADD_IN);
  }
}

/** Univer counts a number in a cell with the text format as text; Excel does not. */
function isNumber(cell: ICellData | null): boolean {
  return cell?.t === CellValueType.NUMBER && !cell.f;
}

function same<T>({ rowCount, columnCount }: Area, value: T): T[][] {
  return Array.from({ length: rowCount }, () => Array.from({ length: columnCount }, () => value));
}
