// SPDX-License-Identifier: EUPL-1.2
import { areaAddress } from "../sheet/addresses";
import { NOORD_HOLLAND } from "../rules/lib/noord-holland.fixture";
import { modelOf } from "../rules/lib/rules.fixture";
import { chartDataCells } from "./chart-data";
import { chartSentences } from "./chart-sentences";
import { monitorCharts } from "./charts";
import { chartsRow, newPlaces, withLine } from "./places";
import { monitorGebieden, monitorPlan, type MonitorPlan } from "./plan";

const MODEL = modelOf(NOORD_HOLLAND);
const PLAN = monitorPlan(MODEL, monitorGebieden(MODEL)[0]!);
const chartsOf = (change: Partial<MonitorPlan>) => {
  const plan = { ...PLAN, ...change };
  const places = newPlaces(plan);
  return monitorCharts(plan, places, chartsRow(places));
};
const names = (count: number): string[] => Array.from({ length: count }, (_, index) => `Gemeente ${String(index)}`);

test("60 gemeenten are in two charts of each soort, which say so, and lie beside each other", () => {
  const charts = chartsOf({ gemeenten: names(60), regios: [] });
  expect(charts.map(({ name }) => name)).toEqual(
    ["regulier", "amv"].flatMap((soort) => [`Spreiding gemeenten ${soort}`, `Spreiding gemeenten ${soort} 2`]),
  );
  expect(charts[1]!.title).toBe(
    "Taakstelling en realisatie regulier per gemeente, provincie Noord-Holland: grootste tekort bovenaan (deel 2 van 2, met een eigen schaal)",
  );
  const [first, second] = charts.map(({ names: area }) => area);
  expect([first!.rowCount, second!.rowCount, second!.row]).toEqual([30, 30, first!.row + 30]);
  const [left, , right] = charts.map(({ position }) => position);
  expect(right).toMatchObject({ row: left!.row, column: left!.column + left!.columnCount });
});

test("the line is there from the second peildatum on, over as many as there are", () => {
  expect(chartsOf({}).filter(({ type }) => type === "LineMarkers")).toEqual([]);
  const [regulier, amv] = chartsOf({ peildata: 5 }).filter(({ type }) => type === "LineMarkers");
  expect(regulier).toMatchObject({ name: "Spreiding verloop regulier", labels: false, names: { rowCount: 5 } });
  expect(amv!.series.map(({ name }) => name)).toEqual(["Taakstelling", "Realisatie"]);
});

test("no prognose where the workbook has none, and no regio's where there is one", () => {
  const charts = chartsOf({ columns: PLAN.columns.filter((id) => id !== "prognose"), regios: ["Kennemerland"] });
  expect(charts.map(({ name }) => name)).toEqual(["Spreiding gemeenten regulier", "Spreiding gemeenten amv"]);
  for (const { series } of charts) expect(series.map(({ kind }) => kind)).toEqual(["taakstelling", "realisatie"]);
});

test("the cells move along with lines that come in, and the formulas stay within what Excel takes", () => {
  const plan = { ...PLAN, gemeenten: names(110), peildata: 36 };
  const places = newPlaces(plan);
  const cells = [...chartDataCells(places), ...chartSentences(plan, places)];
  expect(new Set(cells.map(({ row, column }) => `${String(row)},${String(column)}`)).size).toBe(cells.length);
  // Source: Microsoft, "Excel specifications and limits": 8,192 characters, 64 levels.
  for (const { content } of cells) {
    const text = String(content);
    expect(text.length).toBeLessThan(8192);
    let depth = 0;
    for (const sign of text) {
      depth += sign === "(" ? 1 : sign === ")" ? -1 : 0;
      expect(depth).toBeLessThan(64);
    }
  }
  const chart = monitorCharts(plan, places, 100)[0]!;
  const moved = monitorCharts(plan, withLine(withLine(places, "row", 3), "column", 2), 100)[0]!;
  expect(moved.names).toEqual({ ...chart.names, row: chart.names.row + 1, column: chart.names.column + 1 });
  expect(areaAddress(chart.names)).not.toBe(areaAddress(moved.names));
});

test("a monitor without the cells for the charts has none", () => {
  const places = { ...newPlaces(PLAN), data: null };
  expect(monitorCharts(PLAN, places, 100)).toEqual([]);
  expect([chartDataCells(places), chartSentences(PLAN, places)]).toEqual([[], []]);
});
