// SPDX-License-Identifier: EUPL-1.2

import type { SheetInfo } from "../../engine/engine";
import { clientObject } from "../client-object";
import { areaOfAddress } from "../excel-addresses";
import type { RequestQueue } from "../request-context";
import { targetOf } from "./range-target";

/** The rows and columns of a sheet that stay in view. */
export function freezePanesObject(
  queue: RequestQueue,
  context: Excel.RequestContext,
  target: () => SheetInfo | null,
): Excel.WorksheetFreezePanes {
  const { engine, errors } = queue.parts;
  return clientObject<Excel.WorksheetFreezePanes, SheetInfo>(queue, context, {
    type: "WorksheetFreezePanes",
    target,
    methods: {
      freezeAt: (range: Excel.Range | string) =>
        queue.write(() => {
          const sheet = target();
          const area = typeof range === "string" ? areaOfAddress(range) : targetOf(range);
          if (sheet === null || area === null) throw errors.create("InvalidArgument", "WorksheetFreezePanes.freezeAt");
          engine.write(sheet.id).freeze(area.row + area.rowCount, area.column + area.columnCount);
        }),
    },
  });
}
