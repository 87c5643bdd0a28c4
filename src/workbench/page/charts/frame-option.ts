// SPDX-License-Identifier: EUPL-1.2

import type { LegendComponentOption, TitleComponentOption } from "echarts/components";
import { largest } from "../../../domain/sheet/extremes";
import type { SetProperties } from "../../excel-host/recorded";
import type { ChartData } from "./chart-data";
import type { ChartKind } from "./chart-kind";
import { FACE, pixels, widthOf } from "./measure";
import { flagAt, fontAt, textAt } from "./recorded-look";
import type { ChartTheme } from "./theme";

export interface ChartSize {
  readonly width: number;
  readonly height: number;
}

/** What lies around the plot: its title, its legend, and what they leave. */
export interface ChartFrame {
  readonly title: TitleComponentOption;
  readonly legend: LegendComponentOption;
  /** In pixels, from each side. */
  readonly plot: { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number };
}

/** In points, as Excel's new charts have them. */
const TITLE_SIZE = 14;
export const LABEL_SIZE = 9;
const EDGE = 12;
const SWATCH = 8;
/** Room to show a line with its marker. */
const LINE_SWATCH = 26;
const SWATCH_GAP = 5;
const BETWEEN = 14;
const LINE_HEIGHT = 1.3;

type Place = "Top" | "Bottom" | "Left" | "Right" | "Corner";
const PLACES: readonly string[] = ["Top", "Bottom", "Left", "Right", "Corner"] satisfies Place[];

export function textStyle(
  properties: SetProperties,
  path: string,
  theme: ChartTheme,
  size: number,
  color = theme.text,
) {
  const font = fontAt(properties, path);
  return {
    fontFamily: FACE,
    fontSize: pixels(font.size ?? size),
    fontWeight: font.bold === true ? ("bold" as const) : ("normal" as const),
    color: font.color === null ? color : theme.ofFile(font.color),
  };
}

/**
 * @param names what the legend tells apart
 */
export function chartFrame(
  chart: ChartData,
  names: readonly string[],
  { width }: ChartSize,
  theme: ChartTheme,
): ChartFrame {
  const { properties } = chart;
  const style = textStyle(properties, "title", theme, TITLE_SIZE);
  const titleLines = chart.title === "" ? 0 : linesOf(chart.title, style.fontSize, width - 2 * EDGE);
  const top = titleLines === 0 ? EDGE : EDGE + titleLines * style.fontSize * LINE_HEIGHT + EDGE;
  const title: TitleComponentOption = {
    show: titleLines > 0,
    text: chart.title,
    left: "center",
    top: EDGE - 4,
    padding: 0,
    textStyle: { ...style, width: width - 2 * EDGE, overflow: "break", lineHeight: style.fontSize * LINE_HEIGHT },
  };
  const place = legendPlace(properties, names.length);
  const plot = { top, right: EDGE + 6, bottom: EDGE, left: EDGE };
  const labels = textStyle(properties, "legend", theme, LABEL_SIZE);
  const hidden: LegendComponentOption = { show: false };
  if (place === null) return { title, legend: hidden, plot };

  const swatch = chart.series.every(({ kind }) => isLine(kind)) ? LINE_SWATCH : SWATCH;
  const widths = names.map((name) => swatch + SWATCH_GAP + widthOf(name, labels.fontSize) + BETWEEN);
  const legend: LegendComponentOption = {
    show: true,
    selectedMode: false,
    itemWidth: swatch,
    itemHeight: SWATCH,
    itemGap: BETWEEN,
    padding: 0,
    textStyle: { ...labels, padding: [0, 0, 0, -2] },
    itemStyle: { borderWidth: "inherit" },
    data: names.map((_, index) => ({ name: String(index), ...markOf(chart.series[index]?.kind) })),
    formatter: (index) => names[Number(index)] ?? "",
  };
  if (place === "Top" || place === "Bottom") {
    const lines = Math.ceil(widths.reduce((sum, one) => sum + one, 0) / Math.max(1, width - 2 * EDGE));
    const room = lines * labels.fontSize * LINE_HEIGHT + EDGE;
    return place === "Top"
      ? { title, legend: { ...legend, left: "center", top }, plot: { ...plot, top: top + room } }
      : { title, legend: { ...legend, left: "center", bottom: EDGE - 3 }, plot: { ...plot, bottom: EDGE + room } };
  }
  const room = Math.min(width / 3, largest(widths));
  const beside: LegendComponentOption = {
    ...legend,
    orient: "vertical",
    top: place === "Corner" ? EDGE : "middle",
    textStyle: { ...labels, width: room - swatch - SWATCH_GAP, overflow: "truncate" },
  };
  return place === "Left"
    ? { title, legend: { ...beside, left: EDGE }, plot: { ...plot, left: EDGE + room } }
    : { title, legend: { ...beside, right: EDGE }, plot: { ...plot, right: EDGE + room } };
}

const isLine = ({ family, line }: ChartKind): boolean => family === "line" || (family === "scatter" && line);

/** How the legend shows a series: a line as it is drawn, all else as a square of its colour. */
function markOf(kind: ChartKind | undefined) {
  if (kind === undefined || !(isLine(kind) || kind.family === "scatter")) return { icon: "rect" };
  return isLine(kind) ? (kind.markers ? {} : { itemStyle: { opacity: 0 } }) : { icon: "circle" };
}

const linesOf = (text: string, fontSize: number, width: number): number =>
  text.split("\n").reduce((sum, line) => sum + Math.max(1, Math.ceil(widthOf(line, fontSize) / Math.max(1, width))), 0);

/** Null for no legend, which Excel leaves out of a chart of one series. */
function legendPlace(properties: SetProperties, count: number): Place | null {
  const asked = textAt(properties, "legend.position");
  if (flagAt(properties, "legend.visible") === false) return null;
  if (asked !== null) return PLACES.includes(asked) ? (asked as Place) : "Bottom";
  return count > 1 || flagAt(properties, "legend.visible") === true ? "Bottom" : null;
}
