// SPDX-License-Identifier: EUPL-1.2

import type { ICommandInfo } from "@univerjs/core";
import { CopySheetCommand, InsertSheetMutation, type IInsertSheetMutationParams } from "@univerjs/sheets";
import type { UniverContext } from "./univer-context";

/** Excel's own limit. */
const LONGEST = 31;
/** Of a copy; a year is part of the name. */
const NUMBER = / \(\d{1,2}\)$/;

/**
 * Calls a copy of a tab as Excel does, "Stand (2)". Univer puts a word behind the name, which then can be longer than a name may be: such a
 * workbook cannot be saved.
 */
export function nameCopiesAsExcel(context: UniverContext): void {
  let original: string | null = null;
  context.commands.beforeCommandExecuted((command) => {
    const copied = copiedSheet(context, command);
    if (copied !== null) original = context.sheet(copied).getName();
    else if (command.id === InsertSheetMutation.id && original !== null) {
      const names = context.workbook.getSheets().map((sheet) => sheet.getName());
      (command.params as IInsertSheetMutationParams).sheet.name = copyName(original, names);
      original = null;
    }
  });
  context.commands.onCommandExecuted(({ id }) => {
    if (id === CopySheetCommand.id) original = null;
  });
}

/** The id of the sheet that a command copies, which is the one in front where none is named; null for other commands. */
export function copiedSheet(context: UniverContext, { id, params }: Readonly<ICommandInfo>): string | null {
  if (id !== CopySheetCommand.id) return null;
  return (
    (params as { readonly subUnitId?: string } | undefined)?.subUnitId ?? context.workbook.getActiveSheet().getSheetId()
  );
}

/**
 * The name of a copy: that of the tab with the first number from 2 on that is free, in place of the number that it had.
 *
 * @param taken the names of all tabs
 */
export function copyName(original: string, taken: readonly string[]): string {
  const inUse = new Set(taken.map((name) => name.toLowerCase()));
  const base = original.replace(NUMBER, "");
  for (let number = 2; ; number += 1) {
    const end = ` (${String(number)})`;
    const name = base.slice(0, LONGEST - end.length).trimEnd() + end;
    if (!inUse.has(name.toLowerCase())) return name;
  }
}
