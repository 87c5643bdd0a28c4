// SPDX-License-Identifier: EUPL-1.2

import { areaAddress } from "../../../domain/sheet/addresses";
import type { Area, CellValue } from "../../../domain/sheet/snapshot";
import { partOfGrid } from "../../excel/rectangles";

/** What Excel shows while a function has no result yet: #BEZET! in Dutch. */
const BUSY = "#BUSY!";
/** Errors that stay the same error when they are written as a value. */
const LASTING = new Set(["#N/A", "#VALUE!", "#NUM!", "#DIV/0!", "#REF!", "#NAME?", "#NULL!"]);

/** Formulas of this add-in with what they give now: formulas next to each other, or one with all that it spills. Grids have the size of the area. */
export interface FormulaCells {
  readonly sheetId: string;
  readonly tab: string;
  readonly area: Area;
  /** In English notation; "" for a cell that shows part of a spilled result. */
  readonly formulas: readonly (readonly string[])[];
  readonly values: readonly (readonly CellValue[])[];
  readonly formats: readonly (readonly string[])[];
  readonly errors: readonly (readonly boolean[])[];
}

/** True where a cell has no result yet. */
export function isBusy(value: CellValue | undefined): boolean {
  return value === BUSY;
}

/** True where there is no value to keep: all is an error. A table with an error among its numbers is a result. */
export function hasFailed({ values, errors }: Pick<FormulaCells, "values" | "errors">): boolean {
  const wrong = values.flatMap((row, r) => row.filter((_, c) => errors[r]?.[c] === true));
  return wrong.length === values.flat().length || wrong.some((value) => !LASTING.has(String(value)));
}

/** A part of the cells; `part` lies inside their area. */
export function partOf(cells: FormulaCells, part: Area): FormulaCells {
  const inside = { ...part, row: part.row - cells.area.row, column: part.column - cells.area.column };
  return {
    ...cells,
    area: part,
    formulas: partOfGrid(cells.formulas, inside),
    values: partOfGrid(cells.values, inside),
    formats: partOfGrid(cells.formats, inside),
    errors: partOfGrid(cells.errors, inside),
  };
}

export function rangeAt(context: Excel.RequestContext, sheetId: string, area: Area): Excel.Range {
  return context.workbook.worksheets.getItem(sheetId).getRange(areaAddress(area));
}
