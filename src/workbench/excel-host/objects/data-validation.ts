// SPDX-License-Identifier: EUPL-1.2

import { overlaps } from "../../../domain/sheet/area-relations";
import { type SheetArea } from "../../engine/areas";
import { clientObject } from "../client-object";
import { recordedProperties } from "../records";
import type { SetProperties } from "../recorded";
import type { RequestQueue } from "../request-context";
import { writable } from "./sheet-guards";

/** What may be filled in: recorded; the page holds it against what its user types, as Excel does, and not against what the add-in writes. */
export function dataValidationObject(
  queue: RequestQueue,
  context: Excel.RequestContext,
  target: () => SheetArea | null,
): Excel.DataValidation {
  const { records, errors } = queue.parts;
  return clientObject<Excel.DataValidation, SetProperties>(queue, context, {
    type: "DataValidation",
    recorded: true,
    target: () => {
      const area = target();
      if (area === null) return null;
      writable(queue.parts, area.sheetId);
      return records.validation(area);
    },
    properties: recordedProperties<Excel.DataValidation, "rule" | "errorAlert">(["rule", "errorAlert"]),
    methods: {
      clear: () =>
        queue.write(() => {
          const area = target();
          if (area === null) throw errors.create("ItemNotFound", "DataValidation.clear");
          writable(queue.parts, area.sheetId);
          records.validations = records.validations.filter(
            (one) => one.area.sheetId !== area.sheetId || !overlaps(one.area, area),
          );
        }),
    },
  });
}
