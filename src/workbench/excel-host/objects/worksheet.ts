// SPDX-License-Identifier: EUPL-1.2

import type { SheetArea } from "../../engine/areas";
import type { SheetInfo } from "../../engine/engine";
import { clientObject, reach, reachCalculated } from "../client-object";
import { areaOfAddress, fits } from "../excel-addresses";
import type { RequestQueue } from "../request-context";
import { autoFilterObject } from "./auto-filter";
import { chartsObject } from "./charts";
import { freezePanesObject } from "./freeze-panes";
import { pageBreaksObject, pageLayoutObject } from "./page-layout";
import { rangeObject } from "./range";
import { rangeAreasObject } from "./range-areas";
import { tablesObject } from "./tables";

/** @param target the sheet at the time of a sync; null for a null object */
export function worksheetObject(
  queue: RequestQueue,
  context: Excel.RequestContext,
  target: () => SheetInfo | null,
): Excel.Worksheet {
  const { engine, errors, conditionalFormats, records, ways } = queue.parts;
  const existing = (what: string): SheetInfo => {
    const sheet = target();
    if (sheet === null) throw errors.create("ItemNotFound", `Worksheet.${what}`);
    return sheet;
  };
  const rangeOf = (area: () => SheetArea | null): Excel.Range => rangeObject(queue, context, () => worksheet, area);
  const range = (area: () => SheetArea | null): Excel.Range => reach(queue, rangeOf(area));

  const worksheet = clientObject<Excel.Worksheet, SheetInfo>(queue, context, {
    type: "Worksheet",
    target,
    properties: {
      id: { get: ({ id }) => id },
      name: { get: ({ name }) => name },
      visibility: {
        get: ({ hidden }) => (hidden ? "Hidden" : "Visible"),
        set: ({ id }, visibility) => engine.setHidden(id, visibility !== "Visible"),
      },
      position: { get: ({ id }) => engine.sheets().findIndex((sheet) => sheet.id === id) },
    },
    links: {
      protection: () => protectionObject(queue, context, target),
      charts: () => chartsObject(queue, context, target),
      tables: () => tablesObject(queue, context, target),
      pageLayout: () => pageLayoutObject(queue, context, target),
      horizontalPageBreaks: () => pageBreaksObject(queue, context, target),
      autoFilter: () => autoFilterObject(queue, context, target, range),
      freezePanes: () => freezePanesObject(queue, context, target),
    },
    methods: {
      delete: () =>
        queue.write(() => {
          const { id } = existing("delete");
          const others = engine.sheets().filter((sheet) => sheet.id !== id && !sheet.hidden);
          if (others.length === 0) throw errors.create("GeneralException", "Worksheet.delete");
          if (engine.structureProtected) throw errors.create("AccessDenied", "Worksheet.delete");
          engine.removeSheet(id);
          conditionalFormats.sheetRemoved(id);
          records.sheetRemoved(id);
        }),
      activate: () => queue.write(() => engine.activate(existing("activate").id)),
      getRange: (address?: string) =>
        range(() => {
          const { id } = existing("getRange");
          const area = areaOfAddress(address);
          if (area === null) throw errors.create("InvalidArgument", "Worksheet.getRange");
          return { sheetId: id, ...area };
        }),
      getRanges: (addresses?: string) =>
        rangeAreasObject(queue, context, () => {
          const { id } = existing("getRanges");
          return (addresses ?? "").split(ways.addresses).map((address) => {
            const area = areaOfAddress(address.trim());
            if (area === null) throw errors.create("InvalidArgument", "Worksheet.getRanges");
            return { sheetId: id, ...area };
          });
        }),
      getRangeByIndexes: (row: number, column: number, rowCount: number, columnCount: number) =>
        range(() => {
          const area = { sheetId: existing("getRangeByIndexes").id, row, column, rowCount, columnCount };
          if (!fits(area)) throw errors.create("InvalidArgument", "Worksheet.getRangeByIndexes");
          return area;
        }),
      getUsedRangeOrNullObject: (valuesOnly = false) =>
        reachCalculated(
          queue,
          rangeOf(() => {
            const { id } = existing("getUsedRangeOrNullObject");
            const used = engine.read(id).usedArea(valuesOnly);
            return used === null ? null : { sheetId: id, ...used };
          }),
        ),
    },
  });
  return worksheet;
}

function protectionObject(
  queue: RequestQueue,
  context: Excel.RequestContext,
  target: () => SheetInfo | null,
): Excel.WorksheetProtection {
  return clientObject<Excel.WorksheetProtection, SheetInfo>(queue, context, {
    type: "WorksheetProtection",
    target,
    properties: { protected: { get: (sheet) => sheet.protected } },
  });
}
