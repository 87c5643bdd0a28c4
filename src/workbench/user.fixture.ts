// SPDX-License-Identifier: EUPL-1.2

import { BaselineOffset, ICommandService, IUniverInstanceService, UniverInstanceType } from "@univerjs/core";
import {
  InsertSheetCommand,
  RemoveSheetCommand,
  SetRangeValuesCommand,
  SetWorksheetNameCommand,
} from "@univerjs/sheets";
import { parseAddress } from "../domain/sheet/addresses";
import { rangeOf } from "./engine/areas";
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

/** Types a text of which the last characters stand above the line, or below it. */
export async function typeRaised(
  workbook: HeadlessWorkbook,
  {
    tab,
    address,
    text,
    from,
    below = false,
  }: { tab: string; address: string; text: string; from: number; below?: boolean },
): Promise<void> {
  const ts = { va: below ? BaselineOffset.SUBSCRIPT : BaselineOffset.SUPERSCRIPT };
  const body = {
    dataStream: `${text}\r\n`,
    textRuns: [{ st: from, ed: text.length, ts }].filter(({ st, ed }) => st < ed),
  };
  const range = rangeOf(parseAddress(address)!);
  const value = { v: null, t: null, f: null, p: { id: "text", body, documentStyle: {} } };
  await asUser(workbook, SetRangeValuesCommand.id, { ...subUnit(workbook, tab), range, value });
}
