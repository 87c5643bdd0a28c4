// SPDX-License-Identifier: EUPL-1.2

import { sameContent, type CellContent } from "../../domain/journal/journal";
import { COLUMNS_OF_ROW, endRows } from "../../domain/journal/row-names";
import { sameData } from "../../domain/sheet/same-data";
import type { Area, CellValue } from "../../domain/sheet/snapshot";
import { supportsExcelApi } from "../excel/requirements";
import { formulaOf } from "../reading/sheet-data";

/** A content as it is in a sheet, where a text may start with "=" too. */
export interface LiveContent extends CellContent {
  readonly isFormula: boolean;
}
export type LiveGrid = readonly (readonly LiveContent[])[];

/** What is in the cells of an area at one moment. */
export interface Look {
  /** Blank for a cell that shows part of the result of a formula in another cell. */
  readonly contents: LiveGrid;
  /** What the cells show. */
  readonly values: readonly (readonly CellValue[])[];
  /** True for one cell that shows part of such a result. */
  readonly spilled: boolean;
  /** For cells of one row: what stands in that row, by which it is known again; else null. */
  readonly row: readonly CellValue[] | null;
}

/** Queues the question what is in the cells of an area, and beside them; the answer is there after the next sync. */
export function askLook(sheet: Excel.Worksheet, area: Area): () => Look {
  const contents = askContents(sheet, area);
  const line = area.rowCount === 1 ? sheet.getRangeByIndexes(area.row, 0, 1, COLUMNS_OF_ROW) : null;
  line?.load("formulas");
  return () => ({ ...contents(), row: line === null ? null : (line.formulas[0] as CellValue[]) });
}

/** Queues the question what the first and the last row of an area show, by which they are known again. */
export function askEndRows(sheet: Excel.Worksheet, area: Area): () => readonly (readonly CellValue[])[] {
  const lines = endRows(area).map((row) => sheet.getRangeByIndexes(row, 0, 1, COLUMNS_OF_ROW));
  for (const line of lines) line.load("values");
  return () => lines.map(({ values }) => values[0] as CellValue[]);
}

/** Queues the question what is in the cells of an area, without what stands beside them. */
export function askContents(sheet: Excel.Worksheet, area: Area): () => Look {
  const range = rangeIn(sheet, area);
  range.load("values,formulas,numberFormat");
  const alone = area.rowCount * area.columnCount === 1;
  const parent = alone ? range.getSpillParentOrNullObject() : null;
  parent?.load("address");
  const spill = alone ? null : range.getCell(0, 0).getSpillingToRangeOrNullObject();
  spill?.load("rowCount,columnCount");
  return () => {
    const spilled = parent !== null && !parent.isNullObject && formulaAt(range, 0, 0) === "";
    const isFilledBySpill = (row: number, column: number): boolean =>
      spill !== null && !spill.isNullObject && row + column > 0 && row < spill.rowCount && column < spill.columnCount;
    const values = range.values as CellValue[][];
    const contents = values.map((line, r) =>
      line.map((value, c): LiveContent => {
        const numberFormat = String(range.numberFormat[r]?.[c]);
        if (spilled || isFilledBySpill(r, c)) return { formula: "", numberFormat, isFormula: false };
        const formula = formulaAt(range, r, c);
        return { formula: formula === "" ? value : formula, numberFormat, isFormula: formula !== "" };
      }),
    );
    return { contents, values, spilled, row: null };
  };
}

function formulaAt({ formulas, values }: Excel.Range, row: number, column: number): string {
  return formulaOf(formulas[row]?.[column], values[row]?.[column]);
}

/** True for one cell that has an error and no formula: that is a data type, of which Excel tells no more here, as a rule. */
export function holdsDataType({ contents, values }: Look): boolean {
  return contents[0]?.[0]?.isFormula === false && contents.length === 1 && values[0]?.[0] === "#VALUE!";
}

/** Queues the question whether cells of an area are merged; false where this Excel cannot tell. */
export function askMerged(sheet: Excel.Worksheet, area: Area): () => boolean {
  const merged = supportsExcelApi("1.13") ? rangeIn(sheet, area).getMergedAreasOrNullObject() : null;
  merged?.load("address");
  return () => merged !== null && !merged.isNullObject;
}

export function rangeIn(sheet: Excel.Worksheet, { row, column, rowCount, columnCount }: Area): Excel.Range {
  return sheet.getRangeByIndexes(row, column, rowCount, columnCount);
}

/** True where nothing changed between two looks at the same cells. */
export function sameLook(then: Look, now: Look): boolean {
  return (
    everyCell(then.contents, now.contents, sameLive) &&
    (then.row === null || now.row === null || sameData(then.row, now.row))
  );
}

export function sameLive(a: LiveContent | undefined, b: LiveContent | undefined): boolean {
  return sameContent(a, b) && a?.isFormula === b?.isFormula;
}

/** The same value, or a formula twice, whatever the number formats: Excel may write both in its own way. */
export function sameInSubstance(a: LiveContent | undefined, b: LiveContent | undefined): boolean {
  return a?.isFormula === b?.isFormula && (a?.isFormula === true || a?.formula === b?.formula);
}

/** True where something holds for every two cells at the same place of two grids of one size. */
export function everyCell(
  one: LiveGrid,
  other: LiveGrid,
  holds: (a: LiveContent | undefined, b: LiveContent | undefined) => boolean,
): boolean {
  return one.every((line, r) => line.every((content, c) => holds(content, other[r]?.[c])));
}
