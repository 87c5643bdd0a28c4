// SPDX-License-Identifier: EUPL-1.2

import type { Area, CellValue } from "../../../domain/sheet/snapshot";
import type { SheetArea } from "../../engine/areas";
import type { Engine } from "../../engine/engine";

/** A cell as a chart reads it: its value, what it shows, and its number format in English. */
export interface ChartCell {
  readonly value: CellValue;
  readonly text: string;
  readonly format: string;
}

export type CellRows = readonly (readonly ChartCell[])[];

/** The rows of cells of an area; null where its sheet is gone. */
export type ReadCells = (area: SheetArea, withHidden: boolean) => CellRows | null;

/** From so many cells on it is worth looking where the sheet ends: an area may be a whole column. */
const MANY = 5_000;

/** Reads from the open workbook; what lies beyond the last cell in use is not read. */
export function chartCells(engine: Engine): ReadCells {
  return (asked, withHidden) => {
    const { sheetId } = asked;
    if (!engine.hasSheet(sheetId)) return null;
    const sheet = engine.read(sheetId);
    const isLarge = asked.rowCount * asked.columnCount > MANY;
    const area = isLarge ? inUse(asked, sheet.usedArea(true)) : asked;
    const [values, texts, formats] = [sheet.values(area), sheet.text(area), sheet.numberFormats(area)];
    const columns = Array.from({ length: area.columnCount }, (_, c) => c).filter(
      (c) => withHidden || !engine.isColumnHidden(sheetId, area.column + c),
    );
    return values.flatMap((line, r) =>
      withHidden || !engine.isRowHidden(sheetId, area.row + r)
        ? [
            columns.map((c) => ({
              value: line[c] ?? "",
              text: texts[r]?.[c] ?? "",
              format: formats[r]?.[c] ?? "General",
            })),
          ]
        : [],
    );
  };
}

function inUse(area: SheetArea, used: Area | null): SheetArea {
  const end = { row: (used?.row ?? 0) + (used?.rowCount ?? 0), column: (used?.column ?? 0) + (used?.columnCount ?? 0) };
  return {
    ...area,
    rowCount: Math.min(area.rowCount, Math.max(1, end.row - area.row)),
    columnCount: Math.min(area.columnCount, Math.max(1, end.column - area.column)),
  };
}
