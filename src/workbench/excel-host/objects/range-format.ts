// SPDX-License-Identifier: EUPL-1.2

import { BaselineOffset } from "@univerjs/core";
import type { SheetArea } from "../../engine/areas";
import { clientObject } from "../client-object";
import type { Property } from "../property";
import { NotInWorkbench } from "../office-errors";
import type { RequestQueue } from "../request-context";
import { fitRows } from "./row-heights";
import { writable } from "./sheet-guards";

const NO_FILL = "#FFFFFF";
/** By the documentation of Excel.RangeFormat. */
const MOST_INDENT = 250;
const PIXELS_PER_POINT = 4 / 3;
const ALIGNMENTS: Readonly<Partial<Record<string, "left" | "center" | "right">>> = {
  Left: "left",
  Center: "center",
  Right: "right",
};

const VERTICALS: Readonly<Partial<Record<string, "top" | "center" | "bottom">>> = {
  Top: "top",
  Center: "center",
  Bottom: "bottom",
};

export function rangeFormatObject(
  queue: RequestQueue,
  context: Excel.RequestContext,
  target: () => SheetArea | null,
): Excel.RangeFormat {
  const { engine, errors } = queue.parts;
  const onlySet = <T>(set: (area: SheetArea, value: T) => void): Property<SheetArea, T> => ({
    get: () => {
      throw new NotInWorkbench("reading how cells are aligned");
    },
    set: (area, value) => {
      writable(queue.parts, area.sheetId);
      set(area, value);
    },
  });
  return clientObject<Excel.RangeFormat, SheetArea>(queue, context, {
    type: "RangeFormat",
    target,
    properties: {
      columnWidth: {
        get: ({ sheetId, column }) => engine.columnWidth(sheetId, column) / PIXELS_PER_POINT,
        set: (area, points) => {
          writable(queue.parts, area.sheetId);
          engine.write(area.sheetId).columnWidth(area, points * PIXELS_PER_POINT);
        },
      },
      rowHeight: {
        get: ({ sheetId, row }) => engine.rowHeight(sheetId, row) / PIXELS_PER_POINT,
        set: (area, points) => {
          writable(queue.parts, area.sheetId);
          engine.write(area.sheetId).rowHeight([area], points * PIXELS_PER_POINT);
        },
      },
      horizontalAlignment: onlySet((area, alignment) => {
        const align = ALIGNMENTS[alignment];
        if (align === undefined) throw errors.create("InvalidArgument", "RangeFormat.horizontalAlignment");
        engine.write(area.sheetId).look(area, { align });
      }),
      verticalAlignment: onlySet((area, alignment) => {
        const vertical = VERTICALS[alignment];
        if (vertical === undefined) throw errors.create("InvalidArgument", "RangeFormat.verticalAlignment");
        engine.write(area.sheetId).look(area, { vertical });
      }),
      indentLevel: onlySet((area, indent) => {
        if (!Number.isInteger(indent) || indent < 0 || indent > MOST_INDENT)
          throw errors.create("InvalidArgument", "RangeFormat.indentLevel");
        engine.write(area.sheetId).look(area, { indent });
      }),
      wrapText: onlySet((area, wrap) => engine.write(area.sheetId).look(area, { wrap })),
    },
    links: { fill: () => rangeFillObject(queue, context, target), font: () => rangeFontObject(queue, context, target) },
    methods: {
      autofitRows: () =>
        queue.write(() => {
          const area = target();
          if (area === null) throw errors.create("ItemNotFound", "RangeFormat.autofitRows");
          writable(queue.parts, area.sheetId);
          fitRows(engine, area);
        }),
    },
  });
}

function rangeFontObject(
  queue: RequestQueue,
  context: Excel.RequestContext,
  target: () => SheetArea | null,
): Excel.RangeFont {
  const { engine } = queue.parts;
  const isRaised = (baseline: BaselineOffset): Property<SheetArea, boolean> => ({
    get: (area) =>
      common(
        [...new Set(engine.read(area.sheetId).baselines(area))].flatMap((row) =>
          row.map((of) => (of === null ? null : of === baseline)),
        ),
      ),
  });
  return clientObject<Excel.RangeFont, SheetArea>(queue, context, {
    type: "RangeFont",
    target,
    properties: {
      bold: {
        get: (area) =>
          engine
            .read(area.sheetId)
            .bold(area)
            .every((row) => row.every(Boolean)),
        set: (area, bold) => {
          writable(queue.parts, area.sheetId);
          engine.write(area.sheetId).bold(area, bold);
        },
      },
      italic: {
        get: (area) =>
          engine
            .read(area.sheetId)
            .italic(area)
            .every((row) => row.every(Boolean)),
        set: (area, italic) => {
          writable(queue.parts, area.sheetId);
          engine.write(area.sheetId).look(area, { italic });
        },
      },
      superscript: isRaised(BaselineOffset.SUPERSCRIPT),
      subscript: isRaised(BaselineOffset.SUBSCRIPT),
    },
  });
}

/** What all have in common. Typed as a boolean in Office.js, which gives null where they differ. */
function common(all: readonly (boolean | null)[]): boolean {
  const [first = false, ...others] = new Set(all);
  return (others.length > 0 ? null : first) as boolean;
}

function rangeFillObject(
  queue: RequestQueue,
  context: Excel.RequestContext,
  target: () => SheetArea | null,
): Excel.RangeFill {
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
