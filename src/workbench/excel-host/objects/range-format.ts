// SPDX-License-Identifier: EUPL-1.2

import type { SheetArea } from "../../engine/areas";
import { clientObject } from "../client-object";
import type { RequestQueue } from "../request-context";
import { writable } from "./write-guard";

const NO_FILL = "#FFFFFF";

export function rangeFormatObject(queue: RequestQueue, context: Excel.RequestContext, target: () => SheetArea | null): Excel.RangeFormat {
  return clientObject<Excel.RangeFormat, SheetArea>(queue, context, {
    type: "RangeFormat",
    target,
    links: { fill: () => rangeFillObject(queue, context, target) },
  });
}

function rangeFillObject(queue: RequestQueue, context: Excel.RequestContext, target: () => SheetArea | null): Excel.RangeFill {
  const { engine } = queue.parts;
  const fill = (area: SheetArea, color: string): void => {
    writable(queue.parts, area.sheetId);
    engine.write(area.sheetId).fill(area, color);
  };
  return clientObject<Excel.RangeFill, SheetArea>(queue, context, {
    type: "RangeFill",
    target,
    properties: { color: { get: (area) => commonColor(engine.read(area.sheetId).fills(area)), set: fill } },
    methods: {
      clear: () => {
        queue.write(() => {
          const area = target();
          if (area !== null) fill(area, "");
        });
      },
    },
  });
}

/** "#RRGGBB"; white for no fill, "" where the cells differ. */
function commonColor(colors: readonly (readonly string[])[]): string {
  const distinct = new Set(colors.flat().map((color) => (color === "" ? NO_FILL : color.toUpperCase())));
  const [only = NO_FILL] = distinct;
  return distinct.size > 1 ? "" : only;
}
