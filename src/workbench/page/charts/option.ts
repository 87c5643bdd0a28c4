// SPDX-License-Identifier: EUPL-1.2

import type { EChartsOption } from "echarts";
import { categoryAxis, isTurnedRound, scatterAxis, valueAxis } from "./axes-option";
import { barSeries } from "./bar-option";
import type { ChartData } from "./chart-data";
import { isRound } from "./chart-kind";
import { chartFrame, type ChartSize } from "./frame-option";
import { lineSeries, scatterSeries } from "./line-option";
import { pieSeries } from "./pie-option";
import type { ChartTheme } from "./theme";

/** What echarts draws of a chart, with Excel's look. */
export function chartOption(data: ChartData, size: ChartSize, theme: ChartTheme): EChartsOption {
  const [first] = data.series;
  const isPie = first !== undefined && isRound(first.kind);
  const frame = chartFrame(data, isPie ? data.categories : data.series.map(({ name }) => name), size, theme);
  const common = {
    animation: false,
    backgroundColor: theme.ground,
    title: frame.title,
    legend: frame.legend,
  } satisfies EChartsOption;
  if (isPie) return { ...common, series: [pieSeries(first, data.categories, frame, size, theme)] };

  const grid = { ...frame.plot, outerBoundsMode: "same" as const, outerBoundsContain: "all" as const };
  if (first?.kind.family === "scatter")
    return {
      ...common,
      grid,
      xAxis: scatterAxis(data, theme),
      yAxis: valueAxis(data, theme, "y"),
      series: data.series.map((one, index) => scatterSeries(data, one, index, theme)),
    };
  const isBar = first?.kind.family === "bar";
  return {
    ...common,
    grid,
    xAxis: isBar ? valueAxis(data, theme, "x") : categoryAxis(data, size, theme, "x"),
    yAxis: isBar ? categoryAxis(data, size, theme, "y") : valueAxis(data, theme, "y"),
    series: inOrder(data, seriesOf(data, theme)),
  };
}

function seriesOf(data: ChartData, theme: ChartTheme) {
  const isBar = ({ kind }: ChartData["series"][number]): boolean => kind.family === "bar" || kind.family === "column";
  const bars = data.series.filter(isBar);
  const shares = sharesOf(data);
  return data.series.map((one, index) => {
    const values = one.kind.stack === "percent" ? (shares[index] ?? []) : one.values;
    return isBar(one) ? barSeries(one, index, values, bars, theme) : lineSeries(data, one, index, values, theme);
  });
}

/** Beside each other from bottom to top, as their names run; echarts always puts the first bar on top. */
const inOrder = <T>(data: ChartData, series: readonly T[]): T[] =>
  data.series[0]?.kind.family === "bar" && data.series[0].kind.stack === "none" && !isTurnedRound(data)
    ? [...series].reverse()
    : [...series];

/** Of each value the part of the whole of its category, for charts of 100 %. */
function sharesOf({ series }: ChartData): (number | null)[][] {
  return series.map(({ values }) =>
    values.map((value, at) => {
      const whole = series.reduce((sum, one) => sum + Math.abs(one.values[at] ?? 0), 0);
      return value === null || whole === 0 ? null : value / whole;
    }),
  );
}
