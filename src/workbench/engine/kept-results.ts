// SPDX-License-Identifier: EUPL-1.2

import type { ICellData, IObjectMatrixPrimitiveType, Nullable, Worksheet } from "@univerjs/core";
import { ErrorType } from "@univerjs/engine-formula";
import { SetRangeValuesMutation } from "@univerjs/sheets";
import { callsOwnFunction } from "../../domain/sheet/own-functions";
import { overlaps } from "../../domain/sheet/area-relations";
import { contentOf, PENDING } from "./cells";
import { mayBeKnownToExcel } from "./excel-functions";
import type { Change } from "./changes";
import type { UniverContext } from "./univer-context";
import { referencesIn, refersIndirectly } from "./unknown-parts";
import type { FileCell, FileValue } from "../../xlsx/workbook-file";

/** "Not calculated here" for what only Excel can calculate; a misspelt function is its own error. */
const notEvaluated = (formula: string): string => (mayBeKnownToExcel(formula) ? PENDING : ErrorType.NAME);

/** Marks the writing of a kept result. */
const KEPT_RESULT = { keptResult: true };

/*
 * A formula that the engine cannot evaluate keeps the result that the file had for it, as long as nothing that it refers to
 * changes; from then on, and where the file had none, it shows that it is not calculated. Never an outdated number.
 * Such a cell holds a constant; the formula and that constant are beside it in `custom`.
 */

/** The content of such a cell. The result of a formula that calls this add-in's functions may be outdated already. */
export function keptContent({ formula = "", cachedValue }: Pick<FileCell, "formula" | "cachedValue">): ICellData {
  return constantFor(
    formula,
    cachedValue === undefined || callsOwnFunction(formula) ? notEvaluated(formula) : cachedValue,
  );
}

/** The formula of such a cell, or null for any other, also where somebody typed over it. */
export function keptFormula(cell: Nullable<ICellData>): string | null {
  const formula: unknown = cell?.custom?.["formula"];
  return typeof formula === "string" && !cell?.f && cell?.custom?.["shown"] === (cell?.v ?? null) ? formula : null;
}

/** Takes back the results that a change makes outdated. */
export function outdateKeptResults(context: UniverContext, change: Change): void {
  for (const sheet of context.workbook.getSheets()) {
    const cellValue: IObjectMatrixPrimitiveType<ICellData> = {};
    const unitId = context.workbook.getUnitId();
    sheet.getCellMatrix().forValue((row, column, cell: Nullable<ICellData>) => {
      const formula = keptFormula(cell);
      if (formula === null || cell?.v === notEvaluated(formula) || !affects(context, change, formula, sheet)) return;
      (cellValue[row] ??= {})[column] = constantFor(formula, notEvaluated(formula));
    });
    if (Object.keys(cellValue).length === 0) continue;
    context.commands.syncExecuteCommand(
      SetRangeValuesMutation.id,
      { unitId, subUnitId: sheet.getSheetId(), cellValue },
      KEPT_RESULT,
    );
  }
}

function constantFor(formula: string, value: FileValue): ICellData {
  const content = contentOf(value ?? "");
  return { ...content, custom: { formula, shown: content.v ?? null } };
}

function affects(context: UniverContext, change: Change, formula: string, sheet: Worksheet): boolean {
  if (change.kind !== "edited" && change.kind !== "calculated") return change.kind !== "added";
  if (change.kind === "edited" && refersIndirectly(formula)) return true;
  return referencesIn(formula).some((reference) => {
    const other = reference.sheet === undefined ? sheet : context.workbook.getSheetBySheetName(reference.sheet);
    return other?.getSheetId() === change.area.sheetId && overlaps(reference.area, change.area);
  });
}
