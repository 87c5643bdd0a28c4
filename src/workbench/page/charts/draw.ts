// SPDX-License-Identifier: EUPL-1.2

import type { EChartsOption } from "echarts";
import { BarChart, LineChart, PieChart } from "echarts/charts";
import { GridComponent, LegendComponent, TitleComponent } from "echarts/components";
import { init, use } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";
import type { ChartSize } from "./frame-option";

use([BarChart, LineChart, PieChart, GridComponent, LegendComponent, TitleComponent, SVGRenderer]);

/** The picture of a chart, to be put where it is wanted. Nothing of the library lives on: the same picture may stand in four panes. */
export function drawChart(option: EChartsOption, { width, height }: ChartSize): SVGElement {
  const chart = init(document.createElement("div"), null, { renderer: "svg", width, height });
  try {
    chart.setOption(option);
    const drawn = chart.getDom().querySelector("svg");
    if (drawn === null) throw new Error("echarts drew no svg");
    return drawn.cloneNode(true) as SVGElement;
  } finally {
    chart.dispose();
  }
}
