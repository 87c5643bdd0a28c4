// SPDX-License-Identifier: EUPL-1.2

import { CommandType } from "@univerjs/core";
import { OtherFormulaMarkDirty } from "@univerjs/engine-formula";
import { SetWorksheetRowAutoHeightMutation, SetWorksheetRowIsAutoHeightMutation } from "@univerjs/sheets";
import type { UniverContext } from "./univer-context";

/** Univer measures the rows that it draws, and works out the formulas of conditional formats. */
const OF_DRAWING = new Set([
  SetWorksheetRowAutoHeightMutation.id,
  SetWorksheetRowIsAutoHeightMutation.id,
  OtherFormulaMarkDirty.id,
]);
/** What a calculation tells with its results, see changes.ts, and what Univer does on its own after a write. */
const OF_CALCULATING = ["applyFormulaCalculationResult", "keptResult", "fromFormula"] as const;

/** Calls back when something changes that a file would keep: cells, looks, lines or sheets. What is only calculated, drawn, selected or looked at is no change. */
export function watchUserChanges({ commands }: UniverContext, tell: () => void): void {
  commands.onCommandExecuted(({ id, type }, options) => {
    if (type !== CommandType.MUTATION || !id.startsWith("sheet.mutation.") || OF_DRAWING.has(id)) return;
    if (!OF_CALCULATING.some((name) => options?.[name] === true)) tell();
  });
}
