// SPDX-License-Identifier: EUPL-1.2
import { cellAddress } from "../sheet/addresses";
import { frameCells, measureCells, type MonitorCell } from "./cells";
import { BLANK, type Grid } from "../sheet/grid";
import { findMonitor } from "./find";
import { gridWith, SMALL_PLAN } from "./monitor.fixture";
import { newPlaces } from "./places";
import type { MonitorPlan } from "./plan";
import { planUpdate, takenBack, type MonitorUpdate } from "./update";

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

describe("an update that stopped half-way", () => {
  const PLAN: MonitorPlan = {
    ...SMALL_PLAN,
    columns: ["regio", ...SMALL_PLAN.columns],
    gemeenten: ["Delft", "Gorinchem", "Gouda", "'s-Gravenhage"],
    regios: [...SMALL_PLAN.regios, "Rotterdam-Rijnmond"],
  };
  /** C6 was emptied: it is E7 afterwards, in no new line. */
  const before = made(SMALL_PLAN).map((line, row) =>
    line.map((cell, column) => (row === 5 && column === 2 ? BLANK : cell)),
  );
  const plan = update(before, PLAN);

  const insert = (grid: Grid, { line, at }: MonitorUpdate["insertions"][number]): Grid =>
    line === "row"
      ? [...grid.slice(0, at), [], ...grid.slice(at)]
      : grid.map((row) => (row.length > at ? [...row.slice(0, at), BLANK, ...row.slice(at)] : row));
  const fill = (grid: Grid, cells: MonitorUpdate["cells"]): Grid => {
    const rows = grid.map((row) => [...row]);
    for (const { row, column, content } of cells) {
      const line = rows[row]!;
      while (line.length <= column) line.push(BLANK);
      line[column] = { content, value: content };
    }
    return rows;
  };
  /** After so many insertions and so many cells. */
  const stopped = (lines: number, cells = 0): Grid =>
    fill(plan.insertions.slice(0, lines).reduce(insert, before), plan.cells.slice(0, cells));

  test("has three lines and the cells in them to fill, and one cell besides", () => {
    expect(plan.insertions).toEqual([
      { line: "column", at: 1 },
      { line: "row", at: 5 },
      { line: "row", at: 13 },
    ]);
    expect(plan.cells.map(cellAddress)).toContain("D7");
  });

  test.each([0, 1, 2, 3])("%i of its lines are there: these go, the last one first", (count) => {
    expect(takenBack(before, stopped(count), plan)).toEqual({
      cells: [],
      lines: plan.insertions.slice(0, count).reverse(),
    });
  });

  test("of what was filled in, only what is in no new line is emptied", () => {
    expect(takenBack(before, stopped(3, plan.cells.length), plan)).toEqual({
      cells: [expect.objectContaining({ row: 6, column: 3 })],
      lines: [...plan.insertions].reverse(),
    });
  });

  test("what Excel puts in a new line of a table by itself goes along", () => {
    const now = fill(stopped(3), [
      { row: 3, column: 1, content: "Kolom1" },
      { row: 5, column: 3, content: "=B7*2" },
    ]);
    expect(takenBack(before, now, plan)?.lines).toHaveLength(3);
  });

  test("nothing is sure where somebody wrote in a new line, or rows came in that are not of the update", () => {
    expect(takenBack(before, fill(stopped(3), [{ row: 5, column: 0, content: "van mij" }]), plan)).toBeNull();
    expect(takenBack(before, [...stopped(0), []], plan)).toBeNull();
    expect(takenBack(before, [...stopped(3), []], plan)).toBeNull();
  });
});
