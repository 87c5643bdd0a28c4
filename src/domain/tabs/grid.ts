// SPDX-License-Identifier: EUPL-1.2

import type { CircularCell } from "../sheet/circles/circular-cells";
import { callsOwnFunction } from "../sheet/own-functions";
import type { CellRef, CellType, CellValue, SheetSnapshot } from "../sheet/snapshot";
import { BLANK, isBlankValue, type CellClass } from "./cell-class";
import type { Cell } from "./cell";
import { factsOf } from "./sheet-facts";

/** The cells of one row, for whoever reads all rows of a table; its arrays start at column `start` of the sheet. */
export interface Line {
  readonly row: number;
  readonly start: number;
  readonly values: readonly CellValue[];
  readonly text: readonly string[];
  readonly formulas: readonly string[];
  readonly numberFormats: readonly string[];
  readonly types: readonly CellType[];
}

/** The first and last row and column, from 0. */
export interface Bounds {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
}

/** A sheet that is read by the row and column numbers of the sheet itself (from 0); outside the used range all is blank. */
export interface Grid extends Bounds {
  readonly sheet: SheetSnapshot;
  readonly tab: string;
  cell(row: number, column: number): Cell;
  value(row: number, column: number): CellValue;
  formula(row: number, column: number): string;
  /** What the cell shows. */
  text(row: number, column: number): string;
  type(row: number, column: number): CellType;
  classAt(row: number, column: number): CellClass;
  /** The cells of a row inside the grid. */
  line(row: number): Line;
  isBlank(row: number, column: number): boolean;
  isBlankRow(row: number): boolean;
  /** False where no text in the row has a bracket. */
  mayHaveBracket(row: number): boolean;
  /** True where the cell has a SPREIDING formula. */
  asksSpreiding(row: number, column: number): boolean;
  /** True where it has one, or had one that became its value. */
  showsAnswer(row: number, column: number): boolean;
  /** False where no cell of the sheet shows an answer. */
  mayShowAnswers(): boolean;
  /** The cells of a column whose formulas go round in a circle, or are made of those. */
  circularIn(column: number): readonly CircularCell[];
  /** The top-left cell of the merged area that the cell lies in, or the cell itself. */
  mergeStart(row: number, column: number): CellRef;
  /** A part of the sheet as if it were all of it: around it all is blank. */
  part(bounds: Partial<Bounds>): Grid;
}

/**
 * @param converted the cells of the workbook in which a SPREIDING formula became its value
 * @param circular the cells of the sheet whose formulas have no certain answer
 */
export function createGrid(
  sheet: SheetSnapshot,
  converted: readonly CellRef[] = [],
  circular: readonly CircularCell[] = [],
): Grid {
  const { used } = sheet;
  const own = new Set(
    converted.flatMap(({ tab, row, column }) => (tab === sheet.name ? [`${String(row)},${String(column)}`] : [])),
  );
  return gridWithin(sheet, own, circular, {
    firstRow: used.row,
    lastRow: used.row + used.rowCount - 1,
    firstColumn: used.column,
    lastColumn: used.column + used.columnCount - 1,
  });
}

function gridWithin(
  sheet: SheetSnapshot,
  converted: ReadonlySet<string>,
  circular: readonly CircularCell[],
  bounds: Bounds,
): Grid {
  const { used, name, values, text: shown, formulas, numberFormats, types } = sheet;
  const { firstRow, lastRow, firstColumn, lastColumn } = bounds;
  const facts = factsOf(sheet);
  const isInside = (row: number, column: number): boolean =>
    row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn;

  const cell = (row: number, column: number): Cell => {
    const r = isInside(row, column) ? row - used.row : -1;
    const c = column - used.column;
    return {
      at: { tab: name, row, column },
      value: values[r]?.[c] ?? "",
      text: shown[r]?.[c] ?? "",
      formula: formulas[r]?.[c] ?? "",
      numberFormat: numberFormats[r]?.[c] ?? "General",
      type: types[r]?.[c] ?? "blank",
    };
  };
  const value = (row: number, column: number): CellValue =>
    isInside(row, column) ? (values[row - used.row]?.[column - used.column] ?? "") : "";
  const text = (row: number, column: number): string =>
    isInside(row, column) ? (shown[row - used.row]?.[column - used.column] ?? "") : "";
  const type = (row: number, column: number): CellType =>
    isInside(row, column) ? (types[row - used.row]?.[column - used.column] ?? "blank") : "blank";
  const formula = (row: number, column: number): string =>
    isInside(row, column) ? (formulas[row - used.row]?.[column - used.column] ?? "") : "";
  const classAt = (row: number, column: number): CellClass =>
    isInside(row, column) ? facts.classAt(row - used.row, column - used.column) : BLANK;
  const line = (row: number): Line => ({
    row,
    start: used.column,
    values: values[row - used.row] ?? [],
    text: shown[row - used.row] ?? [],
    formulas: formulas[row - used.row] ?? [],
    numberFormats: numberFormats[row - used.row] ?? [],
    types: types[row - used.row] ?? [],
  });
  const isBlank = (row: number, column: number): boolean => isBlankValue(value(row, column));
  const isBlankRow = (row: number): boolean => {
    for (let column = firstColumn; column <= lastColumn; column++) if (!isBlank(row, column)) return false;
    return true;
  };
  const mayHaveBracket = (row: number): boolean =>
    row >= firstRow && row <= lastRow && facts.hasBracket(row - used.row);
  const asksSpreiding = (row: number, column: number): boolean => callsOwnFunction(formula(row, column));
  const showsAnswer = (row: number, column: number): boolean =>
    asksSpreiding(row, column) || (isInside(row, column) && converted.has(`${String(row)},${String(column)}`));
  const mayShowAnswers = (): boolean => converted.size > 0 || facts.asksSpreiding();
  const circularIn = (column: number): readonly CircularCell[] => circular.filter((cell) => cell.column === column);
  const mergeStart = (row: number, column: number): CellRef => {
    const merge = facts.mergeOver(row, column);
    return { tab: name, row: merge?.row ?? row, column: merge?.column ?? column };
  };
  const part = (within: Partial<Bounds>): Grid => gridWithin(sheet, converted, circular, { ...bounds, ...within });
  // One literal: a spread would give each grid a shape of its own, which every cell that is asked for pays for.
  return {
    sheet,
    tab: name,
    firstRow,
    lastRow,
    firstColumn,
    lastColumn,
    cell,
    value,
    formula,
    text,
    type,
    classAt,
    line,
    isBlank,
    isBlankRow,
    mayHaveBracket,
    asksSpreiding,
    showsAnswer,
    mayShowAnswers,
    circularIn,
    mergeStart,
    part,
  };
}
