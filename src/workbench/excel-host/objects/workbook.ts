// SPDX-License-Identifier: EUPL-1.2

import { clientObject } from "../client-object";
import type { HostEvents } from "../host-events";
import type { RequestQueue } from "../request-context";
import { applicationObject } from "./application";
import { settingsObject, type StoredSettings } from "./settings";
import { worksheetsObject } from "./worksheets";

export function workbookObject(queue: RequestQueue, context: Excel.RequestContext, events: HostEvents, settings: StoredSettings): Excel.Workbook {
  const { engine } = queue.parts;
  return clientObject<Excel.Workbook, object>(queue, context, {
    type: "Workbook",
    target: () => engine,
    properties: { name: { get: () => engine.name } },
    links: {
      worksheets: () => worksheetsObject(queue, context, events),
      settings: () => settingsObject(queue, context, settings),
      application: () => applicationObject(queue, context),
    },
  });
}
