// SPDX-License-Identifier: EUPL-1.2

import { ownValue } from "../../../domain/sheet/own-value";
import type { SetProperties } from "../../excel-host/recorded";

export const textAt = (properties: SetProperties, path: string): string | null => {
  const value = ownValue(properties, path);
  return typeof value === "string" ? value : null;
};

export const numberAt = (properties: SetProperties, path: string): number | null => {
  const value = ownValue(properties, path);
  return typeof value === "number" && Number.isFinite(value) ? value : null;
};

export const flagAt = (properties: SetProperties, path: string): boolean | null => {
  const value = ownValue(properties, path);
  return typeof value === "boolean" ? value : null;
};

const COLOUR = /^#[\da-f]{6}$/i;

/** "#rrggbb" only: a named colour is not known here, so it is left out. */
export function colourAt(properties: SetProperties, ...paths: readonly string[]): string | null {
  for (const path of paths) {
    const value = textAt(properties, path);
    if (value !== null && COLOUR.test(value)) return value.toLowerCase();
  }
  return null;
}

const WHOLE = "format.font.";

interface RecordedFont {
  /** In points; null where nothing was said. */
  readonly size: number | null;
  readonly bold: boolean | null;
  readonly color: string | null;
}

/**
 * Of a part of a chart, or else of the whole chart.
 *
 * @param path of the part: "title", "legend", "axes.categoryAxis"
 */
export const fontAt = (properties: SetProperties, path: string): RecordedFont => ({
  size: numberAt(properties, `${path}.format.font.size`) ?? numberAt(properties, WHOLE + "size"),
  bold: flagAt(properties, `${path}.format.font.bold`) ?? flagAt(properties, WHOLE + "bold"),
  color: colourAt(properties, `${path}.format.font.color`, WHOLE + "color"),
});
