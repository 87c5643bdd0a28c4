// SPDX-License-Identifier: EUPL-1.2

import type { ChartColor, ChartSeries, SheetChart } from "hucre";
import type { SetProperties } from "../recorded";
import { DASHES, MARKERS } from "./chart-look";

/** In per cent of a bar: what the format means where it says nothing (ECMA-376, c:gapWidth). */
const GAP_WIDTH = 150;

/**
 * The look of a chart as a whole, in the properties of Office.js: which way its names run, where its numbers begin, its letters. What this
 * leaves out is drawn as if nobody had asked for it, and a chart that says "the largest on top" would have it below.
 */
export function chartLookOf(chart: SheetChart): SetProperties {
  const { axes = {}, type } = chart;
  const hasAxes = type !== "pie" && type !== "doughnut";
  return {
    ...font("title", { size: chart.titleFontSize, bold: chart.titleBold, color: chart.titleColor }),
    ...font("legend", { size: chart.legendFontSize, bold: chart.legendBold, color: chart.legendFontColor }),
    ...(chart.dispBlanksAs === "zero" && { displayBlanksAs: "Zero" }),
    ...(chart.dispBlanksAs === "span" && { displayBlanksAs: "Interpolated" }),
    ...(chart.plotVisOnly === false && { plotVisibleOnly: false }),
    ...(hasAxes && { ...axisLook("axes.categoryAxis", axes.x), ...axisLook("axes.valueAxis", axes.y) }),
  };
}

type Axis = NonNullable<NonNullable<SheetChart["axes"]>["x"]>;

function axisLook(path: string, axis: Axis = {}): SetProperties {
  const { gridlines, hidden, numberFormat, reverse, scale = {}, tickLblSkip, title } = axis;
  const said: SetProperties = {
    // A new chart has the lines of its numbers; in a file only what is written is there.
    "majorGridlines.visible": gridlines?.major === true,
    ...(scale.min !== undefined && { minimum: scale.min }),
    ...(scale.max !== undefined && { maximum: scale.max }),
    ...(scale.majorUnit !== undefined && { majorUnit: scale.majorUnit }),
    ...(numberFormat !== undefined && numberFormat.sourceLinked !== true && { numberFormat: numberFormat.formatCode }),
    ...(tickLblSkip !== undefined && { tickLabelSpacing: tickLblSkip }),
    ...(hidden === true && { visible: false }),
    ...(reverse === true && { reversePlotOrder: true }),
    ...(title !== undefined && { "title.text": title }),
    ...font("", { size: axis.labelFontSize, bold: axis.labelBold, color: axis.labelColor }),
    ...font("title", { size: axis.axisTitleFontSize, bold: axis.axisTitleBold, color: axis.axisTitleColor }),
  };
  return Object.fromEntries(Object.entries(said).map(([name, value]) => [`${path}.${name}`, value]));
}

interface Letters {
  readonly size: number | undefined;
  readonly bold: boolean | undefined;
  readonly color: ChartColor | undefined;
}

function font(path: string, { size, bold, color }: Letters): SetProperties {
  const before = path === "" ? "format.font." : `${path}.format.font.`;
  const hex = hexColor(color);
  return {
    ...(size !== undefined && { [`${before}size`]: size }),
    ...(bold !== undefined && { [`${before}bold`]: bold }),
    ...(hex !== null && { [`${before}color`]: hex }),
  };
}

/**
 * The look of a series.
 *
 * @param edge the colour of the line around its bars, "RRGGBB"; null where that is of the colour of its ground
 */
export function seriesLookOf(
  one: ChartSeries,
  { type, gapWidth, overlap }: SheetChart,
  edge: string | null,
): SetProperties {
  const isBar = type === "bar" || type === "column";
  const color = hexColor(one.color);
  const line = edge === null ? color : `#${edge}`;
  const { stroke = {}, marker = {} } = one;
  const [dash, symbol] = [keyOf(DASHES, stroke.dash), keyOf(MARKERS, marker.symbol)];
  const [ground, rim] = [hexColor(marker.fill), hexColor(marker.line)];
  return {
    ...(color !== null && { "format.fill.color": color }),
    ...(line !== null && { "format.line.color": line }),
    ...(stroke.width !== undefined && { "format.line.weight": stroke.width }),
    ...(dash !== null && { "format.line.lineStyle": dash }),
    ...(symbol !== null && { markerStyle: symbol }),
    ...(marker.size !== undefined && { markerSize: marker.size }),
    ...(ground !== null && { markerBackgroundColor: ground }),
    ...(rim !== null && { markerForegroundColor: rim }),
    ...(one.smooth === true && { smooth: true }),
    ...(isBar && { gapWidth: gapWidth ?? GAP_WIDTH, ...(overlap !== undefined && { overlap }) }),
  };
}

/** "#RRGGBB"; null for a colour of the theme, which is not looked up. */
const hexColor = (color: ChartColor | undefined): string | null =>
  typeof color === "string" ? `#${color.slice(-6)}` : null;

function keyOf<Value>(names: ReadonlyMap<string, Value>, value: Value | undefined): string | null {
  for (const [name, one] of names) if (one === value) return name;
  return null;
}
