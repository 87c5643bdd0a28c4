// SPDX-License-Identifier: EUPL-1.2

import { includesCell } from "../../domain/sheet/area-relations";
import {
  BooleanNumber,
  CellValueType,
  Direction,
  isTextFormat,
  RANGE_TYPE,
  type ICellData,
  type IObjectMatrixPrimitiveType,
  type Worksheet,
} from "@univerjs/core";
import {
  InsertColByRangeCommand,
  InsertRowByRangeCommand,
  RemoveColByRangeCommand,
  RemoveRowByRangeCommand,
  SetColHiddenMutation,
  SetColVisibleMutation,
  SetFrozenMutation,
  SetRangeValuesMutation,
  SetStyleCommand,
  SetWorksheetColumnCountMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetRowAutoHeightMutation,
  SetWorksheetRowCountMutation,
  SetWorksheetRowHeightMutation,
  SetWorksheetRowIsAutoHeightMutation,
} from "@univerjs/sheets";
import type { Area } from "../../domain/sheet/snapshot";
import { rangeOf } from "./areas";
import { look } from "./file-styles";
import { typedContent } from "../notation/typed-content";
import type { UniverContext } from "./univer-context";
import type { FileStyle } from "../../xlsx/workbook-file";

/** Marks commands of the add-in: neither the user's nor a calculation's. */
const FROM_ADD_IN = { fromAddIn: true };

/** A value to write; null leaves the cell as it is. */
export type WrittenValue = string | number | boolean | null;

type CellDataOf<T> = (value: T, cell: ICellData | null) => ICellData;

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
      return {
        ...content,
        ...(numberFormat !== undefined && pattern === "General" && { s: { n: { pattern: numberFormat } } }),
      };
    });
  }

  numberFormats(area: Area, formats: readonly (readonly (string | null)[])[]): void {
    this.#writeLook(area, formats, (pattern, cell) => {
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
    this.#writeLook(area, same(area, color), (rgb) => ({ s: { bg: rgb === "" ? null : { rgb } } }));
  }

  bold(area: Area, bold: boolean): void {
    this.#writeLook(area, same(area, bold), (on) => ({ s: { bl: on ? BooleanNumber.TRUE : BooleanNumber.FALSE } }));
  }

  /** Adds to the look that the cells have. */
  look(area: Area, style: FileStyle): void {
    this.#writeLook(area, same(area, look(style)), (s) => ({ s }));
  }

  /** Takes every look away, number formats included. */
  plain(area: Area): void {
    this.#writeLook(area, same(area, true), () => ({ s: null }));
  }

  /** In pixels. */
  columnWidth(area: Area, width: number): void {
    this.#mutate(SetWorksheetColWidthMutation.id, { ranges: [rangeOf(area)], colWidth: width });
  }

  /** In pixels, whatever comes into the cells later. */
  rowHeight(areas: readonly Area[], height: number): void {
    const ranges = areas.map(rangeOf);
    this.#mutate(SetWorksheetRowHeightMutation.id, { ranges, rowHeight: height });
    this.#mutate(SetWorksheetRowIsAutoHeightMutation.id, { ranges, autoHeightInfo: BooleanNumber.FALSE });
  }

  /** In pixels by row, as their content needs: a height that is not the row's own, so that a file leaves it to whoever reads it. */
  fittedHeights(heights: ReadonlyMap<number, number>): void {
    const ranges = [...heights.keys()].map((row) => rangeOf({ row, column: 0, rowCount: 1, columnCount: 1 }));
    const rowsAutoHeightInfo = [...heights].map(([row, autoHeight]) => ({ row, autoHeight }));
    this.#mutate(SetWorksheetRowIsAutoHeightMutation.id, { ranges, autoHeightInfo: BooleanNumber.TRUE });
    this.#mutate(SetWorksheetRowAutoHeightMutation.id, { rowsAutoHeightInfo });
  }

  hideColumns(area: Area, hidden: boolean): void {
    this.#mutate((hidden ? SetColHiddenMutation : SetColVisibleMutation).id, { ranges: [rangeOf(area)] });
  }

  /** How many rows and columns stay in view when scrolling. */
  freeze(rows: number, columns: number): void {
    this.#mutate(SetFrozenMutation.id, {
      ySplit: rows,
      xSplit: columns,
      startRow: rows === 0 ? -1 : rows,
      startColumn: columns === 0 ? -1 : columns,
    });
  }

  /** Whole rows of the sheet come in above the area; they look like the row above them. Formulas anywhere follow. */
  async insertRows(area: Area): Promise<void> {
    const whole = rangeOf({ ...area, column: 0, columnCount: this.#sheet.getColumnCount() });
    await this.#command(InsertRowByRangeCommand.id, {
      // Univer names the side on which the line stands whose look is taken over; the first one has none before it.
      direction: area.row === 0 ? Direction.UP : Direction.DOWN,
      range: { ...whole, rangeType: RANGE_TYPE.ROW },
    });
  }

  /** The same with columns, before the area. */
  async insertColumns(area: Area): Promise<void> {
    const whole = rangeOf({ ...area, row: 0, rowCount: this.#sheet.getRowCount() });
    await this.#command(InsertColByRangeCommand.id, {
      direction: area.column === 0 ? Direction.LEFT : Direction.RIGHT,
      range: { ...whole, rangeType: RANGE_TYPE.COLUMN },
    });
  }

  /** Takes whole rows away. Formulas anywhere follow. */
  async removeRows(area: Area): Promise<void> {
    const range = rangeOf({ ...area, column: 0, columnCount: this.#sheet.getColumnCount() });
    await this.#command(RemoveRowByRangeCommand.id, { range: { ...range, rangeType: RANGE_TYPE.ROW } });
  }

  async removeColumns(area: Area): Promise<void> {
    const range = rangeOf({ ...area, row: 0, rowCount: this.#sheet.getRowCount() });
    await this.#command(RemoveColByRangeCommand.id, { range: { ...range, rangeType: RANGE_TYPE.COLUMN } });
  }

  /** Takes over constants and looks of an area of the same size, also where that is empty; it may not overlap. */
  copy(from: Area, to: Area): void {
    const cells = Array.from({ length: from.rowCount }, (_, r) =>
      Array.from({ length: from.columnCount }, (__, c) => this.#sheet.getCellRaw(from.row + r, from.column + c) ?? {}),
    );
    this.clear(to);
    this.#write(to, cells, ({ v, t, s, custom }) => structuredClone({ v, t, s, custom } as ICellData));
  }

  /** Empties the cells and takes their look away. */
  clear(area: Area): void {
    const cellValue: IObjectMatrixPrimitiveType<null> = {};
    this.#sheet.getCellMatrix().forValue((row, column) => {
      if (includesCell(area, { row, column })) (cellValue[row] ??= {})[column] = null;
    });
    this.#mutate(SetRangeValuesMutation.id, { cellValue });
  }

  /** Univer takes a write without a formula for one that takes the formula away, unless it hears that only the look changes. */
  #writeLook<T>(area: Area, looks: readonly (readonly (T | null)[])[], data: CellDataOf<T>): void {
    this.#write(area, looks, data, { trigger: SetStyleCommand.id });
  }

  #write<T>(area: Area, values: readonly (readonly (T | null)[])[], data: CellDataOf<T>, more: object = {}): void {
    this.makeRoom(area);
    const cellValue: IObjectMatrixPrimitiveType<ICellData> = {};
    for (const [r, line] of values.entries()) {
      for (const [c, value] of line.entries()) {
        if (value === null) continue;
        const row = area.row + r;
        const column = area.column + c;
        (cellValue[row] ??= {})[column] = data(value, this.#sheet.getCellRaw(row, column) ?? null);
      }
    }
    this.#mutate(SetRangeValuesMutation.id, { cellValue, ...more });
  }

  #pattern(cell: ICellData | null): string {
    const kept: unknown = cell?.custom?.["numberFormat"];
    return typeof kept === "string"
      ? kept
      : (this.#context.workbook.getStyles().getStyleByCell(cell)?.n?.pattern ?? "General");
  }

  /** Makes the sheet as large as reaches to the end of the area, where it is not. */
  makeRoom({ row, column, rowCount, columnCount }: Area): void {
    if (row + rowCount > this.#sheet.getRowCount())
      this.#mutate(SetWorksheetRowCountMutation.id, { rowCount: row + rowCount });
    if (column + columnCount > this.#sheet.getColumnCount())
      this.#mutate(SetWorksheetColumnCountMutation.id, { columnCount: column + columnCount });
  }

  #mutate(id: string, params: object): void {
    this.#context.commands.syncExecuteCommand(id, { ...this.#target(), ...params }, FROM_ADD_IN);
  }

  async #command(id: string, params: object): Promise<void> {
    const done = await this.#context.commands.executeCommand(id, { ...this.#target(), ...params }, FROM_ADD_IN);
    if (!done) throw new Error(`Univer did not do ${id}`);
  }

  #target(): { unitId: string; subUnitId: string } {
    return { unitId: this.#context.workbook.getUnitId(), subUnitId: this.#sheet.getSheetId() };
  }
}

/** Univer counts a number in a cell with the text format as text; Excel does not. */
function isNumber(cell: ICellData | null): boolean {
  return cell?.t === CellValueType.NUMBER && !cell.f;
}

function same<T>({ rowCount, columnCount }: Area, value: T): T[][] {
  return Array.from({ length: rowCount }, () => Array.from({ length: columnCount }, () => value));
}
