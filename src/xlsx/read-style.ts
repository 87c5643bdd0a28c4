// SPDX-License-Identifier: EUPL-1.2

import { resolveThemeColor, type CellStyle } from "hucre/xlsx";
import type { FileStyle } from "./workbook-file";
import { ownValue } from "../domain/sheet/own-value";

type Color = NonNullable<NonNullable<CellStyle["font"]>["color"]>;

/** The looks that the workbench shows; undefined where a cell has none of them. */
export function readStyle(style: CellStyle | undefined, theme: readonly string[] | undefined): FileStyle | undefined {
  if (style === undefined) return undefined;
  const { font, fill, alignment, border } = style;
  const solid = fill?.type === "pattern" && fill.pattern === "solid" ? fill.fgColor : undefined;
  const horizontal = alignment?.horizontal;
  const found: FileStyle = {
    ...(font?.bold === true && { bold: true }),
    ...(font?.italic === true && { italic: true }),
    ...optional("fill", readColor(solid, theme)),
    ...optional("color", readColor(font?.color, theme)),
    ...optional(
      "align",
      horizontal === "left" || horizontal === "center" || horizontal === "right" ? horizontal : undefined,
    ),
    ...(alignment?.wrapText === true && { wrap: true }),
    ...optional("indent", indentOf(alignment)),
    ...((alignment?.vertical === "top" || alignment?.vertical === "center") && { vertical: alignment.vertical }),
    ...(border?.top !== undefined && { borderTop: true }),
    ...(border?.bottom !== undefined && { borderBottom: true }),
  };
  return Object.keys(found).length === 0 ? undefined : found;
}

const indentOf = (alignment: CellStyle["alignment"]): number | undefined =>
  alignment?.indent === undefined || alignment.indent < 1 ? undefined : alignment.indent;

/** Number formats that Excel shows in the notation of the country; the workbench is Dutch. */
const LOCAL_DATES: Readonly<Record<string, string>> = { "m/d/yyyy": "d-m-yyyy", "m/d/yyyy h:mm": "d-m-yyyy h:mm" };

/** The English number format code, undefined for General. */
export function readNumberFormat(style: CellStyle | undefined): string | undefined {
  const format = style?.numFmt;
  if (format === undefined || format === "General") return undefined;
  return ownValue(LOCAL_DATES, format) ?? format;
}

function readColor(color: Color | undefined, theme: readonly string[] | undefined): string | undefined {
  if (color?.rgb !== undefined && /^[0-9a-f]{6}$/i.test(color.rgb)) return `#${color.rgb.toLowerCase()}`;
  if (color?.theme === undefined || theme === undefined) return undefined;
  return `#${resolveThemeColor([...theme], swapped(color.theme), color.tint).toLowerCase()}`;
}

/** The colour list of a theme starts with dark 1, light 1, dark 2, light 2; cells count light before dark. */
function swapped(index: number): number {
  return [1, 0, 3, 2][index] ?? index;
}

function optional<K extends string, V>(key: K, value: V | undefined): Partial<Record<K, V>> {
  return value === undefined ? {} : ({ [key]: value } as Record<K, V>);
}
