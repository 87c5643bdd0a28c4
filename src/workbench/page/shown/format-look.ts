// SPDX-License-Identifier: EUPL-1.2

import { BooleanNumber, BorderStyleTypes, type IBorderData, type IStyleBase } from "@univerjs/core";
import { ownValue } from "../../../domain/sheet/own-value";
import type { StoredFormat } from "../../excel-host/stored-format";

/** By the names of Office.js and those of the file format, in lower case. */
const LINES: Readonly<Record<string, BorderStyleTypes>> = {
  continuous: BorderStyleTypes.THIN,
  thin: BorderStyleTypes.THIN,
  hair: BorderStyleTypes.HAIR,
  dash: BorderStyleTypes.DASHED,
  dashed: BorderStyleTypes.DASHED,
  dot: BorderStyleTypes.DOTTED,
  dotted: BorderStyleTypes.DOTTED,
  dashdot: BorderStyleTypes.DASH_DOT,
  dashdotdot: BorderStyleTypes.DASH_DOT_DOT,
  double: BorderStyleTypes.DOUBLE,
  medium: BorderStyleTypes.MEDIUM,
  thick: BorderStyleTypes.THICK,
};
const EDGES = { EdgeLeft: "l", EdgeRight: "r", EdgeTop: "t", EdgeBottom: "b" } as const;

const onOff = (value: boolean): BooleanNumber => (value ? BooleanNumber.TRUE : BooleanNumber.FALSE);

/** How cells look where a format holds; what it leaves as it is is left out. */
export function lookOf({ fill, color, bold, italic, borders }: StoredFormat): IStyleBase {
  const lines: IBorderData = {};
  for (const [edge, side] of Object.entries(EDGES)) {
    const border = borders.get(edge);
    const style = ownValue(LINES, border?.style.toLowerCase() ?? "");
    if (border !== undefined && style !== undefined) lines[side] = { s: style, cl: { rgb: border.color } };
  }
  return {
    ...(fill !== "" && { bg: { rgb: fill } }),
    ...(color !== "" && { cl: { rgb: color } }),
    ...(bold !== null && { bl: onOff(bold) }),
    ...(italic !== null && { it: onOff(italic) }),
    ...(Object.keys(lines).length > 0 && { bd: lines }),
  };
}
