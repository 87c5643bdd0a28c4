// SPDX-License-Identifier: EUPL-1.2

import { ICommandService, IUniverInstanceService, UniverInstanceType } from "@univerjs/core";
import { InsertRowMutation, RemoveRowMutation, RemoveSheetCommand, SetWorksheetNameCommand } from "@univerjs/sheets";
import { rangeOf } from "../../src/workbench/engine/areas";
import type { HeadlessWorkbook } from "../../src/workbench/headless";
import { areaOf, idOf } from "../contract/workbook.fixture";

/** What somebody else does in the same workbook. */
export interface CoAuthor {
  type(tab: string, address: string, value: string | number): void;
  insertRow(tab: string, row: number): void;
  deleteRow(tab: string, row: number): void;
  /** The last of the rows first. */
  turnAround(tab: string, address: string): void;
  rename(tab: string, name: string): void;
  remove(tab: string): void;
  protect(tab: string, isProtected?: boolean): void;
}

export function coAuthorOf({ engine, type }: HeadlessWorkbook): CoAuthor {
  const injector = engine.univer.__getInjector();
  const command = (tab: string, id: string, params: object): void => {
    const book = injector.get(IUniverInstanceService).getCurrentUnitOfType(UniverInstanceType.UNIVER_SHEET);
    injector
      .get(ICommandService)
      .syncExecuteCommand(id, { unitId: book?.getUnitId(), subUnitId: idOf(engine, tab), ...params });
  };
  const wholeRow = (row: number) => ({ range: rangeOf(areaOf(`A${String(row)}:Z${String(row)}`)) });
  return {
    type,
    insertRow: (tab, row) => command(tab, InsertRowMutation.id, wholeRow(row)),
    deleteRow: (tab, row) => command(tab, RemoveRowMutation.id, wholeRow(row)),
    turnAround(tab, address) {
      const rows = engine.read(idOf(engine, tab)).formulas(areaOf(address));
      engine.write(idOf(engine, tab)).values(areaOf(address), [...rows].reverse());
    },
    rename: (tab, name) => command(tab, SetWorksheetNameCommand.id, { name }),
    remove: (tab) => command(tab, RemoveSheetCommand.id, {}),
    protect: (tab, isProtected = true) => engine.setProtected(idOf(engine, tab), isProtected),
  };
}

/**
 * Does something just before a round trip of what the add-in does next, counted from 1: it has looked, and has not written yet.
 *
 * @param action told the number of each round trip; what it throws fails that round trip
 * @returns takes the interference away
 */
export function beforeEachRequest(action: (round: number) => void | Promise<void>): () => void {
  const excel = Excel as { run: typeof Excel.run };
  const { run } = excel;
  let round = 0;
  const interfered = (context: Excel.RequestContext): Excel.RequestContext =>
    new Proxy(context, {
      get(target, name) {
        if (name !== "sync") return Reflect.get(target, name) as unknown;
        return async () => {
          round += 1;
          await action(round);
          return target.sync();
        };
      },
    });
  excel.run = ((batch: (context: Excel.RequestContext) => Promise<unknown>) =>
    run((context) => batch(interfered(context)))) as typeof Excel.run;
  return () => void (excel.run = run);
}
