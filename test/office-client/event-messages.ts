// SPDX-License-Identifier: EUPL-1.2

import type { EventName } from "../../src/workbench/excel-host/host-events";
import type { Connection } from "../../src/workbench/excel-host/excel";

const CATEGORY = 65536;
/** Events of all sheets together, and of the workbook. */
const SHEETS = "Workbook";
const TYPES: Readonly<Record<Exclude<EventName, "onSelectionChanged">, number>> = {
  onChanged: 10,
  onActivated: 11,
  onAdded: 13,
  onDeleted: 15,
  onCalculated: 16,
  onNameChanged: 25,
};
const SELECTION_CHANGED = 2;

/** Sends the client every event of the workbook, as the host does: whether anybody listens is the client's business. */
export async function sendEvents(
  { context, queue }: Connection,
  send: (entry: readonly unknown[]) => void,
): Promise<void> {
  const { workbook } = context;
  const told =
    (type: number, target: string) =>
    (event: object): Promise<void> => {
      send([CATEGORY, type, target, JSON.stringify(event), 0]);
      return Promise.resolve();
    };
  for (const [name, type] of Object.entries(TYPES) as [keyof typeof TYPES, number][])
    (workbook.worksheets[name] as OfficeExtension.EventHandlers<object>).add(told(type, SHEETS));
  workbook.onSelectionChanged.add(() => told(SELECTION_CHANGED, "")({}));
  await queue.sync();
}
