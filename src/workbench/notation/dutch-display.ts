// SPDX-License-Identifier: EUPL-1.2

import {
  CellValueType,
  InterceptorEffectEnum,
  isDefaultFormat,
  numfmt,
  type ICellDataForSheetInterceptor,
  type Nullable,
  type Styles,
} from "@univerjs/core";
import { INTERCEPTOR_POINT, SheetInterceptorService } from "@univerjs/sheets";
import { SheetsNumfmtCellContentController } from "@univerjs/sheets-numfmt";
import { dutchErrorName } from "../../domain/sheet/error-names";
import { typeOf, valueOf } from "../engine/cells";
import type { UniverContext } from "../engine/univer-context";

/** Days between the two date systems. */
const DAYS_TO_1904 = 1462;
/** The platform's own interceptors: spilled values at 100, number formats at 10. */
const AFTER_SPILLS = 50;
const AFTER_FORMATS = 5;

/** Excel writes "8-aug" where the library writes "8-aug.". */
function shortMonthsWithoutPoint(): void {
  const dutch = numfmt.getLocale("nl");
  if (dutch !== null) numfmt.addLocale({ ...dutch, mmm: dutch.mmm.map((month) => month.replace(".", "")) }, "nl");
}

/** Lets cells show numbers, errors and booleans as a Dutch Excel does. */
export function showInDutch(context: UniverContext, date1904: () => boolean): void {
  shortMonthsWithoutPoint();
  context.injector.get(SheetsNumfmtCellContentController).setNumfmtLocal("nl");
  const interceptors = context.injector.get(SheetInterceptorService);
  const effect = InterceptorEffectEnum.Value;
  interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    priority: AFTER_SPILLS,
    effect,
    handler: (cell, { workbook }, next) => next(date1904() ? countedFrom1900(cell, workbook.getStyles()) : cell),
  });
  interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    priority: AFTER_FORMATS,
    effect,
    handler: (cell, { workbook }, next) => next(inDutch(cell, workbook.getStyles())),
  });
}

function countedFrom1900(
  cell: Nullable<ICellDataForSheetInterceptor>,
  styles: Styles,
): Nullable<ICellDataForSheetInterceptor> {
  if (cell?.t !== CellValueType.NUMBER || typeof cell.v !== "number") return cell;
  const pattern = styles.getStyleByCell(cell)?.n?.pattern;
  return pattern !== undefined && numfmt.isDateFormat(pattern) ? { ...cell, v: cell.v + DAYS_TO_1904 } : cell;
}

/** The same object where there is nothing to translate. */
function inDutch(cell: Nullable<ICellDataForSheetInterceptor>, styles: Styles): Nullable<ICellDataForSheetInterceptor> {
  if (cell?.v === undefined || cell.v === null) return cell;
  const value = valueOf(cell);
  if (typeof value === "boolean") return { ...cell, v: value ? "WAAR" : "ONWAAR", t: CellValueType.STRING };
  if (typeof value === "number") {
    if (typeof cell.v !== "number") return cell;
    const pattern = styles.getStyleByCell(cell)?.n?.pattern;
    // Univer shows the number itself where its format shows nothing.
    const format = pattern === undefined || isDefaultFormat(pattern) ? "General" : pattern;
    return { ...cell, v: numfmt.format(format, value, { locale: "nl", throws: false }) };
  }
  const error = typeOf(value) === "Error" ? dutchErrorName(value) : value;
  return error === value ? cell : { ...cell, v: error };
}
