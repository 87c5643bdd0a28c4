// SPDX-License-Identifier: EUPL-1.2

import type { SetProperties } from "../../excel-host/recorded";
import { chartOf, dataOf, reading } from "./chart.fixture";
import { chartOption } from "./option";
import { DARK, LIGHT } from "./theme";

const SIZE = { width: 640, height: 320 };
const CELLS = reading([
  ["Alkmaar", 1395, 150, 60],
  ["Bergen aan Zee", 60, "#N/A", 20],
]);

interface Drawn {
  readonly series: readonly Record<string, unknown>[];
  readonly xAxis: Axis;
  readonly yAxis: Axis;
  readonly legend: Record<string, unknown> & { formatter(name: string): string };
  readonly title: Record<string, unknown>;
}
type Axis = Record<string, unknown> & {
  readonly axisLabel: { formatter(value: number | string): string; rotate: number; interval: number };
};

/** As echarts gets it. */
const drawn = (type: string, names: readonly SetProperties[], properties: SetProperties = {}, theme = LIGHT) =>
  chartOption(dataOf(chartOf(type, names, 2, properties), CELLS), SIZE, theme) as unknown as Drawn;

const NAMES = [{ name: "Taakstelling" }, { name: "Realisatie" }];

describe("bars", () => {
  it("run from bottom to top, each name's first series below; turned round both start on top, with the numbers above", () => {
    const up = drawn("BarClustered", NAMES);
    expect(up.yAxis).toMatchObject({ type: "category", data: ["Alkmaar", "Bergen aan Zee"], inverse: false });
    expect(up.xAxis).toMatchObject({ type: "value" });
    expect(up.xAxis).not.toHaveProperty("position");
    expect(up.series.map(({ name }) => name)).toEqual(["1", "0"]);
    const down = drawn("BarClustered", NAMES, { "axes.categoryAxis.reversePlotOrder": true });
    expect(down.yAxis).toMatchObject({ inverse: true });
    expect(down.xAxis).toMatchObject({ position: "top" });
    expect(down.series.map(({ name }) => name)).toEqual(["0", "1"]);
    expect(drawn("BarStacked", NAMES).series.map(({ name }) => name)).toEqual(["0", "1"]);
  });

  it("a value that is not known is a gap, not 0", () => {
    expect(drawn("ColumnClustered", NAMES).series[1]).toMatchObject({ data: [150, null] });
    expect(drawn("ColumnStacked100", NAMES).series.map(({ data }) => data)).toEqual([
      [1395 / 1545, 1],
      [150 / 1545, null],
    ]);
  });

  it("the gap is that of Excel, which counts it in bars", () => {
    const wide = NAMES.map((name) => ({ ...name, gapWidth: 50, overlap: -20 }));
    // A category is 2 bars, 20 % between them and 50 % of one beside them: 270 %.
    expect(drawn("BarClustered", wide).series[0]).toMatchObject({
      barGap: "20%",
      barCategoryGap: `${(100 * 50) / 270}%`,
    });
    // As the file format has it where nothing is said: 150 % beside two bars.
    expect(drawn("BarClustered", NAMES).series[0]).toMatchObject({
      barGap: "0%",
      barCategoryGap: `${(100 * 150) / 350}%`,
    });
    // Stacked, there is one bar for each name.
    expect(drawn("BarStacked", NAMES).series[0]).toMatchObject({ stack: "all", barCategoryGap: "60%" });
  });

  it("labels show what the cells show, and nothing at a gap", () => {
    const [one, other] = drawn("ColumnClustered", [
      { name: "a", hasDataLabels: true },
      { name: "b", hasDataLabels: true },
    ]).series;
    const textOf = (series: unknown, dataIndex: number): string =>
      (series as { label: { formatter(at: { dataIndex: number }): string } }).label.formatter({ dataIndex });
    expect(one).toMatchObject({ label: { show: true, position: "top" } });
    expect([textOf(one, 0), textOf(other, 0), textOf(other, 1)]).toEqual(["1.395", "150", ""]);
    expect(drawn("ColumnClustered", NAMES).series[0]).toMatchObject({ label: { show: false } });
  });

  it("have the colours that were asked for, or those of Office", () => {
    const own = {
      name: "a",
      "format.fill.color": "#1F3864",
      "format.line.color": "#1F3864",
      "format.line.weight": 0.75,
    };
    const [first, second] = drawn("ColumnClustered", [own, { name: "b", "format.fill.color": "oranje" }]).series;
    expect(first).toMatchObject({ itemStyle: { color: "#1f3864", borderColor: "#1f3864", borderWidth: 1 } });
    expect(second).toMatchObject({ itemStyle: { color: "#ed7d31" } });
    expect(drawn("ColumnClustered", [own], {}, DARK).series[0]).not.toMatchObject({ itemStyle: { color: "#1f3864" } });
  });
});

describe("axes", () => {
  it("write numbers in Dutch, in the format of the cells or the one that was asked for", () => {
    expect(drawn("ColumnClustered", NAMES).yAxis.axisLabel.formatter(2000)).toBe("2.000");
    const own = { "axes.valueAxis.numberFormat": "0.0", "axes.valueAxis.minimum": 0, "axes.valueAxis.majorUnit": 500 };
    expect(drawn("ColumnClustered", NAMES, own).yAxis.axisLabel.formatter(1.5)).toBe("1,5");
    expect(drawn("ColumnClustered", NAMES, own).yAxis).toMatchObject({ min: 0, interval: 500 });
    expect(drawn("ColumnStacked100", NAMES).yAxis.axisLabel.formatter(0.2)).toBe("20%");
  });

  it("of bars start at 0 also where all values lie close together; those of lines then do not", () => {
    const close = reading([["a", 1000], ["b", 1010]]); // prettier-ignore
    const axis = (type: string) =>
      (chartOption(dataOf(chartOf(type, [{ name: "x" }], 2), close), SIZE, LIGHT) as unknown as Drawn).yAxis;
    expect(axis("ColumnClustered")).toMatchObject({ scale: false });
    expect(axis("Line")).toMatchObject({ scale: true });
    expect(drawn("Line", NAMES).yAxis).toMatchObject({ scale: false });
  });

  it("names stand flat where they fit, in more lines if need be; else they are turned, and at last left out", () => {
    const of = (count: number) => {
      const names = reading(Array.from({ length: count }, () => ["Bergen aan Zee", 1]));
      const data = dataOf(chartOf("ColumnClustered", [{ name: "x" }], count), names);
      return (chartOption(data, SIZE, LIGHT) as unknown as Drawn).xAxis.axisLabel;
    };
    expect(of(3)).toMatchObject({ rotate: 0, interval: 0 });
    expect(of(10).formatter("Bergen aan Zee")).toBe("Bergen\naan Zee");
    expect(of(17)).toMatchObject({ rotate: 45, interval: 0 });
    expect(of(40)).toMatchObject({ rotate: 90, interval: 0 });
    expect(of(100)).toMatchObject({ rotate: 90, interval: 2 });
  });
});

describe("the frame", () => {
  it("has a legend where there is more than one series, or where one was asked for", () => {
    expect(drawn("ColumnClustered", NAMES).legend).toMatchObject({ show: true, data: [{ name: "0" }, { name: "1" }] });
    expect(drawn("ColumnClustered", NAMES).legend.formatter("1")).toBe("Realisatie");
    expect(drawn("ColumnClustered", [NAMES[0]!]).legend).toMatchObject({ show: false });
    expect(drawn("ColumnClustered", [NAMES[0]!], { "legend.position": "Right" }).legend).toMatchObject({
      show: true,
      orient: "vertical",
    });
    expect(drawn("ColumnClustered", NAMES, { "legend.visible": false }).legend).toMatchObject({ show: false });
  });

  it("series of one name are told apart", () => {
    const { legend, series } = drawn("ColumnClustered", [{ name: "Stand" }, { name: "Stand" }]);
    expect(series.map(({ name }) => name)).toEqual(["0", "1"]);
    expect(["0", "1"].map((name) => legend.formatter(name))).toEqual(["Stand", "Stand"]);
  });

  it("has the letters of the whole chart, except where a part has its own", () => {
    const { title, xAxis, series } = drawn("ColumnClustered", NAMES, {
      "title.text": "Titel",
      "format.font.size": 13.5,
      "title.format.font.size": 12,
    });
    expect(title).toMatchObject({ show: true, text: "Titel", textStyle: { fontSize: 16 } });
    expect(xAxis.axisLabel).toMatchObject({ fontSize: 18 });
    expect(series[0]).toMatchObject({ label: { fontSize: 18 } });
  });
});

describe("other kinds", () => {
  it("a line breaks at what is not known, unless it is to be drawn through", () => {
    expect(drawn("LineMarkers", NAMES).series[1]).toMatchObject({
      data: [150, null],
      connectNulls: false,
      symbol: "circle",
    });
    expect(drawn("Line", NAMES, { displayBlanksAs: "Interpolated" }).series[1]).toMatchObject({
      connectNulls: true,
      symbol: "none",
    });
  });

  it("a pie has its first series, and no slice for what is not known", () => {
    const cells = reading([["a", 3], ["b", "#N/A"], ["c", 1]]); // prettier-ignore
    const data = dataOf(chartOf("Pie", [{ name: "x", hasDataLabels: true }], 3), cells);
    const { series, legend } = chartOption(data, SIZE, LIGHT) as unknown as {
      series: [{ data: unknown[] }];
      legend: Drawn["legend"];
    };
    expect(series[0].data).toMatchObject([{ value: 3 }, { value: 0, label: { show: false } }, { value: 1 }]);
    expect(legend.formatter("1")).toBe("b");
  });

  it("a scatter chart counts across where there are no numbers across", () => {
    expect(drawn("XYScatter", NAMES).series[0]).toMatchObject({ data: [[1, 1395], [2, 60]] }); // prettier-ignore
    const numbers = reading([[2025, 10], [2027, 30]], "0"); // prettier-ignore
    const option = chartOption(dataOf(chartOf("XYScatterLines", [{ name: "x" }], 2), numbers), SIZE, LIGHT);
    expect(option.series).toMatchObject([{ data: [[2025, 10], [2027, 30]] }]); // prettier-ignore
  });
});
