// SPDX-License-Identifier: EUPL-1.2

import {
  ICommandService,
  IUniverInstanceService,
  UniverInstanceType,
  type Injector,
  type Univer,
  type Workbook,
  type Worksheet,
} from "@univerjs/core";

/** What the parts of the engine share: Univer, and the one workbook in it. */
export class UniverContext {
  readonly injector: Injector;
  readonly commands: ICommandService;

  constructor(readonly univer: Univer) {
    this.injector = univer.__getInjector();
    this.commands = this.injector.get(ICommandService);
  }

  get workbook(): Workbook {
    const workbook = this.injector
      .get(IUniverInstanceService)
      .getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET);
    if (!workbook) throw new Error("no workbook is open");
    return workbook;
  }

  /** @throws where there is no such sheet */
  sheet(sheetId: string): Worksheet {
    const sheet = this.workbook.getSheetBySheetId(sheetId);
    if (!sheet) throw new Error(`no sheet ${sheetId}`);
    return sheet;
  }

  hasSheet(sheetId: string): boolean {
    return Boolean(this.workbook.getSheetBySheetId(sheetId));
  }
}
