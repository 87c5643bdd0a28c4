// SPDX-License-Identifier: EUPL-1.2

import { areaAddress } from "../../domain/sheet/addresses";
import { MAX_COLUMNS } from "../../domain/sheet/sheet-limits";
import type { SheetArea } from "../engine/areas";
import { ChartAreas } from "./chart-areas";
import type { ChangedLines } from "./moved-formula";
import type { RecordedChart } from "./recorded";

const area = (row: number, column: number, rowCount: number, columnCount: number): SheetArea => ({
  sheetId: "s",
  row,
  column,
  rowCount,
  columnCount,
});

/** Rows as a user counts them: from 1. */
const rows = (how: ChangedLines["how"], first: number, count = 1): ChangedLines => ({
  how,
  line: "row",
  area: area(first - 1, 0, count, MAX_COLUMNS),
  tab: "Blad1",
});

let chart: RecordedChart;
let areas: ChartAreas;
beforeEach(() => {
  areas = new ChartAreas();
  chart = {
    id: "{1}",
    type: "BarClustered",
    seriesBy: "Columns",
    properties: {},
    source: area(1, 1, 3, 1),
    position: area(9, 0, 10, 4),
    series: [{ properties: {}, values: area(1, 1, 3, 1), categories: area(1, 0, 3, 1) }],
  };
});

const change = (...changes: ChangedLines[]): void => changes.forEach((lines) => areas.linesChanged([chart], lines));
const now = (): (string | null)[] =>
  [chart.position, chart.series[0]!.values, chart.series[0]!.categories].map((one) => one && areaAddress(one));

const AT_FIRST = ["A10:D19", "B2:B4", "A2:A4"];

it("moves, grows and shrinks with its cells", () => {
  change(rows("inserted", 3, 2));
  expect(now()).toEqual(["A12:D21", "B2:B6", "A2:A6"]);
  change(rows("removed", 2));
  expect(now()).toEqual(["A11:D20", "B2:B5", "A2:A5"]);
});

it("of a series whose cells went away nothing is left, and taking that back gives them again", () => {
  change(rows("removed", 2, 3));
  expect(now()).toEqual(["A7:D16", null, null]);
  change(rows("inserted", 2, 3));
  expect(now()).toEqual(AT_FIRST);
});

it("a first row that went away is of it again once that is taken back, in any order of steps", () => {
  change(rows("removed", 2), rows("inserted", 1), rows("removed", 8), rows("inserted", 8), rows("removed", 1));
  expect(now()).toEqual(["A9:D18", "B2:B3", "A2:A3"]);
  change(rows("inserted", 2));
  expect(now()).toEqual(AT_FIRST);
});

it("rows that come in somewhere else, or more of them, take nothing back", () => {
  change(rows("removed", 2, 3), rows("inserted", 3, 3));
  expect(now()).toEqual(["A10:D19", null, null]);
  change(rows("removed", 2, 3), rows("inserted", 2, 2));
  expect(now()[1]).toBeNull();
});

it("a series that was given other cells since keeps those", () => {
  change(rows("removed", 2, 3));
  chart.series[0]!.values = area(19, 5, 2, 1);
  change(rows("inserted", 2, 3));
  expect(now()).toEqual(["A10:D19", "F23:F24", "A2:A4"]);
});

it("a chart of which all rows went away stays where it was", () => {
  change(rows("removed", 10, 10));
  expect(now()).toEqual(AT_FIRST);
});
