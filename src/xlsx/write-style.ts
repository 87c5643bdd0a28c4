// SPDX-License-Identifier: EUPL-1.2

import type { CellStyle } from "hucre/xlsx";
import type { FileCell } from "./workbook-file";

/** The font of every cell: Excel takes one without a name or size for another. */
export const FONT = { name: "Calibri", size: 11 } as const;

/** The style of a cell for the file; undefined for a cell without a look of its own. */
export function writeStyle({ style = {}, numberFormat }: FileCell): CellStyle | undefined {
  const { bold, italic, fill, color, align, wrap, vertical, borderTop, borderBottom } = style;
  const found: CellStyle = {
    ...((bold ?? italic ?? color) !== undefined && {
      font: {
        ...FONT,
        ...(bold === true && { bold }),
        ...(italic === true && { italic }),
        ...(color !== undefined && { color: { rgb: hex(color) } }),
      },
    }),
    ...(fill !== undefined && { fill: { type: "pattern", pattern: "solid", fgColor: { rgb: hex(fill) } } }),
    ...((align ?? wrap ?? vertical) !== undefined && {
      alignment: {
        ...(align !== undefined && { horizontal: align }),
        ...(wrap === true && { wrapText: true }),
        ...(vertical !== undefined && { vertical }),
      },
    }),
    ...((borderTop ?? borderBottom) !== undefined && {
      border: {
        ...(borderTop === true && { top: { style: "thin" } }),
        ...(borderBottom === true && { bottom: { style: "thin" } }),
      },
    }),
    ...(numberFormat !== undefined && numberFormat !== "General" && { numFmt: numberFormat }),
  };
  return Object.keys(found).length === 0 ? undefined : found;
}

function hex(color: string): string {
  return color.replace("#", "").toUpperCase();
}
