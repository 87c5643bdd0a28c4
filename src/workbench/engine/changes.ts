// SPDX-License-Identifier: EUPL-1.2

import {
  RedoCommand,
  UndoCommand,
  type ICellData,
  type ICommandInfo,
  type IExecutionOptions,
  type IRange,
  type Nullable,
} from "@univerjs/core";
import {
  CopySheetCommand,
  InsertColMutation,
  InsertRowMutation,
  InsertSheetMutation,
  MoveColsMutation,
  MoveRangeMutation,
  MoveRowsMutation,
  RemoveColMutation,
  RemoveRowMutation,
  RemoveSheetMutation,
  ReorderRangeMutation,
  SetRangeValuesMutation,
  SetWorksheetNameMutation,
  type IMoveRangeMutationParams,
  type IMoveRowsMutationParams,
  type ISetRangeValuesMutationParams,
} from "@univerjs/sheets";
import type { WorkbookFile } from "../../xlsx/workbook-file";
import { areaOf, around, type SheetArea } from "./areas";
import { copiedSheet } from "./copy-name";
import type { UniverContext } from "./univer-context";
import { spills } from "./vacated-spills";
import { ownValue } from "../../domain/sheet/own-value";

/** Who wrote: the user in the grid, or the add-in through the host. */
type Writer = "user" | "add-in";

export type Change =
  | { readonly kind: "edited"; readonly by: Writer; readonly area: SheetArea }
  /** Formulas got another result. */
  | { readonly kind: "calculated"; readonly area: SheetArea }
  /** Rows, columns or cells were inserted, removed or moved; `lines` where whole rows or columns came in or went, `cells` where some went elsewhere. */
  | {
      readonly kind: "moved";
      readonly sheetId: string;
      readonly lines: ChangedLines | null;
      readonly cells: MovedCells | null;
    }
  /** Another workbook takes the place of the one that was open. */
  | { readonly kind: "opened"; readonly file: WorkbookFile }
  | { readonly kind: "removed"; readonly sheetId: string }
  | { readonly kind: "renamed"; readonly sheetId: string }
  /** `copyOf` where the user made it as the copy of another sheet. */
  | { readonly kind: "added"; readonly sheetId: string; readonly copyOf: string | null };

export interface ChangedLines {
  readonly how: "RowInserted" | "RowDeleted" | "ColumnInserted" | "ColumnDeleted";
  readonly range: IRange;
  /** True where the user takes a step back, or takes it again. */
  readonly takenBack: boolean;
}

export interface MovedCells {
  /** All cells that lie elsewhere now, where they lay. */
  readonly area: SheetArea;
  /** Where they lie now; null where cells changed places. */
  readonly to: SheetArea | null;
  /** True where the user takes a step back, or takes it again. */
  readonly takenBack: boolean;
}

const LINES: Readonly<Record<string, ChangedLines["how"]>> = {
  [InsertColMutation.id]: "ColumnInserted",
  [InsertRowMutation.id]: "RowInserted",
  [RemoveColMutation.id]: "ColumnDeleted",
  [RemoveRowMutation.id]: "RowDeleted",
};
const MOVES = new Set([
  ...Object.keys(LINES),
  MoveColsMutation.id,
  MoveRangeMutation.id,
  MoveRowsMutation.id,
  ReorderRangeMutation.id,
]);

const STEPS_BACK: ReadonlySet<string> = new Set([UndoCommand.id, RedoCommand.id]);

const SHEETS: Readonly<Record<string, "added" | "removed" | "renamed">> = {
  [InsertSheetMutation.id]: "added",
  [RemoveSheetMutation.id]: "removed",
  [SetWorksheetNameMutation.id]: "renamed",
};

/** Tells what changes in the workbook, at the moment that it does. Only real changes: values are compared. */
export function watchChanges(context: UniverContext, tell: (change: Change) => void): void {
  // Commands start others while they run, so what was found before is kept by the command's own parameters.
  const found = new WeakMap<object, Change>();
  let takenBack = false;
  let copied: string | null = null;
  context.commands.beforeCommandExecuted((command, options) => {
    if (STEPS_BACK.has(command.id)) takenBack = true;
    copied = copiedSheet(context, command) ?? copied;
    const change = command.id === SetRangeValuesMutation.id ? changeOf(context, command, options) : null;
    if (change !== null && command.params) found.set(command.params, change);
  });
  context.commands.onCommandExecuted((command) => {
    const { subUnitId, sheetId } = sheetsIn(command);
    if (STEPS_BACK.has(command.id)) takenBack = false;
    if (command.id === CopySheetCommand.id) copied = null;
    if (command.id === SetRangeValuesMutation.id) {
      const change = found.get(command.params ?? {});
      if (change !== undefined) tell(change);
    } else if (MOVES.has(command.id)) {
      tell({
        kind: "moved",
        sheetId: subUnitId ?? "",
        lines: linesOf(command, takenBack),
        cells: movedCells(command, takenBack),
      });
    } else {
      const kind = ownValue(SHEETS, command.id);
      const about = sheetId ?? subUnitId ?? "";
      if (kind === "added") tell({ kind, sheetId: about, copyOf: copied });
      else if (kind !== undefined) tell({ kind, sheetId: about });
    }
  });
}

function linesOf(command: ICommandInfo, takenBack: boolean): ChangedLines | null {
  const how = ownValue(LINES, command.id);
  return how === undefined ? null : { how, range: (command.params as { range: IRange }).range, takenBack };
}

function movedCells(command: ICommandInfo, takenBack: boolean): MovedCells | null {
  if (command.id === MoveRangeMutation.id) {
    const { from, fromRange, to, toRange } = command.params as IMoveRangeMutationParams;
    return {
      area: { sheetId: from.subUnitId, ...areaOf(fromRange) },
      to: { sheetId: to.subUnitId, ...areaOf(toRange) },
      takenBack,
    };
  }
  if (command.id !== MoveRowsMutation.id && command.id !== MoveColsMutation.id) return null;
  // What lies between the old and the new place moves up.
  const { subUnitId: sheetId, sourceRange, targetRange } = command.params as IMoveRowsMutationParams;
  const area = around({ sheetId, ...areaOf(sourceRange) }, { sheetId, ...areaOf(targetRange) });
  return { area, to: null, takenBack };
}

function sheetsIn(command: ICommandInfo): { subUnitId?: string; sheetId?: string } {
  const params = command.params as
    { subUnitId?: string; sheet?: { id: string }; from?: { subUnitId: string } } | undefined;
  const subUnitId = params?.subUnitId ?? params?.from?.subUnitId;
  return { ...(subUnitId !== undefined && { subUnitId }), ...(params?.sheet && { sheetId: params.sheet.id }) };
}

function changeOf(
  context: UniverContext,
  command: ICommandInfo,
  options: IExecutionOptions | undefined,
): Change | null {
  const params = command.params as ISetRangeValuesMutationParams;
  const calculated = options?.["applyFormulaCalculationResult"] === true || options?.["keptResult"] === true;
  // Univer's own bookkeeping after a write.
  if (options?.["fromFormula"] === true && !calculated) return null;
  const by: Writer = options?.["fromAddIn"] === true ? "add-in" : "user";
  const area = changedArea(context, params, (before, after) => differs(before, after, calculated));
  if (area === null) return null;
  return calculated ? { kind: "calculated", area } : { kind: "edited", by, area };
}

/** The smallest area around the cells that change, with all that spills from them. */
function changedArea(
  context: UniverContext,
  { subUnitId: sheetId, cellValue }: ISetRangeValuesMutationParams,
  changes: (before: Nullable<ICellData>, after: Nullable<ICellData>) => boolean,
): SheetArea | null {
  const matrix = context.sheet(sheetId).getCellMatrix();
  const spilled = spills(context);
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  for (const [rowText, columns] of Object.entries(cellValue ?? {})) {
    for (const [columnText, after] of Object.entries(columns as Record<string, Nullable<ICellData>>)) {
      const [row, column] = [Number(rowText), Number(columnText)];
      const spill = spilled.get(`${sheetId} ${rowText} ${columnText}`);
      if (spill === undefined && !changes(matrix.getValue(row, column), after)) continue;
      top = Math.min(top, row);
      left = Math.min(left, column);
      bottom = Math.max(bottom, row + (spill?.rowCount ?? 1) - 1);
      right = Math.max(right, column + (spill?.columnCount ?? 1) - 1);
    }
  }
  return bottom < 0
    ? null
    : { sheetId, ...areaOf({ startRow: top, startColumn: left, endRow: bottom, endColumn: right }) };
}

function differs(before: Nullable<ICellData>, after: Nullable<ICellData>, calculated: boolean): boolean {
  if (!after) return Boolean(before);
  const value = after.v !== undefined && (after.v ?? null) !== (before?.v ?? null);
  const text = after.p !== undefined && Boolean(after.p) !== Boolean(before?.p);
  return calculated ? value : value || text || (after.f !== undefined && (after.f ?? null) !== (before?.f ?? null));
}
