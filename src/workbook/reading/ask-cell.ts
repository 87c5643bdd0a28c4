// SPDX-License-Identifier: EUPL-1.2

import type { CellContent, ContentGrid } from "../../domain/journal/journal";
import type { CellValue } from "../../domain/sheet/snapshot";
import { supportsExcelApi } from "../excel/requirements";
import { formulaOf } from "./sheet-data";

/** One cell as it is at this moment. */
export interface CellNow {
  readonly range: Excel.Range;
  readonly content: CellContent;
  readonly value: CellValue;
  /** In English notation, "" where the cell has none. */
  readonly formula: string;
  readonly merged: boolean;
  /** True where the cell shows part of the result of a formula in another cell. */
  readonly spilled: boolean;
}

/** Queues the question what is in a cell; the answer is there after the next sync. */
export function askCell(sheet: Excel.Worksheet, address: string): () => CellNow {
  const range = sheet.getRange(address);
  range.load("values,formulas,numberFormat");
  const merged = supportsExcelApi("1.13") ? range.getMergedAreasOrNullObject() : null;
  merged?.load("address");
  const parent = supportsExcelApi("1.12") ? range.getSpillParentOrNullObject() : null;
  parent?.load("address");
  return () => cellNow(range, merged, parent);
}

/** @param merged null, as `parent`, where this Excel cannot tell */
function cellNow(range: Excel.Range, merged: Excel.RangeAreas | null, parent: Excel.Range | null): CellNow {
  const value = range.values[0]?.[0] as CellValue;
  const formula = formulaOf(range.formulas[0]?.[0], value);
  return {
    range,
    value,
    formula,
    content: { formula: formula === "" ? value : formula, numberFormat: String(range.numberFormat[0]?.[0]) },
    merged: merged !== null && !merged.isNullObject,
    spilled: formula === "" && parent !== null && !parent.isNullObject,
  };
}

/** The same for an area, contents only. */
export function askRange(range: Excel.Range): () => ContentGrid {
  range.load("values,formulas,numberFormat");
  return () =>
    range.values.map((row: CellValue[], r) =>
      row.map((value, c) => {
        const formula = formulaOf(range.formulas[r]?.[c], value);
        return { formula: formula === "" ? value : formula, numberFormat: String(range.numberFormat[r]?.[c]) };
      }),
    );
}
