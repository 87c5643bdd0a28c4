// SPDX-License-Identifier: EUPL-1.2

import type { XAXisComponentOption as XAxis, YAXisComponentOption as YAxis } from "echarts";
import { largest, smallest } from "../../../domain/sheet/extremes";
import { dutchText } from "../../../xlsx/dutch-text";
import type { ChartData } from "./chart-data";
import { LABEL_SIZE, textStyle, type ChartSize } from "./frame-option";
import { inLines, widest } from "./measure";
import { colourAt, flagAt, numberAt, textAt } from "./recorded-look";
import type { ChartTheme } from "./theme";

const CATEGORIES = "axes.categoryAxis";
const VALUES = "axes.valueAxis";
/** A label of more than this share of the chart is cut off. */
const LONGEST = 0.34;
/** Below this room for each a name stands upright, in pixels. */
const UPRIGHT = 30;
/** About what the numbers of the other axis take of the width, in pixels. */
const BESIDE_PLOT = 80;
/** Excel lets an axis start above 0 where all points lie within a sixth of the largest one (its article 214075). */
const NARROW = 6;

/** The names below the columns, or beside the bars: these run from bottom to top, unless they are turned round. */
export function categoryAxis(data: ChartData, size: ChartSize, theme: ChartTheme, direction: "x" | "y") {
  const { properties, categories } = data;
  const style = textStyle(properties, CATEGORIES, theme, LABEL_SIZE);
  const room = (direction === "x" ? size.width - BESIDE_PLOT : size.height * 0.75) / Math.max(1, categories.length);
  const turn = direction === "x" ? turned(categories, room, style.fontSize) : 0;
  const isFlat = direction === "x" && turn === 0;
  const everyOther = isFlat ? 1 : Math.ceil((style.fontSize * 1.05) / Math.max(1, room));
  return {
    type: "category" as const,
    data: [...categories],
    show: flagAt(properties, `${CATEGORIES}.visible`) !== false,
    inverse: isTurnedRound(data),
    boundaryGap: !data.series.every(({ kind }) => kind.family === "area"),
    axisLine: { show: true, onZero: true, lineStyle: { color: theme.gridline } },
    axisTick: { show: false },
    splitLine: gridlines(data, CATEGORIES, theme, false),
    axisLabel: {
      ...style,
      interval: Math.max(1, numberAt(properties, `${CATEGORIES}.tickLabelSpacing`) ?? everyOther) - 1,
      rotate: turn,
      hideOverlap: false,
      lineHeight: style.fontSize * 1.2,
      ...(isFlat
        ? { formatter: (name: string): string => inLines(name, room, style.fontSize) }
        : { width: LONGEST * (direction === "y" ? size.width : size.height), overflow: "truncate" as const }),
    },
    ...nameOf(data, CATEGORIES, theme),
  } satisfies XAxis & YAxis;
}

/** How far the names are turned: not where they fit, if need be in more lines. */
function turned(names: readonly string[], room: number, fontSize: number): number {
  const words = names.flatMap((name) => name.split(/(?<=-)|\s+/));
  if (widest(words, fontSize) <= room) return 0;
  return room < UPRIGHT ? 90 : 45;
}

export const isTurnedRound = ({ properties }: ChartData): boolean =>
  flagAt(properties, `${CATEGORIES}.reversePlotOrder`) === true;

/** @param direction along which its numbers run */
export function valueAxis(data: ChartData, theme: ChartTheme, direction: "x" | "y") {
  return {
    ...numbers(data, VALUES, theme),
    // Where the names run the other way, Excel's numbers stand at the other end.
    ...(direction === "x" && isTurnedRound(data) && { position: "top" as const }),
  };
}

/** The axis below a scatter chart. */
export const scatterAxis = (data: ChartData, theme: ChartTheme) => numbers(data, CATEGORIES, theme);

function numbers(data: ChartData, path: typeof VALUES | typeof CATEGORIES, theme: ChartTheme) {
  const { properties, series } = data;
  const isPercent = series.some(({ kind }) => kind.stack === "percent");
  const found = series.flatMap(({ values, x }) => (path === VALUES ? values : x)).filter((value) => value !== null);
  const own = textAt(properties, `${path}.numberFormat`);
  const format = own ?? (isPercent ? "0%" : path === VALUES ? (series[0]?.format ?? "General") : "General");
  const [minimum, maximum] = [numberAt(properties, `${path}.minimum`), numberAt(properties, `${path}.maximum`)];
  const step = numberAt(properties, `${path}.majorUnit`);
  return {
    type: "value" as const,
    show: flagAt(properties, `${path}.visible`) !== false,
    scale: series.every(({ kind }) => kind.family === "line" || kind.family === "scatter") && isNarrow(found),
    ...(isPercent && { max: 1 }),
    ...(minimum !== null && { min: minimum }),
    ...(maximum !== null && { max: maximum }),
    ...(step !== null && { interval: step }),
    ...(found.every(Number.isInteger) && !isPercent && { minInterval: 1 }),
    axisLine: { show: path === CATEGORIES, lineStyle: { color: theme.gridline } },
    axisTick: { show: false },
    splitLine: gridlines(data, path, theme, true),
    axisLabel: {
      ...textStyle(properties, path, theme, LABEL_SIZE),
      formatter: (value: number): string => dutchText(value, format),
    },
    ...nameOf(data, path, theme),
  } satisfies XAxis & YAxis;
}

function gridlines({ properties }: ChartData, path: string, theme: ChartTheme, isThere: boolean) {
  const color = colourAt(properties, `${path}.majorGridlines.format.line.color`);
  return {
    show: flagAt(properties, `${path}.majorGridlines.visible`) ?? isThere,
    lineStyle: { color: color === null ? theme.gridline : theme.ofFile(color), width: 1 },
  };
}

function isNarrow(values: readonly number[]): boolean {
  const [most, least] = [largest(values), smallest(values)];
  return least > 0 && (most - least) * NARROW < most;
}

function nameOf({ properties }: ChartData, path: string, theme: ChartTheme) {
  const name = flagAt(properties, `${path}.title.visible`) === false ? null : textAt(properties, `${path}.title.text`);
  return name === null
    ? {}
    : {
        name,
        nameLocation: "middle" as const,
        nameTextStyle: textStyle(properties, `${path}.title`, theme, LABEL_SIZE + 1),
      };
}
