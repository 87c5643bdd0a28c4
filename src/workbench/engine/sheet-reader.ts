// SPDX-License-Identifier: EUPL-1.2

import {
  BaselineOffset,
  WrapStrategy,
  type ICellData,
  type IObjectMatrixPrimitiveType,
  type Nullable,
  type Worksheet,
} from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import type { Area, CellValue } from "../../domain/sheet/snapshot";
import { GrowingArea } from "./growing-area";
import { spills } from "./vacated-spills";
import { typeOf, valueOf, type EngineCellType } from "./cells";
import { keptFormula } from "./kept-results";
import type { UniverContext } from "./univer-context";
import { ownValue } from "../../domain/sheet/own-value";

/** Of so many rows it is quicker to ask each whether something is in it than to go through all that are filled. */
const FEW_ROWS = 1_000;

/** Reads one sheet; all arrays have the size of the area asked for. */
export class SheetReader {
  readonly #context: UniverContext;
  readonly #sheet: Worksheet;
  readonly #spilled: IObjectMatrixPrimitiveType<Nullable<ICellData>>;

  constructor(context: UniverContext, sheetId: string) {
    this.#context = context;
    this.#sheet = context.sheet(sheetId);
    const data = context.injector.get(FormulaDataModel).getArrayFormulaCellData();
    this.#spilled = ownValue(ownValue(data, context.workbook.getUnitId()) ?? {}, sheetId) ?? {};
  }

  values(area: Area): CellValue[][] {
    return this.#grid(area, (row, column) => this.#value(row, column));
  }

  types(area: Area): EngineCellType[][] {
    return this.#grid(area, (row, column) => typeOf(this.#value(row, column)));
  }

  /** The formula in English notation; the value where the cell has none. */
  formulas(area: Area): CellValue[][] {
    return this.#grid(area, (row, column) => this.#formula(row, column) ?? this.#value(row, column));
  }

  /** What the cells show, in Dutch notation. */
  text(area: Area): string[][] {
    return this.#grid(area, (row, column) => {
      const shown = this.#sheet.getCell(row, column);
      return String(shown?.v ?? valueOf(shown));
    });
  }

  numberFormats(area: Area): string[][] {
    return this.#grid(area, (row, column) => this.#numberFormat(this.#raw(row, column)));
  }

  /** One cell: its formula, null where it has none, its value and number format. */
  cell(row: number, column: number): { formula: string | null; value: CellValue; numberFormat: string } {
    return {
      formula: this.#formula(row, column),
      value: this.#value(row, column),
      numberFormat: this.#numberFormat(this.#raw(row, column)),
    };
  }

  #numberFormat(cell: Nullable<ICellData>): string {
    const kept: unknown = cell?.custom?.["numberFormat"];
    return typeof kept === "string"
      ? kept
      : (this.#context.workbook.getStyles().getStyleByCell(cell)?.n?.pattern ?? "General");
  }

  /** "#rrggbb", or "" for no fill. */
  fills(area: Area): string[][] {
    const styles = this.#context.workbook.getStyles();
    return this.#grid(area, (row, column) => styles.getStyleByCell(this.#raw(row, column))?.bg?.rgb ?? "");
  }

  bold(area: Area): boolean[][] {
    const styles = this.#context.workbook.getStyles();
    return this.#grid(area, (row, column) => Boolean(styles.getStyleByCell(this.#raw(row, column))?.bl));
  }

  italic(area: Area): boolean[][] {
    const styles = this.#context.workbook.getStyles();
    return this.#grid(area, (row, column) => Boolean(styles.getStyleByCell(this.#raw(row, column))?.it));
  }

  wraps(area: Area): boolean[][] {
    const styles = this.#context.workbook.getStyles();
    return this.#grid(area, (row, column) => styles.getStyleByCell(this.#raw(row, column))?.tb === WrapStrategy.WRAP);
  }

  /** Whether the text of each cell stands above (3) or below the line (2), or neither (1); null where its characters differ. */
  baselines(area: Area): (BaselineOffset | null)[][] {
    const styles = this.#context.workbook.getStyles();
    return this.#grid(area, (row, column) => {
      const cell = this.#raw(row, column);
      if (!cell?.p && !cell?.s) return BaselineOffset.NORMAL;
      const own = styles.getStyleByCell(cell)?.va ?? BaselineOffset.NORMAL;
      const { textRuns = [], dataStream = "" } = cell.p?.body ?? {};
      const covered = textRuns.reduce((sum, { st, ed }) => sum + ed - st, 0);
      const found = new Set(textRuns.map(({ ts }) => ts?.va ?? own));
      if (covered < dataStream.replace(/\r\n$/, "").length) found.add(own);
      return found.size > 1 ? null : ([...found][0] ?? own);
    });
  }

  /**
   * The smallest area that holds all cells in use, or null for an empty sheet.
   * @param valuesOnly false to count cells that have only a look as well
   */
  usedArea(valuesOnly: boolean): Area | null {
    const used = new GrowingArea();
    this.#sheet.getCellMatrix().forValue((row, column, cell) => {
      // What a cell inside it holds is of no matter: of a table that is most of them.
      if (!used.has(row, column) && this.#isUsed(cell, valuesOnly)) used.addCell(row, column);
    });
    for (const area of spills(this.#context).values())
      if (area.sheetId === this.#sheet.getSheetId()) used.addArea(area);
    return used.area();
  }

  /** Rows without a cell of their own, nor one that a formula fills, are one and the same row: a sheet costs what is filled of it. */
  #grid<T>({ row, column, rowCount, columnCount }: Area, of: (row: number, column: number) => T): T[][] {
    const line = (at: number): T[] => Array.from({ length: columnCount }, (_, c) => of(at, column + c));
    const rows = new Map(this.#filledRows(row, rowCount).map((at) => [at, line(at)]));
    if (rows.size === rowCount) return Array.from({ length: rowCount }, (_, r) => rows.get(row + r) ?? []);
    const grid = new Array<T[]>(rowCount).fill(line(this.#blankRow(row, rows)));
    for (const [at, filled] of rows) grid[at - row] = filled;
    return grid;
  }

  /** The rows of a stretch that have a cell of their own, or one that a formula fills. */
  #filledRows(first: number, count: number): number[] {
    const filled = [this.#sheet.getCellMatrix().getMatrix(), this.#spilled];
    if (count <= FEW_ROWS)
      return Array.from({ length: count }, (_, r) => first + r).filter((row) => filled.some((rows) => row in rows));
    const isInside = (row: number): boolean => row >= first && row < first + count;
    return [...new Set(filled.flatMap((rows) => Object.keys(rows).map(Number)))].filter(isInside);
  }

  #blankRow(first: number, filled: ReadonlyMap<number, unknown>): number {
    let row = first;
    while (filled.has(row)) row += 1;
    return row;
  }

  #isUsed(cell: Nullable<ICellData>, valuesOnly: boolean): boolean {
    return (
      Boolean(cell) &&
      (valueOf(cell) !== "" || Boolean(cell?.f) || Boolean(cell?.si) || (!valuesOnly && Boolean(cell?.s)))
    );
  }

  #raw(row: number, column: number): Nullable<ICellData> {
    return this.#sheet.getCellMatrix().getValue(row, column);
  }

  #value(row: number, column: number): CellValue {
    return valueOf(this.#spilled[row]?.[column] ?? this.#raw(row, column));
  }

  #formula(row: number, column: number): string | null {
    const cell = this.#raw(row, column);
    const kept = keptFormula(cell);
    if (kept !== null) return kept;
    if (!cell?.f && !cell?.si) return null;
    const model = this.#context.injector.get(FormulaDataModel);
    return (
      model.getFormulaStringByCell(row, column, this.#sheet.getSheetId(), this.#context.workbook.getUnitId()) ?? null
    );
  }
}
