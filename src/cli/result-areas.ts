// SPDX-License-Identifier: EUPL-1.2

import type { Area } from "../domain/sheet/snapshot";
import type { EngineCell } from "../workbench/engine/cells";
import type { HeadlessWorkbook } from "../workbench/headless";

export interface FormulaCell extends EngineCell {
  readonly tab: string;
  /** In English notation, starting with "=". */
  readonly formula: string;
}

/** Room between the cells in use and the cells that ask. */
const DISTANCE = 3;

/**
 * The area that the result of each formula fills, in the order of the formulas. The workbook itself is asked, with ROWS and COLUMNS
 * in spare cells, which stay there: the workbook in memory is read and then thrown away.
 * @param settled settles when the spare cells have a result
 */
export async function resultAreas(
  { engine }: HeadlessWorkbook,
  cells: readonly FormulaCell[],
  settled: () => Promise<void>,
): Promise<Area[]> {
  const asked = [...new Set(cells.map((cell) => cell.sheetId))].map((sheetId) => {
    const own = cells.filter((cell) => cell.sheetId === sheetId);
    const used = engine.read(sheetId).usedArea(false) ?? { row: 0, column: 0, rowCount: 0, columnCount: 0 };
    const area = {
      row: used.row + used.rowCount + DISTANCE,
      column: used.column + used.columnCount + DISTANCE,
      rowCount: own.length,
      columnCount: 2,
    };
    engine.write(sheetId).values(
      area,
      own.map(({ formula }) => [`=ROWS(${formula.slice(1)})`, `=COLUMNS(${formula.slice(1)})`]),
    );
    return { sheetId, own, area };
  });
  await settled();
  const areas = new Map<FormulaCell, Area>();
  for (const { sheetId, own, area } of asked) {
    const reader = engine.read(sheetId);
    const sizes = reader.values(area);
    own.forEach((cell, index) => {
      const one = { row: cell.row, column: cell.column, rowCount: 1, columnCount: 1 };
      const [rowCount, columnCount] = sizes[index] ?? [];
      // A lone error has no size, and a result that finds other cells in its way fills one cell.
      const fills =
        typeof rowCount === "number" && typeof columnCount === "number" && reader.values(one)[0]?.[0] !== "#SPILL!";
      areas.set(cell, fills ? { ...one, rowCount, columnCount } : one);
    });
  }
  return cells.flatMap((cell) => areas.get(cell) ?? []);
}
