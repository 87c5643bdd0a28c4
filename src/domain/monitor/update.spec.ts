// SPDX-License-Identifier: EUPL-1.2
import { cellAddress } from "../sheet/addresses";
import { frameCells, measureCells, type MonitorCell } from "./cells";
import { findMonitor, type Grid } from "./find";
import { gridWith, SMALL_PLAN } from "./monitor.fixture";
import { newPlaces } from "./places";
import type { MonitorPlan } from "./plan";
import { planUpdate } from "./update";

const made = (plan: MonitorPlan = SMALL_PLAN, own: readonly MonitorCell[] = []): Grid => {
  const places = newPlaces(plan);
  return gridWith([...frameCells(plan, places), ...measureCells(plan, places), ...own], plan.gebied);
};
const update = (grid: Grid, plan: MonitorPlan = SMALL_PLAN) => planUpdate(grid, findMonitor(grid, plan.gebied)!, plan);
const NOTHING = { insertions: [], cells: [], rowsAdded: [], columnsAdded: [], noLonger: [], ownCells: [] };

test("a monitor is found as it was made, apostrophes included, and then there is nothing to do", () => {
  expect(findMonitor(made(), "Zuid-Holland")).toEqual(newPlaces(SMALL_PLAN));
  expect(update(made())).toMatchObject(NOTHING);
});

test.each<[string, (grid: Grid) => Grid]>([
  ["a header is gone", (grid) => grid.map((row) => row.filter(({ value }) => value !== "Status"))],
  ["a header is there twice", (grid) => [...grid, [{ content: "Gemeente", value: "Gemeente" }]]],
  ["the row of the whole gebied is gone", (grid) => grid.slice(0, -1)],
  [
    "all formulas are values now",
    (grid) =>
      grid.map((row) =>
        row.map(({ value }) => (String(value).startsWith("=") ? { content: 1, value: 1 } : { content: value, value })),
      ),
  ],
])("a monitor is not found where %s", (_, change) => {
  expect(findMonitor(change(made()), "Zuid-Holland")).toBeNull();
});

test("nor one of another gebied", () => expect(findMonitor(made(), "Utrecht")).toBeNull());

test("a gemeente comes in at its place in the alphabet, but never above the first row or below the last", () => {
  const plan = { ...SMALL_PLAN, gemeenten: ["Alphen aan den Rijn", ...SMALL_PLAN.gemeenten, "Katwijk", "Zoetermeer"] };
  const { insertions, places, rowsAdded } = update(made(), plan);
  expect(rowsAdded).toEqual(["Alphen aan den Rijn", "Katwijk", "Zoetermeer"]);
  expect(insertions).toEqual([
    { line: "row", at: 5 },
    { line: "row", at: 7 },
    { line: "row", at: 8 },
  ]);
  const order = [...places.gemeenten.rows].sort(([, one], [, other]) => one - other).map(([name]) => name);
  expect(order[0]).toBe("Delft");
  expect(order.at(-1)).toBe("'s-Gravenhage");
});

test("only blank cells are written: the new row, and what the user emptied", () => {
  const plan = { ...SMALL_PLAN, gemeenten: ["Delft", "Gorinchem", "Gouda", "'s-Gravenhage"] };
  const { cells } = update(made(), plan);
  expect(cells.map(cellAddress)).toEqual(["A6", "B6", "C6", "D6", "E6", "F6"]);
  expect(cells[0]!.content).toBe("Gorinchem");
  expect(cells[3]!.content).toBe('=SPREIDING.GAP($A6,"regulier",$D$2)');
});

test("a cell with the user's own content is told by the address that it has afterwards", () => {
  const grid = made(SMALL_PLAN, [{ row: 5, column: 3, content: 12 }]);
  expect(update(grid)).toMatchObject({ ...NOTHING, ownCells: ["D6"] });
  const { ownCells } = update(grid, {
    ...SMALL_PLAN,
    gemeenten: ["Delft", "Gorinchem", "Gouda", "'s-Gravenhage"],
    columns: ["regio", ...SMALL_PLAN.columns],
  });
  expect(ownCells).toEqual(["E7"]);
});

test("a row that the user added is no gemeente that is gone; one with the monitor's own formulas is", () => {
  const plan = { ...SMALL_PLAN, gemeenten: [...SMALL_PLAN.gemeenten, "Brielle"] };
  const own: MonitorCell[] = [
    { row: 8, column: 0, content: "Buiten de provincie" },
    { row: 8, column: 1, content: 40 },
  ];
  expect(update(made(plan, own)).noLonger).toEqual(["Brielle"]);
});

test("a measure gets its column before the next one of the monitor", () => {
  const plan: MonitorPlan = {
    ...SMALL_PLAN,
    columns: ["regio", ...SMALL_PLAN.columns.slice(0, -1), "prognose", "status"],
    prognoseOp: 46_054,
  };
  const { insertions, cells } = update(made(), plan);
  expect(insertions).toEqual([
    { line: "column", at: 1 },
    { line: "column", at: 6 },
  ]);
  const contents = new Map(cells.map((cell) => [cellAddress(cell), cell.content]));
  expect(contents.get("B4")).toBe("Regio");
  expect(contents.get("B10")).toBeUndefined();
  expect(contents.get("G10")).toBe("Prognose regulier");
  expect(contents.get("J2")).toBe(46_054);
  expect(contents.get("G5")).toBe('=SPREIDING.PROGNOSE($A5,$J$2,"regulier")');
});

test("a regio comes in above the whole gebied", () => {
  const plan = { ...SMALL_PLAN, regios: [...SMALL_PLAN.regios, "Rotterdam-Rijnmond"] };
  expect(update(made(), plan)).toMatchObject({
    insertions: [{ line: "row", at: 12 }],
    rowsAdded: ["Rotterdam-Rijnmond"],
  });
});
