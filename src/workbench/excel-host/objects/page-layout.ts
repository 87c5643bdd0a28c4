// SPDX-License-Identifier: EUPL-1.2

import type { SheetInfo } from "../../engine/engine";
import { clientObject, made } from "../client-object";
import { areaOfAddress } from "../excel-addresses";
import { recordedProperties } from "../records";
import type { SetProperties } from "../recorded";
import type { RequestQueue } from "../request-context";

/** How a sheet is printed: recorded, nothing is printed here. */
export function pageLayoutObject(
  queue: RequestQueue,
  context: Excel.RequestContext,
  target: () => SheetInfo | null,
): Excel.PageLayout {
  const { records, errors } = queue.parts;
  const layout = (): SetProperties | null => {
    const sheet = target();
    return sheet === null ? null : records.pageLayout(sheet.id);
  };
  const allPages = (): Excel.HeaderFooter =>
    clientObject<Excel.HeaderFooter, SetProperties>(queue, context, {
      type: "HeaderFooter",
      recorded: true,
      target: layout,
      properties: recordedProperties<Excel.HeaderFooter, "leftHeader" | "leftFooter" | "centerFooter" | "rightFooter">(
        ["leftHeader", "leftFooter", "centerFooter", "rightFooter"],
        "headersFooters.defaultForAllPages.",
      ),
    });
  return clientObject<Excel.PageLayout, SetProperties>(queue, context, {
    type: "PageLayout",
    recorded: true,
    target: layout,
    properties: recordedProperties<
      Excel.PageLayout,
      "orientation" | "paperSize" | "zoom" | "leftMargin" | "rightMargin" | "printGridlines"
    >(["orientation", "paperSize", "zoom", "leftMargin", "rightMargin", "printGridlines"]),
    links: {
      headersFooters: () =>
        clientObject<Excel.HeaderFooterGroup, SetProperties>(queue, context, {
          type: "HeaderFooterGroup",
          recorded: true,
          target: layout,
          links: { defaultForAllPages: allPages },
        }),
    },
    methods: {
      setPrintArea: (area: Excel.Range | Excel.RangeAreas | string) =>
        queue.write(() => {
          const set = layout();
          if (set === null || typeof area !== "string" || areaOfAddress(area) === null)
            throw errors.create("InvalidArgument", "PageLayout.setPrintArea");
          set["printArea"] = area;
        }),
      setPrintTitleRows: (rows: Excel.Range | string) =>
        queue.write(() => {
          const set = layout();
          if (set === null || typeof rows !== "string" || !/^\$\d+:\$\d+$/.test(rows))
            throw errors.create("InvalidArgument", "PageLayout.setPrintTitleRows");
          set["printTitleRows"] = rows;
        }),
    },
  });
}

/** Where a sheet goes on to a next page: recorded, with the layout. */
export function pageBreaksObject(
  queue: RequestQueue,
  context: Excel.RequestContext,
  target: () => SheetInfo | null,
): Excel.PageBreakCollection {
  const { records, errors } = queue.parts;
  return clientObject<Excel.PageBreakCollection, SheetInfo>(queue, context, {
    type: "PageBreakCollection",
    recorded: true,
    target,
    methods: {
      add: (cell: Excel.Range | string) => {
        queue.write(() => {
          const sheet = target();
          if (sheet === null || typeof cell !== "string" || areaOfAddress(cell) === null)
            throw errors.create("InvalidArgument", "PageBreakCollection.add");
          const layout = records.pageLayout(sheet.id);
          layout["pageBreaks"] = [...((layout["pageBreaks"] as string[] | undefined) ?? []), cell];
        });
        return made(
          queue,
          clientObject<Excel.PageBreak, SheetInfo>(queue, context, { type: "PageBreak", recorded: true, target }),
        );
      },
    },
  });
}
