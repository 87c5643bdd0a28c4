// SPDX-License-Identifier: EUPL-1.2

import {
  CellValueType,
  InterceptorEffectEnum,
  isDefaultFormat,
  type ICellDataForSheetInterceptor,
  type Nullable,
  type Styles,
} from "@univerjs/core";
import { INTERCEPTOR_POINT, SheetInterceptorService } from "@univerjs/sheets";
import { SheetsNumfmtCellContentController } from "@univerjs/sheets-numfmt";
import { dutchErrorName } from "../../domain/sheet/error-names";
import { GENERAL } from "../../domain/sheet/number-formats";
import { countedFrom1900, dutchBoolean, dutchText, DUTCH, learnDutch } from "../../xlsx/dutch-text";
import { typeOf, valueOf } from "../engine/cells";
import type { UniverContext } from "../engine/univer-context";

/** The platform's own interceptors: spilled values at 100, number formats at 10. */
const AFTER_SPILLS = 50;
const AFTER_FORMATS = 5;

/** Lets cells show numbers, errors and booleans as a Dutch Excel does. */
export function showInDutch(context: UniverContext, date1904: () => boolean): void {
  learnDutch();
  context.injector.get(SheetsNumfmtCellContentController).setNumfmtLocal(DUTCH);
  const interceptors = context.injector.get(SheetInterceptorService);
  const effect = InterceptorEffectEnum.Value;
  interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    priority: AFTER_SPILLS,
    effect,
    handler: (cell, { workbook }, next) => next(date1904() ? withDayFrom1900(cell, workbook.getStyles()) : cell),
  });
  interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    priority: AFTER_FORMATS,
    effect,
    handler: (cell, { workbook }, next) => next(inDutch(cell, workbook.getStyles())),
  });
}

function withDayFrom1900(
  cell: Nullable<ICellDataForSheetInterceptor>,
  styles: Styles,
): Nullable<ICellDataForSheetInterceptor> {
  if (cell?.t !== CellValueType.NUMBER || typeof cell.v !== "number") return cell;
  const pattern = styles.getStyleByCell(cell)?.n?.pattern;
  return pattern === undefined ? cell : { ...cell, v: countedFrom1900(cell.v, pattern) };
}

/** The same object where there is nothing to translate. */
function inDutch(cell: Nullable<ICellDataForSheetInterceptor>, styles: Styles): Nullable<ICellDataForSheetInterceptor> {
  if (cell?.v === undefined || cell.v === null) return cell;
  const value = valueOf(cell);
  if (typeof value === "boolean") return { ...cell, v: dutchBoolean(value), t: CellValueType.STRING };
  if (typeof value === "number") {
    if (typeof cell.v !== "number") return cell;
    const pattern = styles.getStyleByCell(cell)?.n?.pattern;
    // Univer shows the number itself where its format shows nothing.
    const format = pattern === undefined || isDefaultFormat(pattern) ? GENERAL : pattern;
    return { ...cell, v: dutchText(value, format) };
  }
  const error = typeOf(value) === "Error" ? dutchErrorName(value) : value;
  return error === value ? cell : { ...cell, v: error };
}
