// SPDX-License-Identifier: EUPL-1.2

import type { ChartSeries, SheetChart } from "hucre";
import { chartArea } from "../../../xlsx/chart-area";
import type { FileChart } from "../../../xlsx/workbook-file";
import { withFormulas } from "../../../xlsx/whole/chart-formulas";
import { parseReference } from "../../../xlsx/whole/references";
import type { SheetArea } from "../../engine/areas";
import { placeOf } from "../chart-place";
import type { RecordedChart, RecordedSeries, SetProperties } from "../recorded";
import { chartTypeOf, kindOf, UNKNOWN_TYPE } from "./chart-types";
import { withoutTabs } from "../tab-names";
import { anchorOf } from "./anchor-of";
import { chartLook, hexOf, markerOf, numberOf, strokeOf, textOf } from "./chart-look";
import { chartLookOf, seriesLookOf } from "./look-of-file";
import type { Tabs } from "./tabs";

/** A chart of a file in the terms of the host. */
export function recordedChart(file: FileChart, sheetId: string, id: string, tabs: Tabs): RecordedChart {
  const { chart, name, xml, place, edges = [] } = file;
  const position = { sheetId, ...chartArea(chart.anchor) };
  const series = chart.series.map((one, at) => recordedSeries(one, chart, edges[at] ?? null, tabs));
  const record: RecordedChart = {
    id,
    type: xml !== undefined && series.length === 0 ? UNKNOWN_TYPE : chartTypeOf(chart),
    seriesBy: "Columns",
    properties: {
      name,
      ...(chart.title !== undefined && { "title.text": chart.title }),
      ...(chart.legend === false
        ? { "legend.visible": false }
        : { "legend.position": LEGENDS[chart.legend ?? "right"] }),
      ...chartLookOf(chart),
    },
    series,
    position,
    ...(place !== undefined && { place }),
    source: series.find(({ values }) => values !== null)?.values ?? position,
  };
  return xml === undefined ? record : { ...record, file: { chart, xml, key: keyOf(record) } };
}

const LEGENDS = { top: "Top", bottom: "Bottom", left: "Left", right: "Right", topRight: "Corner" } as const;

function recordedSeries(one: ChartSeries, chart: SheetChart, edge: string | null, tabs: Tabs): RecordedSeries {
  const { name, values, categories, dataLabels } = one;
  return {
    properties: {
      ...(name !== undefined && { name }),
      ...seriesLookOf(one, chart, edge),
      ...(dataLabels !== undefined && dataLabels !== false && dataLabels.showValue === true && { hasDataLabels: true }),
    },
    values: areaOf(values, tabs),
    categories: categories === undefined ? null : areaOf(categories, tabs),
  };
}

function areaOf(formula: string, tabs: Tabs): SheetArea | null {
  const reference = parseReference(formula);
  const [area, ...others] = reference?.areas ?? [];
  const sheetId = reference === null ? null : tabs.idOf(reference.tab);
  return area === undefined || others.length > 0 || sheetId === null ? null : { ...area, sheetId };
}

/** All that was set of a chart; not where it stands, nor where its cells are. */
const keyOf = ({ type, properties, series }: RecordedChart): string =>
  JSON.stringify([type, properties, series.map((one) => one.properties)]);

/** The chart as a file takes it; null where a file cannot have one of its type. */
export function fileChart(record: RecordedChart, tabs: Tabs): FileChart | null {
  const { properties, file, place } = record;
  const name = textOf(properties, "name");
  const lies = place === undefined ? {} : { place };
  const area = placeOf(record);
  const anchor = anchorOf(area, {
    anchor: place === undefined || file === undefined ? cellsOf(area) : file.chart.anchor,
  });
  if (file !== undefined && file.key === keyOf(record))
    return {
      name,
      chart: { ...file.chart, anchor },
      xml: withFormulas(file.xml, (one) => withoutTabs(one, (tab) => tabs.idOf(tab) !== null)),
      ...lies,
    };
  const kind = kindOf(record.type);
  if (kind === null) return null;
  const title = textOf(properties, "title.text");
  const series = record.series.flatMap((one, at) => fileSeries(one, at, kind.type, tabs));
  return {
    name,
    ...lies,
    chart: {
      ...chartLook(record),
      ...kind,
      ...(title !== "" && { title, titleFontSize: numberOf(properties, "title.format.font.size") ?? TITLE_SIZE }),
      altText: altText(title, series),
      series,
      anchor,
      legend: legendOf(properties),
    },
    edges: record.series
      .filter(({ values }) => values !== null)
      .map((one) => hexOf(one.properties, "format.line.color")),
  };
}

const cellsOf = ({ row, column, rowCount, columnCount }: SheetArea): SheetChart["anchor"] => ({
  from: { row, col: column },
  to: { row: row + rowCount, col: column + columnCount },
});

const TITLE_SIZE = 12;

/** Dark, light and in between: to be told apart in grey. */
const COLOURS = ["1F3864", "9DC3E6", "2E75B6", "A5A5A5"];

function fileSeries(
  { properties, values, categories }: RecordedSeries,
  at: number,
  type: SheetChart["type"],
  tabs: Tabs,
): ChartSeries[] {
  if (values === null) return [];
  const name = textOf(properties, "name");
  const usual = COLOURS[at % COLOURS.length] ?? "1F3864";
  const isLine = type === "line" || type === "scatter";
  const color = hexOf(properties, isLine ? "format.line.color" : "format.fill.color") ?? usual;
  return [
    {
      ...(name !== "" && { name }),
      values: tabs.spell(values),
      ...(categories !== null && { categories: tabs.spell(categories) }),
      color,
      ...strokeOf(properties),
      ...(isLine && markerOf(properties)),
      ...(properties["hasDataLabels"] === true && { dataLabels: { showValue: true } }),
    },
  ];
}

function legendOf(properties: SetProperties): SheetChart["legend"] {
  if (properties["legend.visible"] === false) return false;
  const position = properties["legend.position"] ?? "Right";
  return (Object.keys(LEGENDS) as (keyof typeof LEGENDS)[]).find((name) => LEGENDS[name] === position) ?? "right";
}

const altText = (title: string, series: readonly ChartSeries[]): string =>
  [title, series.map(({ name = "" }) => name).join(", ")].filter((text) => text !== "").join(": ");
