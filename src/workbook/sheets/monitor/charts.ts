// SPDX-License-Identifier: EUPL-1.2

import type { MonitorChart } from "../../../domain/monitor/charts";
import { rangeOf } from "./style";

/** Queues charts. Excel has no alternative text for charts that an add-in can set: the title says what it shows, the table has the figures. */
export function addCharts(sheet: Excel.Worksheet, charts: readonly MonitorChart[]): void {
  for (const { name, title, type, names, series, labels, position } of charts) {
    const [first, second] = series;
    const chart = sheet.charts.add(type, rangeOf(sheet, first.values), "Columns");
    chart.name = name;
    chart.title.text = title;
    chart.legend.position = "Bottom";
    const own = chart.series.getItemAt(0);
    own.name = first.name;
    const beside = chart.series.add(second.name);
    beside.setValues(rangeOf(sheet, second.values));
    for (const one of [own, beside]) {
      one.setXAxisValues(rangeOf(sheet, names));
      one.hasDataLabels = labels;
    }
    const { row, column, rowCount, columnCount } = position;
    chart.setPosition(
      sheet.getRangeByIndexes(row, column, 1, 1),
      sheet.getRangeByIndexes(row + rowCount - 1, column + columnCount - 1, 1, 1),
    );
  }
}
