// SPDX-License-Identifier: EUPL-1.2

import type { PieSeriesOption } from "echarts/charts";
import type { SeriesData } from "./chart-data";
import type { ChartFrame, ChartSize } from "./frame-option";
import { accent, labelsOf } from "./series-look";
import type { ChartTheme } from "./theme";

/** Of the width of what there is, as in Excel. */
const HOLE = 0.5;

/** The first series of a pie or a ring; Excel takes a negative number without its sign. */
export function pieSeries(
  series: SeriesData,
  categories: readonly string[],
  { plot }: ChartFrame,
  { width, height }: ChartSize,
  theme: ChartTheme,
): PieSeriesOption {
  const [across, down] = [width - plot.left - plot.right, height - plot.top - plot.bottom];
  const radius = Math.max(1, Math.min(across, down) / 2);
  return {
    type: "pie",
    silent: true,
    emphasis: { disabled: true },
    startAngle: 90,
    center: [plot.left + across / 2, plot.top + down / 2],
    radius: [series.kind.family === "doughnut" ? radius * HOLE : 0, radius],
    itemStyle: { borderColor: theme.ground, borderWidth: 2 },
    label: { ...labelsOf(series, theme), position: "inside" },
    labelLine: { show: false },
    data: categories.map((_, at) => ({
      name: String(at),
      value: Math.abs(series.values[at] ?? 0),
      itemStyle: { color: accent(at, theme) },
      // A slice that is not there has no label either.
      ...(series.values[at] == null && { label: { show: false } }),
    })),
  };
}
