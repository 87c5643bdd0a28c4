// SPDX-License-Identifier: EUPL-1.2

import { overlaps } from "../../../domain/sheet/area-relations";
import type { SheetInfo } from "../../engine/engine";
import { clientObject, made } from "../client-object";
import { areaOfAddress } from "../excel-addresses";
import { recordedProperties } from "../records";
import type { RecordedTable, SetProperties } from "../recorded";
import type { RequestQueue } from "../request-context";
import { targetOf } from "./range-target";
import { writable } from "./sheet-guards";

/** The tables of a sheet: recorded, and without a filter or rows of their own. */
export function tablesObject(
  queue: RequestQueue,
  context: Excel.RequestContext,
  target: () => SheetInfo | null,
): Excel.TableCollection {
  const { records, errors } = queue.parts;
  return clientObject<Excel.TableCollection, SheetInfo>(queue, context, {
    type: "TableCollection",
    recorded: true,
    target,
    items: ({ id }) =>
      records.tables.filter(({ area }) => area.sheetId === id).map((table) => tableObject(queue, context, () => table)),
    methods: {
      add: (source: Excel.Range | string, hasHeaders: boolean) => {
        let table: RecordedTable | null = null;
        queue.write(() => {
          const sheet = target();
          const area = typeof source === "string" ? areaOfAddress(source) : targetOf(source);
          if (sheet === null || area === null) throw errors.create("InvalidArgument", "TableCollection.add");
          writable(queue.parts, sheet.id);
          const whole = { ...area, sheetId: sheet.id };
          if (records.tables.some((other) => other.area.sheetId === sheet.id && overlaps(other.area, whole)))
            throw errors.create("InvalidArgument", "TableCollection.add");
          table = { id: records.newId(), hasHeaders, properties: {}, area: whole };
          records.tables.push(table);
        });
        return made(
          queue,
          tableObject(queue, context, () => table),
        );
      },
    },
  });
}

function tableObject(
  queue: RequestQueue,
  context: Excel.RequestContext,
  target: () => RecordedTable | null,
): Excel.Table {
  return clientObject<Excel.Table, SetProperties>(queue, context, {
    type: "Table",
    recorded: true,
    target: () => target()?.properties ?? null,
    properties: { ...recordedProperties<Excel.Table, "style">(["style"]), id: { get: () => target()?.id ?? "" } },
  });
}
