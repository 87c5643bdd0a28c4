// SPDX-License-Identifier: EUPL-1.2

import type { SheetArea } from "../../engine/areas";
import type { SheetInfo } from "../../engine/engine";
import { clientObject } from "../client-object";
import { areaOfAddress } from "../excel-addresses";
import type { RequestQueue } from "../request-context";
import { targetOf } from "./range-target";
import { writable } from "./sheet-guards";

/** The filter of a sheet: recorded, and it hides nothing here. */
export function autoFilterObject(
  queue: RequestQueue,
  context: Excel.RequestContext,
  target: () => SheetInfo | null,
  rangeOf: (area: () => SheetArea | null) => Excel.Range,
): Excel.AutoFilter {
  const { records, errors } = queue.parts;
  const current = (): SheetArea | null => records.filters.find(({ sheetId }) => sheetId === target()?.id) ?? null;
  const existing = (what: string): string => {
    const sheet = target();
    if (sheet === null) throw errors.create("ItemNotFound", `AutoFilter.${what}`);
    writable(queue.parts, sheet.id);
    return sheet.id;
  };
  const remove = (id: string): void => void (records.filters = records.filters.filter(({ sheetId }) => sheetId !== id));
  return clientObject<Excel.AutoFilter, SheetInfo>(queue, context, {
    type: "AutoFilter",
    recorded: true,
    target,
    methods: {
      apply: (source: Excel.Range | string) =>
        queue.write(() => {
          const sheetId = existing("apply");
          const area = typeof source === "string" ? areaOfAddress(source) : targetOf(source);
          if (area === null) throw errors.create("InvalidArgument", "AutoFilter.apply");
          remove(sheetId);
          records.filters.push({ ...area, sheetId });
        }),
      remove: () => queue.write(() => remove(existing("remove"))),
      getRangeOrNullObject: () => rangeOf(current),
    },
  });
}
