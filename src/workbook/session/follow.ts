// SPDX-License-Identifier: EUPL-1.2

import { supportsExcelApi } from "../excel/requirements";

/** What happened in the workbook, by the id of the sheet. */
export interface WorkbookEvents {
  /** The user, a co-author or this add-in wrote in the sheet. */
  changed(sheetId: string): void;
  /** Formulas of the sheet got a new result. */
  calculated(sheetId: string): void;
  /** A sheet came, went or has another name. */
  sheetsChanged(): void;
  /** The user went to another sheet. */
  activated(): void;
}

/**
 * Queues the registration of the events; they come in after the next sync, so that following costs no round trip of its own.
 * After the answer is called nothing comes in any more, also where Excel fails to take the registration back.
 */
export function followWorkbook(context: Excel.RequestContext, events: WorkbookEvents): () => Promise<void> {
  let active = true;
  const handler =
    <T>(tell: (event: T) => void) =>
    (event: T): Promise<void> => {
      if (active) tell(event);
      return Promise.resolve();
    };
  const worksheets = context.workbook.worksheets;
  const registered = [
    worksheets.onChanged.add(handler((event) => events.changed(event.worksheetId))),
    worksheets.onCalculated.add(handler((event) => events.calculated(event.worksheetId))),
    worksheets.onActivated.add(handler(() => events.activated())),
    worksheets.onAdded.add(handler(() => events.sheetsChanged())),
    worksheets.onDeleted.add(handler(() => events.sheetsChanged())),
    ...(supportsExcelApi("1.17") ? [worksheets.onNameChanged.add(handler(() => events.sheetsChanged()))] : []),
  ];
  return async () => {
    active = false;
    await Excel.run(context, async (context) => {
      for (const registration of registered) registration.remove();
      await context.sync();
    });
  };
}
