// SPDX-License-Identifier: EUPL-1.2

import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type IPaddingData,
  type IStyleData,
  type Nullable,
} from "@univerjs/core";
import type { FileCell, FileStyle } from "../../xlsx/workbook-file";

const ALIGNMENT = { left: HorizontalAlign.LEFT, center: HorizontalAlign.CENTER, right: HorizontalAlign.RIGHT };
const THIN = { s: BorderStyleTypes.THIN, cl: { rgb: "#000000" } };

/** Of the grid's cells where nothing else is said, and of one step of an indent in Excel, in pixels. */
const PADDING = { t: 0, b: 2, l: 2, r: 2 };
const STEP = 9;

/** What looks of a file have beyond what the engine shows, by the text that goes along with the look in the engine. */
export type WholeLooks = Map<string, Pick<FileStyle, "rich" | "whole">>;

/** The engine keeps what it does not know of a look with it, also where the rest of the look changes. */
interface StyleWithWhole extends IStyleData {
  readonly fromFile?: string;
}

/** The look of a cell in the engine's terms, or null where it has none of its own. */
export function styleOf(
  cell: Pick<FileCell, "numberFormat" | "style" | "value">,
  wholeLooks: WholeLooks = new Map(),
): IStyleData | null {
  const style: StyleWithWhole = {
    ...wholeLook(cell.style ?? {}, wholeLooks),
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

/** Shown of a whole look: the font, and the borders at all sides. */
function wholeLook({ whole, rich }: FileStyle, wholeLooks: WholeLooks): StyleWithWhole {
  if (whole === undefined && rich === undefined) return {};
  const fromFile = JSON.stringify({ whole, rich });
  wholeLooks.set(fromFile, { ...(whole !== undefined && { whole }), ...(rich !== undefined && { rich }) });
  const { name, size, underline, strikethrough } = whole?.font ?? {};
  return {
    ...(name !== undefined && { ff: name }),
    ...(size !== undefined && { fs: size }),
    ...(underline !== undefined && underline !== false && { ul: { s: BooleanNumber.TRUE } }),
    ...(strikethrough === true && { st: { s: BooleanNumber.TRUE } }),
    fromFile,
  };
}

/** The look of a cell as a file takes it; undefined where it has none of its own. Number formats are told apart. */
export function fileStyleOf(style: Nullable<IStyleData>, wholeLooks: WholeLooks): FileStyle | undefined {
  if (!style) return undefined;
  const { bl, it, bg, cl, ht, tb, vt, bd, pd, fromFile } = style as StyleWithWhole;
  const [fill, color, align] = [hexOf(bg?.rgb), hexOf(cl?.rgb), nameOf(ALIGNMENT, ht)];
  const vertical = nameOf(VERTICAL, vt);
  const found: FileStyle = {
    ...(bl === BooleanNumber.TRUE && { bold: true }),
    ...(it === BooleanNumber.TRUE && { italic: true }),
    ...(fill !== undefined && { fill }),
    ...(color !== undefined && { color }),
    ...(align !== undefined && { align }),
    ...(tb === WrapStrategy.WRAP && { wrap: true }),
    ...(stepsOf(pd) > 0 && { indent: stepsOf(pd) }),
    ...(vertical !== undefined && vertical !== "bottom" && { vertical }),
    ...(Boolean(bd?.t) && { borderTop: true }),
    ...(Boolean(bd?.b) && { borderBottom: true }),
    ...(fromFile !== undefined && wholeLooks.get(fromFile)),
  };
  return Object.keys(found).length === 0 ? undefined : found;
}

/** Those of the side that the text stands at; the other has none. */
const stepsOf = (padding: Nullable<IPaddingData>): number =>
  Math.round((Math.max(padding?.l ?? 0, padding?.r ?? 0) - PADDING.l) / STEP);

const paddingOf = ({ align, indent = 0 }: FileStyle): IPaddingData => {
  const side = align === "right" ? "r" : "l";
  return { ...PADDING, [side]: PADDING[side] + indent * STEP };
};

/** "#rrggbb"; a colour that somebody set in another spelling is left to the engine. */
const hexOf = (color: Nullable<string>): string | undefined =>
  typeof color === "string" && /^#[0-9a-f]{6}$/i.test(color) ? color.toLowerCase() : undefined;

function nameOf<Name extends string>(names: Readonly<Record<Name, number>>, value: Nullable<number>): Name | undefined {
  return (Object.entries(names) as [Name, number][]).find(([, number]) => number === value)?.[0];
}

/** The same without a number format. */
export function look(style: FileStyle): IStyleData {
  return {
    ...(style.bold === true && { bl: BooleanNumber.TRUE }),
    ...(style.italic === true && { it: BooleanNumber.TRUE }),
    ...(style.fill !== undefined && { bg: { rgb: style.fill } }),
    ...(style.color !== undefined && { cl: { rgb: style.color } }),
    ...(style.align !== undefined && { ht: ALIGNMENT[style.align] }),
    ...(style.wrap !== undefined && { tb: style.wrap ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW }),
    ...(style.indent !== undefined && { pd: paddingOf(style) }),
    ...(style.vertical !== undefined && { vt: VERTICAL[style.vertical] }),
    ...((style.borderTop ?? style.borderBottom) === true && {
      bd: { ...(style.borderTop === true && { t: THIN }), ...(style.borderBottom === true && { b: THIN }) },
    }),
  };
}
