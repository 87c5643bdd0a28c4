// SPDX-License-Identifier: EUPL-1.2

import type { ChartLineDashStyle, ChartMarkerSymbol, ChartSeries, SheetChart } from "hucre";
import { ownValue } from "../../../domain/sheet/own-value";
import type { RecordedChart, SetProperties } from "../recorded";

/** The look of a chart as a whole: what was set of it, and what Excel gives a new chart and a file has to say. */
export function chartLook({ properties, series: [first] }: RecordedChart): Partial<SheetChart> {
  const [title, legend] = [lettersOf(properties, "title."), lettersOf(properties, "legend.")];
  const own = first?.properties ?? {};
  const overlap = numberOf(own, "overlap");
  return {
    gapWidth: numberOf(own, "gapWidth") ?? 80,
    ...(overlap !== null && { overlap }),
    dispBlanksAs: properties["displayBlanksAs"] === "Zero" ? "zero" : "gap",
    ...(properties["plotVisibleOnly"] === false && { plotVisOnly: false }),
    ...(legend.size !== null && { legendFontSize: legend.size }),
    titleColor: title.color,
    legendFontColor: legend.color,
    axes: {
      x: axisOf(properties, "axes.categoryAxis."),
      y: {
        ...axisOf(properties, "axes.valueAxis."),
        ...(ownValue(properties, "axes.valueAxis.majorGridlines.visible") !== false && { gridlines: { major: true } }),
      },
    },
  };
}

/** Of a part of a chart, or else of the whole chart. */
function lettersOf(properties: SetProperties, path: string): { readonly size: number | null; readonly color: string } {
  const [size, color] = ["format.font.size", "format.font.color"];
  return {
    size: numberOf(properties, path + size) ?? numberOf(properties, size),
    color: hexOf(properties, path + color) ?? hexOf(properties, color) ?? "595959",
  };
}

type Axis = NonNullable<NonNullable<SheetChart["axes"]>["x"]>;

function axisOf(properties: SetProperties, path: string): Axis {
  const [minimum, spacing] = [numberOf(properties, `${path}minimum`), numberOf(properties, `${path}tickLabelSpacing`)];
  const format = textOf(properties, `${path}numberFormat`);
  const letters = lettersOf(properties, path);
  return {
    majorTickMark: "none",
    minorTickMark: "none",
    ...(minimum !== null && { scale: { min: minimum } }),
    ...(format !== "" && { numberFormat: { formatCode: format, sourceLinked: false } }),
    ...(spacing !== null && { tickLblSkip: spacing }),
    ...(ownValue(properties, `${path}reversePlotOrder`) === true && { reverse: true }),
    ...(letters.size !== null && { labelFontSize: letters.size }),
    labelColor: letters.color,
  };
}

export const DASHES: ReadonlyMap<string, ChartLineDashStyle> = new Map([
  ["Continuous", "solid"],
  ["Dash", "dash"],
  ["DashDot", "dashDot"],
  ["Dot", "sysDot"],
]);

/** The line of a series, or the edge of its bars. */
export function strokeOf(properties: SetProperties): Pick<ChartSeries, "stroke"> {
  const [width, dash] = [
    numberOf(properties, "format.line.weight"),
    DASHES.get(textOf(properties, "format.line.lineStyle")),
  ];
  if (width === null && dash === undefined) return {};
  return { stroke: { ...(width !== null && { width }), ...(dash !== undefined && { dash }) } };
}

export const MARKERS: ReadonlyMap<string, ChartMarkerSymbol> = new Map([
  ["None", "none"],
  ["Circle", "circle"],
  ["Square", "square"],
  ["Diamond", "diamond"],
  ["Triangle", "triangle"],
]);

export function markerOf(properties: SetProperties): Pick<ChartSeries, "marker"> {
  const symbol = MARKERS.get(textOf(properties, "markerStyle"));
  if (symbol === undefined) return {};
  const [size, fill, line] = [
    numberOf(properties, "markerSize"),
    hexOf(properties, "markerBackgroundColor"),
    hexOf(properties, "markerForegroundColor"),
  ];
  return {
    marker: { symbol, ...(size !== null && { size }), ...(fill !== null && { fill }), ...(line !== null && { line }) },
  };
}

export function textOf(properties: SetProperties, name: string): string {
  const value = ownValue(properties, name);
  return typeof value === "string" ? value : "";
}

export function numberOf(properties: SetProperties, name: string): number | null {
  const value = ownValue(properties, name);
  return typeof value === "number" ? value : null;
}

/** "RRGGBB" */
export function hexOf(properties: SetProperties, name: string): string | null {
  const value = textOf(properties, name);
  return /^#[0-9a-f]{6}$/i.test(value) ? value.slice(1).toUpperCase() : null;
}
