// SPDX-License-Identifier: EUPL-1.2

import type { ChartData, SeriesData } from "./chart-data";
import { pixels } from "./measure";
import { colourAt, flagAt, numberAt, textAt } from "./recorded-look";
import { accent, fillOf, labelsOf, outlineOf, shared } from "./series-look";
import type { ChartTheme } from "./theme";

/** In points, as Excel's new charts have them. */
const LINE_WEIGHT = 2.25;
const MARKER_SIZE = 5;

const DASHES = new Map([
  ["Dash", "dashed" as const],
  ["DashDot", "dashed" as const],
  ["DashDotDot", "dashed" as const],
  ["Dot", "dotted" as const],
  ["RoundDot", "dotted" as const],
]);

const MARKERS = new Map([
  ["Circle", "circle"],
  ["Square", "rect"],
  ["Diamond", "diamond"],
  ["Triangle", "triangle"],
  ["None", "none"],
]);

/** A series of lines or of an area, over the categories. */
export function lineSeries(
  data: ChartData,
  one: SeriesData,
  index: number,
  values: readonly (number | null)[],
  theme: ChartTheme,
) {
  const look = lineLook(data, one, index, theme);
  const stack = one.kind.stack === "none" ? {} : { stack: "all" };
  if (one.kind.family !== "area") return { ...look, ...stack, data: [...values] };
  const { borderColor, borderWidth } = { borderColor: undefined, borderWidth: 0, ...outlineOf(one, theme) };
  return {
    ...look,
    ...stack,
    data: [...values],
    symbol: "none",
    lineStyle: { color: borderColor ?? fillOf(one, index, theme), width: borderWidth },
    areaStyle: { color: fillOf(one, index, theme), opacity: 1 },
  };
}

/** Points across and up. Where no category is a number they are counted, as in Excel. */
export function scatterSeries(data: ChartData, one: SeriesData, index: number, theme: ChartTheme) {
  const hasNumbers = one.x.some((value) => value !== null);
  const points = one.values.map((value, at) => [hasNumbers ? (one.x[at] ?? null) : at + 1, value]);
  return { ...lineLook(data, one, index, theme), data: points };
}

function lineLook(data: ChartData, one: SeriesData, index: number, theme: ChartTheme) {
  const { properties, kind } = one;
  const own = (path: string): string | null => {
    const color = colourAt(properties, path);
    return color === null ? null : theme.ofFile(color);
  };
  const color = own("format.line.color") ?? own("markerBackgroundColor") ?? accent(index, theme);
  const edge = own("markerForegroundColor");
  return {
    ...shared(index),
    type: "line" as const,
    symbol: MARKERS.get(textAt(properties, "markerStyle") ?? "") ?? (kind.markers ? "circle" : "none"),
    symbolSize: pixels(numberAt(properties, "markerSize") ?? MARKER_SIZE),
    smooth: kind.smooth || flagAt(properties, "smooth") === true,
    connectNulls: textAt(data.properties, "displayBlanksAs") === "Interpolated",
    itemStyle: {
      color: own("markerBackgroundColor") ?? color,
      ...(edge !== null && { borderColor: edge, borderWidth: 1 }),
    },
    lineStyle: {
      color,
      width: kind.line ? pixels(numberAt(properties, "format.line.weight") ?? LINE_WEIGHT) : 0,
      type: DASHES.get(textAt(properties, "format.line.lineStyle") ?? "") ?? ("solid" as const),
    },
    label: { ...labelsOf(one, theme), position: "top" as const },
  };
}
