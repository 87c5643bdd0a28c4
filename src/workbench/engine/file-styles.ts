// SPDX-License-Identifier: EUPL-1.2

import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type IStyleData,
} from "@univerjs/core";
import type { FileCell, FileStyle } from "../../xlsx/workbook-file";

const ALIGNMENT = { left: HorizontalAlign.LEFT, center: HorizontalAlign.CENTER, right: HorizontalAlign.RIGHT };
const THIN = { s: BorderStyleTypes.THIN, cl: { rgb: "#000000" } };

/** The look of a cell in the engine's terms, or null where it has none of its own. */
export function styleOf(cell: Pick<FileCell, "numberFormat" | "style" | "value">): IStyleData | null {
  const style: IStyleData = {
    ...look(cell.style ?? {}),
    ...(shownFormat(cell) === undefined ? {} : { n: { pattern: shownFormat(cell) as string } }),
  };
  return Object.keys(style).length === 0 ? null : style;
}

/** Univer counts a number in a cell with the text format as text; Excel does not. The engine keeps that format beside the cell. */
export function isNumberAsText({ numberFormat, value }: Pick<FileCell, "numberFormat" | "value">): boolean {
  return numberFormat === "@" && typeof value === "number";
}

function shownFormat(cell: Pick<FileCell, "numberFormat" | "value">): string | undefined {
  return cell.numberFormat === "General" || isNumberAsText(cell) ? undefined : cell.numberFormat;
}

const VERTICAL = { top: VerticalAlign.TOP, center: VerticalAlign.MIDDLE, bottom: VerticalAlign.BOTTOM } as const;

/** The same without a number format. */
export function look(style: FileStyle): IStyleData {
  return {
    ...(style.bold === true && { bl: BooleanNumber.TRUE }),
    ...(style.italic === true && { it: BooleanNumber.TRUE }),
    ...(style.fill !== undefined && { bg: { rgb: style.fill } }),
    ...(style.color !== undefined && { cl: { rgb: style.color } }),
    ...(style.align !== undefined && { ht: ALIGNMENT[style.align] }),
    ...(style.wrap !== undefined && { tb: style.wrap ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW }),
    ...(style.vertical !== undefined && { vt: VERTICAL[style.vertical] }),
    ...((style.borderTop ?? style.borderBottom) === true && {
      bd: { ...(style.borderTop === true && { t: THIN }), ...(style.borderBottom === true && { b: THIN }) },
    }),
  };
}
