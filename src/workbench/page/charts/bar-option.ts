// SPDX-License-Identifier: EUPL-1.2

import type { SeriesData } from "./chart-data";
import { numberAt } from "./recorded-look";
import { fillOf, labelsOf, outlineOf, shared } from "./series-look";
import type { ChartTheme } from "./theme";

/** In percent of the width of a bar, as the file format has them where nothing is said (ECMA-376, c:gapWidth and c:overlap). */
const GAP_WIDTH = 150;
const OVERLAP = 0;
const STACKED_OVERLAP = 100;

/**
 * A series of columns or bars.
 *
 * @param values one for each category, null for a gap
 * @param bars all series of the chart that are bars: they share the room of a category
 */
export function barSeries(
  one: SeriesData,
  index: number,
  values: readonly (number | null)[],
  bars: readonly SeriesData[],
  theme: ChartTheme,
) {
  const isStacked = one.kind.stack !== "none";
  const beside = isStacked ? 1 : bars.length;
  const overlap = isStacked ? STACKED_OVERLAP : (said(bars, "overlap") ?? OVERLAP);
  const gap = said(bars, "gapWidth") ?? GAP_WIDTH;
  const atEnd = one.kind.family === "bar" ? ("right" as const) : ("top" as const);
  return {
    ...shared(index),
    type: "bar" as const,
    data: [...values],
    itemStyle: { color: fillOf(one, index, theme), ...outlineOf(one, theme) },
    ...(isStacked && { stack: "all" }),
    barGap: `${-overlap}%`,
    // Excel counts the gap in bars, echarts in categories.
    barCategoryGap: `${(100 * gap) / (100 * beside - (beside - 1) * overlap + gap)}%`,
    label: { ...labelsOf(one, theme), position: isStacked ? ("inside" as const) : atEnd, distance: 3 },
  };
}

/** It is of all bars together: the first series that says it. */
const said = (bars: readonly SeriesData[], name: string): number | null =>
  bars.reduce<number | null>((found, { properties }) => found ?? numberAt(properties, name), null);
