// SPDX-License-Identifier: EUPL-1.2

import { CellValueType, isTextFormat, numfmt, type ICellData, type Nullable, type Styles } from "@univerjs/core";
import { AFTER_CELL_EDIT, BEFORE_CELL_EDIT, SheetInterceptorService } from "@univerjs/sheets";
import { fromDutch, toDutch } from "../../domain/sheet/dutch-formula";
import { numberToType, typedNumber } from "./dutch-number";
import type { UniverContext } from "../engine/univer-context";

/** The platform's own interceptors read what is typed as English. */
const BEFORE_ALL = 1000;

const TRUE = "WAAR";
const FALSE = "ONWAAR";

/** Lets the editor of a cell show and take what a Dutch Excel does: =SOM(1,5;A1), 1.000 for a thousand, 1-9-2025. */
export function typeInDutch(context: UniverContext, date1904: () => boolean): void {
  const { writeCellInterceptor } = context.injector.get(SheetInterceptorService);
  writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    priority: BEFORE_ALL,
    handler: (cell, { worksheet, workbook, row, col }, next) => {
      const raw = worksheet.getCellRaw(row, col);
      return toType(raw, workbook.getStyles()) ?? next(cell);
    },
  });
  writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: BEFORE_ALL,
    handler: (cell, { workbook }, next) => {
      const content = cell ? typed(cell, workbook.getStyles(), date1904()) : cell;
      // The platform's own would make a number of it.
      return content?.t === CellValueType.BOOLEAN ? content : next(content);
    },
  });
}

/** What the editor starts from: not what the cell shows, which is rounded. Null for a date, which the platform writes out. */
export function toType(cell: Nullable<ICellData>, styles: Styles): ICellData | null {
  if (!cell) return null;
  if (typeof cell.f === "string") return { ...cell, f: toDutch(cell.f) };
  if (cell.t === CellValueType.BOOLEAN) return { ...cell, v: cell.v ? TRUE : FALSE, t: CellValueType.STRING };
  if (cell.t !== CellValueType.NUMBER || typeof cell.v !== "number") return { ...cell };
  const pattern = patternOf(cell, styles);
  if (pattern !== undefined && numfmt.isDateFormat(pattern)) return null;
  const percent = pattern?.includes("%") === true;
  return {
    ...cell,
    v: percent ? `${numberToType(Number((cell.v * 100).toPrecision(15)))}%` : numberToType(cell.v),
    t: CellValueType.STRING,
  };
}

/** What is typed, as a Dutch Excel reads it: a number, a date, a truth value, a formula, or the text itself. */
export function typed(cell: ICellData, styles: Styles, date1904: boolean): ICellData {
  if (typeof cell.f === "string") return { ...cell, f: fromDutch(cell.f) };
  const pattern = patternOf(cell, styles);
  if (
    typeof cell.v !== "string" ||
    cell.t === CellValueType.FORCE_STRING ||
    (pattern !== undefined && isTextFormat(pattern))
  )
    return cell;
  const word = cell.v.trim().toUpperCase();
  if (word === TRUE || word === FALSE) return { ...cell, v: word === TRUE ? 1 : 0, t: CellValueType.BOOLEAN };
  const read = typedNumber(cell.v, date1904);
  if (read === null) return cell;
  const style = styles.get(cell.s);
  const keepsFormat = pattern !== undefined || read.numberFormat === undefined;
  return {
    ...cell,
    v: read.value,
    t: CellValueType.NUMBER,
    ...(!keepsFormat && { s: { ...style, n: { pattern: read.numberFormat } } }),
  };
}

function patternOf(cell: ICellData, styles: Styles): string | undefined {
  return styles.getStyleByCell(cell)?.n?.pattern;
}
