// SPDX-License-Identifier: EUPL-1.2

import type { SheetArea } from "../../engine/areas";
import { areaAt, chartOf, dataOf, reading } from "./chart.fixture";
import { readChart } from "./chart-data";
import { noticeOf } from "./notice";

const NAMES = [{ name: "Taakstelling" }, { name: "Realisatie" }];
const CELLS = reading([
  ["Alkmaar", 395, 150],
  ["Bergen", 60, "#N/A"],
  ["Castricum", 157, ""],
  ["Diemen", 0, "onbekend"],
]);

describe("what a chart shows of its cells", () => {
  it("the numbers with what the cells show, and the names beside them", () => {
    const { categories, series } = dataOf(chartOf("BarClustered", NAMES, 4), CELLS);
    expect(categories).toEqual(["Alkmaar", "Bergen", "Castricum", "Diemen"]);
    expect(series.map(({ name, values, texts }) => [name, values, texts])).toEqual([
      ["Taakstelling", [395, 60, 157, 0], ["395", "60", "157", "0"]],
      ["Realisatie", [150, null, null, null], ["150", "#N/B", "", "onbekend"]],
    ]);
  });

  it("leaves hidden rows out with their names, unless it is told otherwise", () => {
    const filtered = reading([["a", 1], ["b", 2], ["c", 3]], "0", [1]); // prettier-ignore
    const chart = chartOf("Pie", [{ name: "x" }], 3);
    expect(dataOf(chart, filtered).categories).toEqual(["a", "c"]);
    expect(dataOf(chart, filtered).series[0]?.values).toEqual([1, 3]);
    const all = chartOf("Pie", [{ name: "x" }], 3, { plotVisibleOnly: false });
    expect(dataOf(all, filtered).series[0]?.values).toEqual([1, 2, 3]);
  });

  it("takes the series from the source where nothing else is said", () => {
    const table = reading([["", "Taak", "Stand"], ["a", 1, 2], ["b", 3, 4], ["c", 5, 6]]); // prettier-ignore
    const source = areaAt(0, 0, 4, 3);
    const chart = {
      ...chartOf("ColumnClustered", [{}], 1),
      source,
      series: [{ properties: {}, values: source, categories: null }],
    };
    expect(dataOf(chart, table)).toMatchObject({
      categories: ["a", "b", "c"],
      series: [
        { name: "Taak", values: [1, 3, 5] },
        { name: "Stand", values: [2, 4, 6] },
      ],
    });
  });

  it("numbers what has no name, and is named after its only series", () => {
    const unnamed = chartOf("Line", [{}, {}], 2);
    for (const one of unnamed.series) one.categories = null;
    const read = reading([["", 1, 2], ["", 3, 4]]); // prettier-ignore
    expect(dataOf(unnamed, read)).toMatchObject({
      title: "",
      categories: ["1", "2"],
      series: [{ name: "Reeks1" }, { name: "Reeks2" }],
    });
    expect(dataOf(chartOf("Line", [{ name: "Gap" }], 2), read).title).toBe("Gap");
    expect(dataOf(chartOf("Line", [{ name: "Gap" }], 2, { "title.text": "Eigen" }), read).title).toBe("Eigen");
    expect(dataOf(chartOf("Line", [{ name: "Gap" }], 2, { "title.visible": false }), read).title).toBe("");
  });

  it.each(["Radar", "ColumnClustered3D", "Treemap", "constructor"])(
    "says that %s is not drawn, with its title",
    (type) => {
      const read = readChart(chartOf(type, NAMES, 4, { "title.text": "Titel" }), CELLS);
      expect(read).toEqual({ notDrawn: { reason: "type", title: "Titel", type } });
      expect("notDrawn" in read && noticeOf(read.notDrawn)).toBe(
        `Een grafiek van dit type (${type}) tekent de werkbank niet. Excel tekent hem wel.`,
      );
    },
  );

  it("columns with a line through them are drawn, bars with a line are not", () => {
    const withLine = [NAMES[0]!, { name: "Realisatie", chartType: "Line" }];
    expect(dataOf(chartOf("ColumnClustered", withLine, 4), CELLS).series.map(({ kind }) => kind.family)).toEqual([
      "column",
      "line",
    ]);
    expect(readChart(chartOf("BarClustered", withLine, 4), CELLS)).toMatchObject({
      notDrawn: { type: "BarClustered + Line" },
    });
  });

  it("says that its cells are gone, and draws the series of which they are not", () => {
    const chart = chartOf("BarClustered", NAMES, 4);
    const gone = (area: SheetArea | null): SheetArea | null => area && { ...area, sheetId: "away" };
    chart.series[0]!.values = gone(chart.series[0]!.values);
    expect(dataOf(chart, CELLS).series.map(({ name }) => name)).toEqual(["Realisatie"]);
    chart.series[1]!.values = null;
    expect(readChart(chart, CELLS)).toEqual({ notDrawn: { reason: "noCells", title: "" } });
  });
});
