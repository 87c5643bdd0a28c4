// SPDX-License-Identifier: EUPL-1.2

import type { SheetArea } from "../../engine/areas";
import { clientObject, reach } from "../client-object";
import type { HostEvents } from "../host-events";
import type { RequestQueue } from "../request-context";
import { applicationObject } from "./application";
import { rangeObject } from "./range";
import { settingsObject, type StoredSettings } from "./settings";
import { worksheetsObject } from "./worksheets";

export function workbookObject(
  queue: RequestQueue,
  context: Excel.RequestContext,
  events: HostEvents,
  settings: StoredSettings,
): Excel.Workbook {
  const { engine, errors } = queue.parts;
  const worksheets = (): Excel.WorksheetCollection => worksheetsObject(queue, context, events);
  return clientObject<Excel.Workbook, object>(queue, context, {
    type: "Workbook",
    target: () => engine,
    properties: { name: { get: () => engine.name } },
    links: {
      worksheets,
      protection: () => protectionObject(queue, context),
      settings: () => settingsObject(queue, context, settings),
      application: () => applicationObject(queue, context),
      onSelectionChanged: () => events.handlers(queue, context, "onSelectionChanged"),
    },
    methods: {
      getSelectedRange: () =>
        reach(
          queue,
          rangeObject(queue, context, () => context.workbook.worksheets.getActiveWorksheet(), selected),
        ),
    },
  });

  function selected(): SheetArea {
    const [only, ...others] = engine.selection();
    if (only === undefined || others.length > 0) throw errors.create("InvalidSelection", "Workbook.getSelectedRange");
    return only;
  }
}

function protectionObject(queue: RequestQueue, context: Excel.RequestContext): Excel.WorkbookProtection {
  const { engine } = queue.parts;
  return clientObject<Excel.WorkbookProtection, object>(queue, context, {
    type: "WorkbookProtection",
    target: () => engine,
    properties: { protected: { get: () => engine.structureProtected } },
  });
}
