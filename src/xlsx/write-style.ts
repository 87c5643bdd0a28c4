// SPDX-License-Identifier: EUPL-1.2

import type { CellStyle, FontStyle } from "hucre";
import { readNumberFormat, readStyle } from "./read-style";
import type { FileCell, FileStyle } from "./workbook-file";

/** The font of every cell of a workbook that has no other: Excel takes one without a name or size for another. */
export const FONT = { name: "Calibri", size: 11 } as const;

/** What the looks of a workbook stand on. */
export interface LookGround {
  /** That of cells without one of their own. */
  readonly font: FontStyle;
  /** The colours of its theme. */
  readonly theme?: readonly string[] | undefined;
}

/**
 * The style of a cell for the file; undefined for a cell without a look of its own. What the cell has as a whole from its file holds where
 * it says the same as what is shown.
 */
export function writeStyle(
  { style = {}, numberFormat }: Pick<FileCell, "numberFormat" | "style">,
  { font, theme }: LookGround,
): CellStyle | undefined {
  const { whole = {} } = style;
  const before = readStyle(whole, theme) ?? {};
  const found: CellStyle = {
    ...part("font", fontOf(style, before, whole.font, font)),
    ...part("fill", style.fill === before.fill ? whole.fill : fillOf(style.fill)),
    ...part("alignment", alignmentOf(style, before, whole.alignment)),
    ...part("border", borderOf(style, before, whole.border)),
    ...part("numFmt", numberFormat === readNumberFormat(whole) ? whole.numFmt : ownFormat(numberFormat)),
    ...part("protection", whole.protection),
  };
  return Object.keys(found).length === 0 ? undefined : found;
}

function part<Name extends keyof CellStyle>(name: Name, value: CellStyle[Name]): Pick<CellStyle, Name> | object {
  const isNothing = value === undefined || (typeof value === "object" && Object.keys(value).length === 0);
  return isNothing ? {} : { [name]: value };
}

function fontOf(
  style: FileStyle,
  before: FileStyle,
  whole: FontStyle | undefined,
  plain: FontStyle,
): CellStyle["font"] {
  const { bold, italic, color } = style;
  if ((bold ?? italic ?? color ?? whole) === undefined) return undefined;
  const { bold: wasBold, italic: wasItalic, color: colour, ...others } = whole ?? plain;
  const own = color === before.color ? colour : color === undefined ? undefined : { rgb: hex(color) };
  return {
    ...{ name: plain.name ?? FONT.name, size: plain.size ?? FONT.size },
    ...others,
    ...(bold === true && { bold }),
    ...(italic === true && { italic }),
    ...(own !== undefined && { color: own }),
  };
}

const fillOf = (fill: string | undefined): CellStyle["fill"] =>
  fill === undefined ? undefined : { type: "pattern", pattern: "solid", fgColor: { rgb: hex(fill) } };

function alignmentOf(style: FileStyle, before: FileStyle, whole: CellStyle["alignment"] = {}): CellStyle["alignment"] {
  const { horizontal, vertical, wrapText, indent: stepsIn, ...others } = whole;
  const across = style.align === before.align ? horizontal : style.align;
  const upright = style.vertical === before.vertical ? vertical : style.vertical;
  const indent = style.indent === before.indent ? stepsIn : style.indent;
  const wrap = style.wrap === before.wrap ? wrapText : style.wrap;
  return {
    ...others,
    ...(across !== undefined && { horizontal: across }),
    ...(wrap === true && { wrapText: true }),
    ...(indent !== undefined && { indent }),
    ...(upright !== undefined && { vertical: upright }),
  };
}

function borderOf(style: FileStyle, before: FileStyle, whole: CellStyle["border"] = {}): CellStyle["border"] {
  const { top, bottom, ...others } = whole;
  const thin = { style: "thin" } as const;
  const [above, below] = [
    style.borderTop === before.borderTop ? top : style.borderTop === true ? thin : undefined,
    style.borderBottom === before.borderBottom ? bottom : style.borderBottom === true ? thin : undefined,
  ];
  return { ...others, ...(above !== undefined && { top: above }), ...(below !== undefined && { bottom: below }) };
}

const ownFormat = (format: string | undefined): string | undefined => (format === "General" ? undefined : format);

function hex(color: string): string {
  return color.replace("#", "").toUpperCase();
}
