// SPDX-License-Identifier: EUPL-1.2
import { cellAddress, parseAddress } from "../sheet/addresses";
import { frameCells, measureCells } from "./cells";
import { findMonitor, isOfEarlierVersion } from "./find";
import { BLANK, type Grid, type GridCell } from "../sheet/grid";
import { gridWith, SMALL_PLAN } from "./monitor.fixture";
import { newPlaces, withLine } from "./places";
import type { MonitorPlan } from "./plan";
import type { MonitorCell } from "./settings-cells";
import { planUpdate, takenBack, type MonitorUpdate } from "./update";

const made = (plan: MonitorPlan = SMALL_PLAN, own: readonly MonitorCell[] = []): Grid => {
  const places = newPlaces(plan);
  return gridWith([...frameCells(plan, places), ...measureCells(plan, places), ...own]);
};
const update = (grid: Grid, plan: MonitorPlan = SMALL_PLAN) => planUpdate(grid, findMonitor(grid, plan)!, plan);
const NOTHING = {
  insertions: [],
  cells: [],
  over: [],
  rowsAdded: [],
  columnsAdded: [],
  noLonger: [],
  noRow: [],
  ownCells: [],
};
const cell = (value: string | number): GridCell => ({ content: value, value });
/** With another content in one cell, given by its address. */
const typed = (grid: Grid, address: string, value: string | number): Grid =>
  grid.map((line, row) => {
    const cells = [...line];
    const { row: at, column } = parseAddress(address)!;
    while (row === at && cells.length <= column) cells.push(BLANK);
    if (row === at) cells[column] = value === "" ? BLANK : cell(value);
    return cells;
  });
/** Excel writes the formulas of what moved in another way: here it is made again at its new places. */
const withBlankRow = (row: number): Grid => {
  const places = withLine(newPlaces(SMALL_PLAN), "row", row);
  return gridWith([...frameCells(SMALL_PLAN, places), ...measureCells(SMALL_PLAN, places)]);
};

test("a monitor is found as it was made, apostrophes included, and then there is nothing to do", () => {
  expect(findMonitor(made(), SMALL_PLAN)!.places).toEqual(newPlaces(SMALL_PLAN));
  expect(update(made())).toMatchObject(NOTHING);
});

test.each<[string, (grid: Grid) => Grid]>([
  ["the name above the gemeenten is gone", (grid) => typed(grid, "A11", "Onze gemeenten")],
  ["a table is there twice", (grid) => [...grid, grid[10]!]],
  ["the row of the whole gebied is gone", (grid) => [...grid.slice(0, 6), ...grid.slice(7)]],
  ["the lists are gone", (grid) => grid.slice(0, 40)],
  ["the last column is gone", (grid) => grid.map((row) => row.slice(0, 6))],
  [
    "all formulas are values now",
    (grid) =>
      grid.map((row) => row.map(({ value }) => (String(value).startsWith("=") ? cell(1) : cell(value as string)))),
  ],
])("a monitor is not found where %s", (_, change) => {
  expect(findMonitor(change(made()), SMALL_PLAN)).toBeNull();
});

test("nor one of another gebied", () =>
  expect(findMonitor(made(), { ...SMALL_PLAN, gebied: "provincie Utrecht" })).toBeNull());

test("one of a version with its totals below is known as such", () => {
  expect(isOfEarlierVersion([[cell('="Spreidingswet "&$B$2&": taakstelling en realisatie"')]])).toBe(true);
  expect(isOfEarlierVersion(made())).toBe(false);
});

describe("never a row twice", () => {
  it.each([6, 7, 8, 9, 11, 12, 13, 14])("with a blank row before row %i of the sheet", (row) => {
    expect(update(withBlankRow(row))).toMatchObject({ insertions: [], cells: [], noRow: [] });
  });

  it.each([
    ["a gemeente without its name", "A13", "", "Gouda"],
    ["one with a name of the user's", "A13", "Onze stad", "Gouda"],
    ["the first one", "A12", "", "Delft"],
    ["the last one", "A14", "", "'s-Gravenhage"],
    ["a regio without its name", "A8", "", "Haaglanden"],
    ["the last regio", "A9", "Regio van ons", "Midden-Holland"],
  ])("%s: it is named with its cell, and nothing comes in", (_, address, value, name) => {
    expect(update(typed(made(), address, value))).toMatchObject({
      insertions: [],
      cells: [],
      rowsAdded: [],
      noRow: [{ names: [name], addresses: [address], twice: [] }],
    });
  });

  it.each<[string, string, string, string, [string, string[]]]>([
    ["a name typed over the next one", "A13", "Delft", "Gouda", ["Delft", ["A12", "A13"]]],
    ["over the one before: the right row is the second", "A12", "Gouda", "Delft", ["Gouda", ["A12", "A13"]]],
    ["in another spelling", "A13", "DELFT", "Gouda", ["Delft", ["A12", "A13"]]],
    ["a regio", "A9", "Haaglanden", "Midden-Holland", ["Haaglanden", ["A8", "A9"]]],
    ["the gebied as a whole", "A8", "Zuid-Holland", "Haaglanden", ["Zuid-Holland", ["A7", "A8"]]],
  ])("%s: both cells are named, and nothing comes in", (_, address, value, name, twice) => {
    expect(update(typed(made(), address, value))).toMatchObject({
      insertions: [],
      cells: [],
      noRow: [{ names: [name], addresses: [], twice: [twice] }],
    });
  });

  it("a name in three rows and a blank one: each is told by its own cells", () => {
    const plan = { ...SMALL_PLAN, gemeenten: ["Delft", "Gorinchem", "Gouda", "Katwijk", "'s-Gravenhage"] };
    const grid = typed(typed(typed(made(plan), "A13", "Delft"), "A14", "Delft"), "A15", "");
    expect(update(grid, plan).noRow).toEqual([
      { names: ["Gorinchem", "Gouda", "Katwijk"], addresses: ["A15"], twice: [["Delft", ["A12", "A13", "A14"]]] },
    ]);
  });

  it("the gebied as a whole gets its name back", () => {
    expect(update(typed(made(), "A7", "")).cells).toEqual([{ row: 6, column: 0, content: "Zuid-Holland" }]);
  });

  it.each(["gouda", " Gouda ", "GOUDA"])("a name in another spelling, “%s”, is that name", (name) => {
    expect(update(typed(made(), "A13", name))).toMatchObject(NOTHING);
  });

  it("a row whose formulas became values still counts, also as the last one", () => {
    const values = ["B14", "C14", "D14", "E14", "F14", "G14"].reduce((grid, at) => typed(grid, at, 1), made());
    expect(update(values)).toMatchObject({ insertions: [], rowsAdded: [] });
  });

  it("a name below the table may be the user's row, and is told", () => {
    const gone = ["A14", "B14", "C14", "D14", "E14", "F14", "G14"].reduce((grid, at) => typed(grid, at, ""), made());
    expect(update(typed(gone, "A18", "'s-Gravenhage"))).toMatchObject({
      insertions: [],
      elsewhere: { names: ["'s-Gravenhage"], addresses: ["A18"] },
    });
    expect(update(gone).rowsAdded).toEqual(["'s-Gravenhage"]);
  });

  it.each(["D6", "D11"])("a column of which the header in %s is called otherwise is that column", (address) => {
    expect(update(typed(made(), address, "Saldo"))).toMatchObject({ ...NOTHING });
    expect(update(typed(typed(made(), "D6", "Saldo"), "D11", "Verschil"))).toMatchObject({ ...NOTHING });
  });
});

test("a gemeente comes in at its place in the alphabet, but never above the first row or below the last", () => {
  const plan = { ...SMALL_PLAN, gemeenten: ["Alphen aan den Rijn", ...SMALL_PLAN.gemeenten, "Katwijk", "Zoetermeer"] };
  const { insertions, places, rowsAdded } = update(made(), plan);
  expect(rowsAdded).toEqual(["Alphen aan den Rijn", "Katwijk", "Zoetermeer"]);
  expect(insertions).toEqual([
    { line: "row", at: 12 },
    { line: "row", at: 14 },
    { line: "row", at: 15 },
    // Among the cells of the charts, before the last.
    { line: "row", at: 121 },
    { line: "row", at: 122 },
    { line: "row", at: 123 },
  ]);
  const order = [...places.gemeenten.rows].sort(([, one], [, other]) => one - other).map(([name]) => name);
  expect(order[0]).toBe("Delft");
  expect(order.at(-1)).toBe("'s-Gravenhage");
});

test("only blank cells are written: the new row, and what the user emptied", () => {
  const plan = { ...SMALL_PLAN, gemeenten: ["Delft", "Gorinchem", "Gouda", "'s-Gravenhage"] };
  const { cells, over } = update(made(), plan);
  expect(cells.slice(0, 7).map(cellAddress)).toEqual(["A13", "B13", "C13", "D13", "E13", "F13", "G13"]);
  // And those of the charts: a row of its own, with what is next in the order written anew, and the sentence about the first three.
  expect(cells.slice(7).map(cellAddress)).toEqual([
    ...["H120", "I120", "J120", "N120", "O120", "P120"],
    ...["J121", "N121", "A17"],
  ]);
  expect(over.map(cellAddress)).toEqual(["J119", "N119", "A16"]);
  expect(cells[0]!.content).toBe("Gorinchem");
  expect(cells[3]!.content).toContain('SPREIDING.GAP($A13,"regulier",$A$3)');
});

test("the lists are the monitor's own: they are as the workbook is now, and what they had is kept for taking back", () => {
  const plan: MonitorPlan = { ...SMALL_PLAN, cycli: [[45_901, 2]] };
  const { cells, over } = update(typed(made(), "J70", "van mij"), plan);
  const { headerRow } = newPlaces(SMALL_PLAN).lists;
  expect(cells).toEqual([expect.objectContaining({ row: headerRow + 1, column: 5, content: 2 })]);
  expect(over).toEqual([{ row: headerRow + 1, column: 5, content: 1 }]);
});

test("a cell with the user's own content is told by the address that it has afterwards", () => {
  const grid = typed(made(), "D13", 12);
  expect(update(grid)).toMatchObject({ ...NOTHING, ownCells: ["D13"] });
  const { ownCells } = update(grid, {
    ...SMALL_PLAN,
    gemeenten: ["Delft", "Gorinchem", "Gouda", "'s-Gravenhage"],
    columns: ["regio", ...SMALL_PLAN.columns],
  });
  expect(ownCells).toEqual(["E14"]);
});

test("a row that the user added is no gemeente that is gone; one with the monitor's own formulas is", () => {
  const plan = { ...SMALL_PLAN, gemeenten: [...SMALL_PLAN.gemeenten, "Brielle"] };
  const own = typed(typed(made(plan), "A16", "Buiten de provincie"), "B16", 40);
  expect(update(own).noLonger).toEqual(["Brielle"]);
});

test("a measure gets its column before the next one of the monitor, and what it is about can be chosen then", () => {
  const plan: MonitorPlan = {
    ...SMALL_PLAN,
    columns: ["regio", ...SMALL_PLAN.columns.slice(0, -2), "prognose", "status", "nietMeegeteld"],
    prognoseOp: 46_054,
    prognoseData: [46_054],
  };
  const { insertions, cells, settingsAdded, places } = update(made(), plan);
  expect(insertions).toEqual([
    { line: "column", at: 1 },
    { line: "column", at: 6 },
  ]);
  expect(settingsAdded).toEqual(["soort", "prognoseOp"]);
  const contents = new Map(cells.map((one) => [cellAddress(one), one.content]));
  expect([contents.get("B6"), contents.get("B11"), contents.get("G11")]).toEqual(["Regio", "Regio", "Prognose"]);
  const { soort, prognoseOp } = places.settings;
  expect([contents.get(cellAddress(soort)), contents.get(cellAddress(prognoseOp))]).toEqual(["regulier", 46_054]);
  expect(contents.get("G12")).toContain(`SPREIDING.PROGNOSE($A12,$${cellAddress(prognoseOp).replace("3", "$3")},`);
  const controle = cellAddress({ row: places.lists.headerRow + 1, column: places.lists.columns.controle });
  expect(contents.get(controle)).toContain("is geen soort");
});

test("a regio comes in between the others", () => {
  const plan = { ...SMALL_PLAN, regios: [...SMALL_PLAN.regios, "Rotterdam-Rijnmond"] };
  expect(update(made(), plan)).toMatchObject({
    insertions: [
      { line: "row", at: 8 },
      { line: "row", at: 115 },
    ],
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
  /** C13 was emptied: it is D15 afterwards, in no new line. */
  const before = typed(made(), "C13", "");
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
  const ALL = plan.insertions.length;
  /** After so many insertions and so many cells. */
  const stopped = (lines: number, cells = 0): Grid =>
    fill(plan.insertions.slice(0, lines).reduce(insert, before), plan.cells.slice(0, cells));

  test("has five lines and the cells in them to fill, and one cell besides", () => {
    expect(plan.insertions).toEqual([
      { line: "column", at: 1 },
      { line: "row", at: 8 },
      { line: "row", at: 13 },
      { line: "row", at: 116 },
      { line: "row", at: 121 },
    ]);
    expect(plan.cells.map(cellAddress)).toContain("D15");
  });

  test.each([0, 1, 2, 3, 4, 5])("%i of its lines are there: these go, the last one first", (count) => {
    expect(takenBack(before, stopped(count), plan)).toEqual({
      cells: [],
      // All lines are there: what was written in the lists may be too.
      over: count === ALL ? plan.over : [],
      lines: plan.insertions.slice(0, count).reverse(),
    });
  });

  test("of what was filled in, only what is in no new line is emptied", () => {
    const { cells, ...back } = takenBack(before, stopped(ALL, plan.cells.length), plan)!;
    // What was emptied, what is outside a regio, and of the charts what is next in the order and the sentence.
    expect(cells.map(cellAddress)).toEqual(["D15", "H80", "K118", "O118", "K123", "O123", "A18"]);
    expect(back).toEqual({ over: plan.over, lines: [...plan.insertions].reverse() });
  });

  test("what Excel puts in a new line of a table by itself goes along", () => {
    const now = fill(stopped(ALL), [
      { row: 11, column: 1, content: "Kolom1" },
      { row: 13, column: 3, content: "=B7*2" },
    ]);
    expect(takenBack(before, now, plan)?.lines).toHaveLength(ALL);
  });

  test("nothing is sure where somebody wrote in a new line, or rows came in that are not of the update", () => {
    expect(takenBack(before, fill(stopped(ALL), [{ row: 13, column: 0, content: "van mij" }]), plan)).toBeNull();
    expect(takenBack(before, [...stopped(0), []], plan)).toBeNull();
    expect(takenBack(before, [...stopped(ALL), []], plan)).toBeNull();
  });
});
