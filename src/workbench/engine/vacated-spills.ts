// SPDX-License-Identifier: EUPL-1.2

import type { IRange, Nullable } from "@univerjs/core";
import { FormulaDataModel, SetArrayFormulaDataMutation } from "@univerjs/engine-formula";
import { areaOf, type SheetArea } from "./areas";
import type { Calculation } from "./calculation";
import type { UniverContext } from "./univer-context";
import { ownValue } from "../../domain/sheet/own-value";

/** By row and column of the top-left cell. */
type SheetSpills = Nullable<Record<string, Nullable<Record<string, Nullable<IRange>>>>>;

/**
 * Where the result of a formula spills over fewer cells than before, Univer forgets to calculate what depends on the
 * cells that are empty again: these would keep showing the old value.
 */
export function recalculateVacatedSpills(context: UniverContext, calculation: Calculation): void {
  let before = new Map<string, SheetArea>();
  context.commands.onCommandExecuted((command) => {
    if (command.id !== SetArrayFormulaDataMutation.id) return;
    const after = spills(context);
    const vacated = [...before].filter(
      ([anchor, area]) => context.hasSheet(area.sheetId) && !covers(after.get(anchor), area),
    );
    before = after;
    calculation.markDirty(vacated.map(([, area]) => area));
  });
}

/** The spilled areas by sheet and top-left cell. */
export function spills(context: UniverContext): Map<string, SheetArea> {
  const ranges = context.injector.get(FormulaDataModel).getArrayFormulaRange();
  const sheets = ownValue(ranges, context.workbook.getUnitId());
  const areas = new Map<string, SheetArea>();
  for (const [sheetId, rows] of Object.entries((sheets ?? {}) as Record<string, SheetSpills>)) {
    for (const [row, columns] of Object.entries(rows ?? {})) {
      for (const [column, range] of Object.entries(columns ?? {})) {
        if (range) areas.set(`${sheetId} ${row} ${column}`, { sheetId, ...areaOf(range) });
      }
    }
  }
  return areas;
}

/** Both areas have the same top-left cell. */
function covers(outer: SheetArea | undefined, inner: SheetArea): boolean {
  return outer !== undefined && outer.rowCount >= inner.rowCount && outer.columnCount >= inner.columnCount;
}
