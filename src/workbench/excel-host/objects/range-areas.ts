// SPDX-License-Identifier: EUPL-1.2

import type { SheetArea } from "../../engine/areas";
import { clientObject, reach, tracked } from "../client-object";
import { excelAddress } from "../excel-addresses";
import { conditionalFormatsObject } from "./conditional-format-collection";
import type { RequestQueue } from "../request-context";

/** Several areas of one sheet; null for a null object. */
export function rangeAreasObject(
  queue: RequestQueue,
  context: Excel.RequestContext,
  target: () => readonly SheetArea[] | null,
): Excel.RangeAreas {
  const { engine } = queue.parts;
  return tracked(
    queue,
    reach(
      queue,
      clientObject<Excel.RangeAreas, readonly SheetArea[]>(queue, context, {
        type: "RangeAreas",
        target,
        links: { conditionalFormats: () => conditionalFormatsObject(queue, context, target) },
        properties: {
          address: {
            get: (areas) => areas.map((area) => excelAddress(engine.sheet(area.sheetId).name, area)).join(","),
          },
          areaCount: { get: (areas) => areas.length },
          cellCount: {
            get: (areas) => areas.reduce((sum, { rowCount, columnCount }) => sum + rowCount * columnCount, 0),
          },
        },
      }),
    ),
  );
}
