// SPDX-License-Identifier: EUPL-1.2

import { ICommandService, IUniverInstanceService, UniverInstanceType } from "@univerjs/core";
import { InsertSheetCommand, RemoveSheetCommand, SetWorksheetNameCommand } from "@univerjs/sheets";
import type { HeadlessWorkbook } from "./headless";

/** Does what the user of the grid does with a menu or a key; throws where the grid does not. */
export async function asUser({ engine }: HeadlessWorkbook, command: string, params: object = {}): Promise<void> {
  const injector = engine.univer.__getInjector();
  const units = injector.get(IUniverInstanceService);
  units.focusUnit(units.getCurrentUnitOfType(UniverInstanceType.UNIVER_SHEET)!.getUnitId());
  if (!(await injector.get(ICommandService).executeCommand(command, params))) throw new Error(`${command} did nothing`);
}

const subUnit = ({ engine }: HeadlessWorkbook, tab: string): { readonly subUnitId: string } => ({
  subUnitId: engine.sheets().find(({ name }) => name === tab)!.id,
});

export const renameTab = (workbook: HeadlessWorkbook, tab: string, name: string): Promise<void> =>
  asUser(workbook, SetWorksheetNameCommand.id, { ...subUnit(workbook, tab), name });

export const removeTab = (workbook: HeadlessWorkbook, tab: string): Promise<void> =>
  asUser(workbook, RemoveSheetCommand.id, subUnit(workbook, tab));

export const insertTab = (workbook: HeadlessWorkbook, name: string): Promise<void> =>
  asUser(workbook, InsertSheetCommand.id, { sheet: { id: `new ${name}`, name } });
