// SPDX-License-Identifier: EUPL-1.2

import { overlaps } from "../../../domain/sheet/area-relations";
import { type SheetArea } from "../../engine/areas";
import { clientObject, made } from "../client-object";
import type { RefusedPart } from "../conditional-formats";
import type { StoredFormat } from "../stored-format";
import { recordedProperties } from "../records";
import type { SetProperties } from "../recorded";
import type { HostParts, RequestQueue } from "../request-context";
import { writable } from "./sheet-guards";

const TYPES = new Set(["Custom", "DataBar"]);

/** Fails where Excel was told to. */
function allowed({ conditionalFormats, errors }: HostParts, areas: readonly SheetArea[], part: RefusedPart): void {
  const code = conditionalFormats.refusal(areas, part);
  if (code !== null) throw errors.create(code, "ConditionalFormatCollection");
}

/** The conditional formats that touch an area; only custom formulas and data bars can be added. */
export function conditionalFormatsObject(
  queue: RequestQueue,
  context: Excel.RequestContext,
  target: () => readonly SheetArea[] | null,
): Excel.ConditionalFormatCollection {
  const { conditionalFormats, errors } = queue.parts;
  const touching = (areas: readonly SheetArea[]): StoredFormat[] =>
    conditionalFormats
      .all()
      .filter((format) =>
        format.areas.some((one) => areas.some((area) => area.sheetId === one.sheetId && overlaps(area, one))),
      );

  return clientObject<Excel.ConditionalFormatCollection, readonly SheetArea[]>(queue, context, {
    type: "ConditionalFormatCollection",
    recorded: true,
    target,
    items: (areas) => {
      allowed(queue.parts, areas, "list");
      return touching(areas).map(({ id }) => conditionalFormatObject(queue, context, () => id));
    },
    methods: {
      add: (type: string) => {
        let id = "";
        queue.write(() => {
          const areas = target();
          if (areas === null) throw errors.create("ItemNotFound", "ConditionalFormatCollection.add");
          if (!TYPES.has(type)) throw errors.create("InvalidArgument", "ConditionalFormatCollection.add");
          for (const { sheetId } of areas) writable(queue.parts, sheetId);
          allowed(queue.parts, areas, "add");
          id = conditionalFormats.add(type, areas).id;
        });
        return made(
          queue,
          conditionalFormatObject(queue, context, () => id),
        );
      },
    },
  });
}

function conditionalFormatObject(
  queue: RequestQueue,
  context: Excel.RequestContext,
  id: () => string,
): Excel.ConditionalFormat {
  const { conditionalFormats } = queue.parts;
  const target = (): StoredFormat | null => conditionalFormats.find(id());
  const custom = (): Excel.CustomConditionalFormat => customFormatObject(queue, context, target);
  return clientObject<Excel.ConditionalFormat, StoredFormat>(queue, context, {
    type: "ConditionalFormat",
    recorded: true,
    target,
    properties: {
      id: { get: (format) => format.id },
      type: { get: ({ type }) => type as "Custom" },
      priority: { get: (format) => conditionalFormats.all().indexOf(format) },
      stopIfTrue: { get: ({ stopIfTrue }) => stopIfTrue, set: (format, value) => void (format.stopIfTrue = value) },
    },
    links: {
      custom,
      customOrNullObject: () =>
        customFormatObject(queue, context, () => {
          const format = target();
          if (format !== null && format.type !== "Custom") allowed(queue.parts, format.areas, "rule");
          return ofType(format, "Custom");
        }),
      dataBar: () => dataBarObject(queue, context, () => ofType(target(), "DataBar")?.dataBar ?? null),
    },
    methods: {
      delete: () =>
        queue.write(() => {
          const areas = target()?.areas ?? [];
          for (const { sheetId } of areas) writable(queue.parts, sheetId);
          allowed(queue.parts, areas, "delete");
          conditionalFormats.remove(id());
        }),
    },
  });
}

function ofType(format: StoredFormat | null, type: string): StoredFormat | null {
  return format?.type === type ? format : null;
}

function dataBarObject(
  queue: RequestQueue,
  context: Excel.RequestContext,
  target: () => SetProperties | null,
): Excel.DataBarConditionalFormat {
  const positiveFormat = (): Excel.ConditionalDataBarPositiveFormat =>
    clientObject<Excel.ConditionalDataBarPositiveFormat, SetProperties>(queue, context, {
      type: "ConditionalDataBarPositiveFormat",
      recorded: true,
      target,
      properties: recordedProperties<Excel.ConditionalDataBarPositiveFormat, "fillColor" | "gradientFill">(
        ["fillColor", "gradientFill"],
        "positiveFormat.",
      ),
    });
  return clientObject<Excel.DataBarConditionalFormat, SetProperties>(queue, context, {
    type: "DataBarConditionalFormat",
    recorded: true,
    target,
    properties: recordedProperties<Excel.DataBarConditionalFormat, "lowerBoundRule" | "upperBoundRule">([
      "lowerBoundRule",
      "upperBoundRule",
    ]),
    links: { positiveFormat },
  });
}

function customFormatObject(
  queue: RequestQueue,
  context: Excel.RequestContext,
  target: () => StoredFormat | null,
): Excel.CustomConditionalFormat {
  const fill = (): Excel.ConditionalRangeFill =>
    clientObject<Excel.ConditionalRangeFill, StoredFormat>(queue, context, {
      type: "ConditionalRangeFill",
      recorded: true,
      target,
      properties: { color: { get: (format) => format.fill, set: (format, color) => void (format.fill = color) } },
    });
  const font = (): Excel.ConditionalRangeFont =>
    clientObject<Excel.ConditionalRangeFont, StoredFormat>(queue, context, {
      type: "ConditionalRangeFont",
      recorded: true,
      target,
      properties: { bold: { get: ({ bold }) => bold ?? false, set: (format, bold) => void (format.bold = bold) } },
    });
  const borders = (): Excel.ConditionalRangeBorderCollection =>
    clientObject<Excel.ConditionalRangeBorderCollection, StoredFormat>(queue, context, {
      type: "ConditionalRangeBorderCollection",
      recorded: true,
      target,
      methods: { getItem: (edge: string) => borderObject(queue, context, target, edge) },
    });
  return clientObject<Excel.CustomConditionalFormat, StoredFormat>(queue, context, {
    type: "CustomConditionalFormat",
    recorded: true,
    target,
    links: {
      rule: () =>
        clientObject<Excel.ConditionalFormatRule, StoredFormat>(queue, context, {
          type: "ConditionalFormatRule",
          recorded: true,
          target,
          properties: {
            formula: { get: ({ formula }) => formula, set: (format, formula) => void (format.formula = formula) },
          },
        }),
      format: () =>
        clientObject<Excel.ConditionalRangeFormat, StoredFormat>(queue, context, {
          type: "ConditionalRangeFormat",
          recorded: true,
          target,
          links: { fill, borders, font },
        }),
    },
  });
}

function borderObject(
  queue: RequestQueue,
  context: Excel.RequestContext,
  target: () => StoredFormat | null,
  edge: string,
): Excel.ConditionalRangeBorder {
  const look = ({ borders }: StoredFormat) => {
    const own = borders.get(edge) ?? { style: "None", color: "#000000" };
    borders.set(edge, own);
    return own;
  };
  return clientObject<Excel.ConditionalRangeBorder, StoredFormat>(queue, context, {
    type: "ConditionalRangeBorder",
    recorded: true,
    target,
    properties: {
      style: {
        get: (format) => look(format).style as "None",
        set: (format, style) => void (look(format).style = style),
      },
      color: { get: (format) => look(format).color, set: (format, color) => void (look(format).color = color) },
    },
  });
}
