// SPDX-License-Identifier: EUPL-1.2

import type { MonitorChart, MonitorSeries, SeriesKind } from "../../../domain/monitor/charts";
import { PLACES } from "../../../domain/monitor/columns";
import type { Area } from "../../../domain/sheet/snapshot";

/** Told apart without colour: dark, middle and light, and what is light has an edge. Excel's API has no patterns. */
const SHADES: Readonly<Record<SeriesKind, string>> = {
  taakstelling: "#1F3864",
  realisatie: "#5B9BD5",
  prognose: "#DEEBF7",
};
const EDGE = "#1F3864";
/** As in Excel's own charts. */
const TEXT = "#595959";
const GRID = "#D9D9D9";
/** Of the width of a bar, between the bars of two names. */
const GAP_WIDTH = 45;

/**
 * Queues charts. A chart has no alternative text that an add-in can set: of Excel.Chart @types/office-js knows none up to ExcelApi 1.20,
 * `altTextDescription` is of Excel.Shape, and the shapes of a sheet are pictures, lines and drawn forms. So the title says what a chart shows and in
 * which order, the sentences above the charts have the figures, and the table has all of them.
 */
export function addCharts(sheet: Excel.Worksheet, charts: readonly MonitorChart[]): void {
  for (const chart of charts) addChart(sheet, chart);
}

function addChart(
  sheet: Excel.Worksheet,
  { name, title, type, names, series, labels, font, position }: MonitorChart,
): void {
  const [first, ...others] = series;
  if (first === undefined) return;
  const chart = sheet.charts.add(type, rangeOf(sheet, first.values), "Columns");
  chart.name = name;
  chart.title.text = title;
  chart.format.font.size = font;
  chart.format.font.color = TEXT;
  chart.title.format.font.size = font + 1;
  chart.legend.position = "Bottom";
  // The cells lie below the lists, which people may hide.
  chart.plotVisibleOnly = false;
  chart.displayBlanksAs = "NotPlotted";
  const own = chart.series.getItemAt(0);
  own.name = first.name;
  dressSeries(own, first, type);
  const all = [own];
  for (const other of others) {
    const added = chart.series.add(other.name);
    added.setValues(rangeOf(sheet, other.values));
    dressSeries(added, other, type);
    all.push(added);
  }
  for (const one of all) {
    one.setXAxisValues(rangeOf(sheet, names));
    one.hasDataLabels = labels;
  }
  dressAxes(chart, type);
  const { row, column, rowCount, columnCount } = position;
  chart.setPosition(
    sheet.getRangeByIndexes(row, column, 1, 1),
    sheet.getRangeByIndexes(row + rowCount - 1, column + columnCount - 1, 1, 1),
  );
}

function dressSeries(series: Excel.ChartSeries, { kind }: MonitorSeries, type: MonitorChart["type"]): void {
  if (type === "BarClustered") {
    series.gapWidth = GAP_WIDTH;
    series.overlap = 0;
    series.format.fill.setSolidColor(SHADES[kind]);
    series.format.line.color = EDGE;
    series.format.line.weight = 0.5;
    return;
  }
  series.format.line.color = SHADES[kind];
  series.format.line.weight = 2.25;
  if (kind === "taakstelling") {
    series.format.line.lineStyle = "Dash";
    series.markerStyle = "None";
  } else {
    series.markerStyle = "Circle";
    series.markerSize = 8;
    series.markerBackgroundColor = SHADES[kind];
    series.markerForegroundColor = EDGE;
  }
}

/** From 0, so that a length is a number of places; the first name on top; every name and every peildatum is written. */
function dressAxes({ axes }: Excel.Chart, type: MonitorChart["type"]): void {
  const { categoryAxis, valueAxis } = axes;
  valueAxis.minimum = 0;
  valueAxis.numberFormat = PLACES;
  valueAxis.majorGridlines.visible = true;
  valueAxis.majorGridlines.format.line.color = GRID;
  categoryAxis.majorTickMark = "None";
  categoryAxis.tickLabelSpacing = 1;
  if (type === "BarClustered") categoryAxis.reversePlotOrder = true;
  // Every peildatum by itself: an axis of dates would write months that have no stand.
  else categoryAxis.categoryType = "TextAxis";
}

function rangeOf(sheet: Excel.Worksheet, { row, column, rowCount, columnCount }: Area): Excel.Range {
  return sheet.getRangeByIndexes(row, column, rowCount, columnCount);
}
