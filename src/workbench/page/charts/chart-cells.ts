// SPDX-License-Identifier: EUPL-1.2

import type { CellValue } from "../../../domain/sheet/snapshot";
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

/** Reads from the open workbook. What lies beyond the last cell in use is not read: an area may be a whole column. */
export function chartCells(engine: Engine): ReadCells {
  return (asked, withHidden) => {
    const { sheetId } = asked;
    if (!engine.hasSheet(sheetId)) return null;
    const sheet = engine.read(sheetId);
    const used = sheet.usedArea(true);
    const area = {
      ...asked,
      rowCount: Math.min(asked.rowCount, Math.max(1, (used?.row ?? 0) + (used?.rowCount ?? 0) - asked.row)),
      columnCount: Math.min(
        asked.columnCount,
        Math.max(1, (used?.column ?? 0) + (used?.columnCount ?? 0) - asked.column),
      ),
    };
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
