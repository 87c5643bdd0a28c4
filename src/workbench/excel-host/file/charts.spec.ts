// SPDX-License-Identifier: EUPL-1.2

import { strFromU8, unzipSync, zipSync } from "fflate";
import { readWholeXlsx } from "../../../xlsx/whole/read-whole";
import type { FileChart } from "../../../xlsx/workbook-file";
import { bookOf, sheetOf } from "../../../xlsx/workbook-file.fixture";
import { writeXlsx } from "../../../xlsx/write-xlsx";
import type { RecordedChart, SetProperties } from "../recorded";
import { fileChart, recordedChart } from "./charts";
import { tabsOf } from "./tabs";

const SHEET = "sheet-1";
const TABS = tabsOf([{ name: "Monitor", id: SHEET }]);
const area = (row: number, column: number, rowCount: number, columnCount = 1) => ({
  sheetId: SHEET,
  row,
  column,
  rowCount,
  columnCount,
});
const ROWS = [
  ["Gemeente", "Taakstelling", "Realisatie"],
  ["Hoorn", 399, 120],
  ["Texel", 50, 0],
];

function chartWith(type: string, properties: SetProperties, series: readonly SetProperties[]): RecordedChart {
  return {
    id: "{1}",
    type,
    seriesBy: "Columns",
    properties: { name: "Grafiek", "title.text": "Grootste tekort bovenaan", ...properties },
    series: series.map((one, at) => ({ properties: one, values: area(1, at + 1, 2), categories: area(1, 0, 2) })),
    position: area(5, 0, 20, 6),
    source: area(1, 1, 2),
  };
}

async function inFile(chart: FileChart, change: (xml: string) => string = (xml) => xml): Promise<RecordedChart> {
  const parts = unzipSync(await writeXlsx(bookOf([sheetOf("Monitor", ROWS, { charts: [chart] })])));
  const path = "xl/charts/chart1.xml";
  const changed = zipSync({ ...parts, [path]: new TextEncoder().encode(change(strFromU8(parts[path]!))) });
  const file = await readWholeXlsx(changed, "proef.xlsx");
  return recordedChart(file.sheets[0]!.charts![0]!, SHEET, "{2}", TABS);
}

const again = (record: RecordedChart, change?: (xml: string) => string): Promise<RecordedChart> =>
  inFile(fileChart(record, TABS)!, change);

/** As a monitor asks for its bars. */
const BARS = chartWith(
  "BarClustered",
  {
    "legend.position": "Bottom",
    "format.font.size": 12,
    "format.font.color": "#595959",
    "title.format.font.size": 13,
    plotVisibleOnly: false,
    "axes.valueAxis.minimum": 0,
    "axes.valueAxis.numberFormat": "#,##0",
    "axes.valueAxis.majorGridlines.visible": true,
    "axes.categoryAxis.reversePlotOrder": true,
  },
  [
    { name: "Taakstelling", gapWidth: 45, "format.fill.color": "#1F3864", "format.line.color": "#1F3864" },
    { name: "Realisatie", gapWidth: 45, "format.fill.color": "#DEEBF7", "format.line.color": "#1F3864" },
  ],
);

test("bars of a file run from top to bottom, from 0, with their edges and letters", async () => {
  const { properties, series, type } = await again(BARS);
  expect(type).toBe("BarClustered");
  expect(properties).toMatchObject({
    "axes.categoryAxis.reversePlotOrder": true,
    "axes.categoryAxis.majorGridlines.visible": false,
    "axes.categoryAxis.format.font.size": 12,
    "axes.valueAxis.minimum": 0,
    "axes.valueAxis.numberFormat": "#,##0",
    "axes.valueAxis.majorGridlines.visible": true,
    "legend.format.font.size": 12,
    "title.format.font.size": 13,
    "title.format.font.color": "#595959",
    plotVisibleOnly: false,
  });
  expect(series.map((one) => one.properties)).toMatchObject(BARS.series.map((one) => one.properties));
});

test("names that run from bottom to top, lines that are not there and an axis that is hidden are so too", async () => {
  const plain = { ...BARS, properties: { ...BARS.properties, "axes.categoryAxis.reversePlotOrder": false } };
  const { properties, series } = await again(plain, (xml) =>
    xml
      .replace(/<c:majorGridlines>[\s\S]*?<\/c:majorGridlines>/, "")
      .replace(/(<c:valAx>[\s\S]*?<c:delete val=")0/, "$11")
      .replace(/<c:gapWidth[^>]*>/, ""),
  );
  expect(properties).not.toHaveProperty(["axes.categoryAxis.reversePlotOrder"]);
  expect(properties).toMatchObject({ "axes.valueAxis.majorGridlines.visible": false, "axes.valueAxis.visible": false });
  // What the format means by nothing.
  expect(series[0]!.properties).toMatchObject({ gapWidth: 150 });
});

test("the edge of a point is not that of its series", async () => {
  const point =
    '<c:dPt><c:idx val="0"/><c:spPr><a:ln><a:solidFill><a:srgbClr val="FF0000"/></a:solidFill></a:ln></c:spPr></c:dPt>';
  const { series } = await again(BARS, (xml) => xml.replace(/<c:spPr>[\s\S]*?<\/c:spPr>(?=<c:cat>)/, point));
  expect(series.map((one) => one.properties["format.line.color"])).not.toContain("#FF0000");
});

test("lines of a file have their dashes, their weight and their marks", async () => {
  const lines = chartWith("LineMarkers", {}, [
    {
      name: "Taakstelling",
      "format.line.color": "#1F3864",
      "format.line.weight": 2.25,
      "format.line.lineStyle": "Dash",
      markerStyle: "None",
    },
    {
      name: "Realisatie",
      "format.line.color": "#5B9BD5",
      "format.line.weight": 2.25,
      markerStyle: "Circle",
      markerSize: 8,
      markerBackgroundColor: "#5B9BD5",
      markerForegroundColor: "#1F3864",
    },
  ]);
  const { series } = await again(lines);
  expect(series.map((one) => one.properties)).toMatchObject(lines.series.map((one) => one.properties));
});

test("a chart of a file that gets another title keeps the rest of its look", async () => {
  const opened = await again(BARS);
  const renamed = { ...opened, properties: { ...opened.properties, "title.text": "Anders" } };
  const { properties, series } = await again(renamed);
  expect(properties).toEqual(renamed.properties);
  expect(series.map((one) => one.properties)).toEqual(opened.series.map((one) => one.properties));
});
