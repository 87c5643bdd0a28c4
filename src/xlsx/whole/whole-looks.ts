// SPDX-License-Identifier: EUPL-1.2

import type { Cell, CellStyle } from "hucre";
import type { LookBeyond } from "../read-cells";
import type { FileStyle } from "../workbook-file";
import { writeStyle, type LookGround } from "../write-style";

/**
 * Tells of each cell of a workbook what its look has beyond what the engine shows, so that it can be saved as it was. Cells that look alike
 * share one object.
 */
export function looksBeyond(ground: LookGround): LookBeyond {
  const known = new Map<string, CellStyle | null>();
  const wholeOf = (style: CellStyle, shown: FileStyle | undefined): CellStyle | null => {
    const key = JSON.stringify(style);
    const found = known.get(key);
    if (found !== undefined) return found;
    const same = JSON.stringify(
      ordered(
        writeStyle(
          {
            ...(shown !== undefined && { style: shown }),
            ...(style.numFmt !== undefined && { numberFormat: style.numFmt }),
          },
          ground,
        ) ?? {},
      ),
    );
    const whole = same === JSON.stringify(ordered(style)) ? null : style;
    known.set(key, whole);
    return whole;
  };
  return ({ style, richText }: Cell, shown, value) => {
    const whole = style === undefined || Object.keys(style).length === 0 ? null : wholeOf(style, shown);
    const rich =
      richText !== undefined && typeof value === "string" && richText.some(({ font: own }) => own !== undefined);
    if (whole === null && !rich) return undefined;
    return { ...(whole !== null && { whole }), ...(rich && { rich: { value, runs: richText } }) };
  };
}

/** The same content in one order of its names. */
function ordered(part: unknown): unknown {
  if (typeof part !== "object" || part === null) return part;
  return Object.entries(part)
    .filter(([, value]) => value !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) => [name, ordered(value)]);
}
