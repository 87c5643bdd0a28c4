// SPDX-License-Identifier: EUPL-1.2
import { blockOf, contentOf, entryOf } from "./journal.fixture";
import { formulaCount, uniform, type ContentGrid, type JournalEntry } from "./journal";
import { planUndo, type SeenCells } from "./plan-undo";

/** In rows that are known again. */
const seen = (...contents: ContentGrid): SeenCells => ({ contents, sameRows: true });
const first = [{ row: 0, column: 0 }];
const back = (formula: string, numberFormat = "General") => [
  { ...first[0], content: contentOf(formula, numberFormat) },
];
const idsOf = (entries: readonly JournalEntry[], now: string | number, numberFormat = "General") =>
  planUndo(entries, () => seen([contentOf(now, numberFormat)])).undos.map(({ entry }) => entry.id);

it("plans a chain of changes of one cell back to the first, newest first", () => {
  expect(idsOf([entryOf("2", "b", "c"), entryOf("1", "a", "b")], "c")).toEqual(["2", "1"]);
});

it("leaves alone what has another value now, or the format of text", () => {
  const one = entryOf("1", "a", "b");
  expect(planUndo([one], () => seen([contentOf("x")]))).toEqual({
    undos: [],
    changed: new Map([[one, first]]),
    notFound: new Set(),
  });
  expect(planUndo([one], () => seen([contentOf("b", "@")]))).toEqual({
    undos: [],
    changed: new Map([[one, first]]),
    notFound: new Set(),
  });
  expect(planUndo([one], () => seen([contentOf("b")]))).toEqual({
    undos: [{ entry: one, cells: back("a") }],
    changed: new Map(),
    notFound: new Set(),
  });
});

it.each([
  // Not changed by the entry: what the cell has now stays, also where another Excel tells it otherwise.
  ["0.0", "0.0", "0.0", "0.0"],
  ["hh:mm", "hh:mm", "h:mm", "h:mm"],
  ["#,##0", "#,##0", "#.##0", "#.##0"],
  ["General", "General", "Standaard", "Standaard"],
  // Changed by it: what it had comes back.
  ["@", "General", "General", "@"],
  ["@", "General", "Standaard", "@"],
  ["General", "d-m-yyyy", "dd/mm/yyyy", "General"],
])("of a cell that went from %s to %s and has %s now gives back %s", (was, became, now, format) => {
  const one = { ...entryOf("1", "", ""), before: contentOf("a", was), after: contentOf("b", became) };
  expect(planUndo([one], () => seen([contentOf("b", now)])).undos).toEqual([{ entry: one, cells: back("a", format) }]);
});

it("gives back the format that the first of a chain replaced, where a later one left it", () => {
  const older = { ...entryOf("1", "", ""), before: contentOf("1", "@"), after: contentOf("2", "General") };
  const newer = { ...entryOf("2", "", ""), before: contentOf("2", "General"), after: contentOf("3", "0") };
  const plan = planUndo([newer, older], () => seen([contentOf("3", "0")]));
  expect(plan.undos.map(({ cells }) => cells)).toEqual([[], back("1", "@")]);
  const same = { ...older, before: contentOf("1", "General") };
  expect(planUndo([newer, same], () => seen([contentOf("3", "0")])).undos[1]?.cells).toEqual(back("1"));
});

it("takes a cell that has its old content again for undone, with nothing to write", () => {
  const one = entryOf("1", "a", "b");
  expect(planUndo([one], () => seen([contentOf("a")]))).toEqual({
    undos: [{ entry: one, cells: [] }],
    changed: new Map(),
    notFound: new Set(),
  });
});

it("does not take that for undone where the row may be another one: what was written may stand elsewhere", () => {
  const one = entryOf("1", "a", "b");
  const unnamed = (formula: string) => planUndo([one], () => ({ ...seen([contentOf(formula)]), sameRows: false }));
  expect(unnamed("a")).toEqual({ undos: [], changed: new Map(), notFound: new Set([one]) });
  expect(unnamed("b").undos).toEqual([{ entry: one, cells: back("a") }]);
  const block = blockOf("1", "B2:B3", [["=A()"], ["=B()"]], [[1], [2]]);
  const now = (...cells: (string | number)[]) =>
    planUndo([block], () => ({ ...seen(...cells.map((one) => [contentOf(one, "0.0")])), sameRows: false }));
  expect(now("=A()", 2).undos).toEqual([
    { entry: block, cells: [{ row: 1, column: 0, content: contentOf("=B()", "0.0") }] },
  ]);
  expect(now("=A()", 9).notFound).toEqual(new Set([block]));
});

it("does not take it for undone where a newer change that stands gave the cell its old content", () => {
  const [newer, older] = [entryOf("2", "b", "a"), entryOf("1", "a", "b")];
  const only = (wanted: JournalEntry, journal: readonly JournalEntry[]) =>
    planUndo(journal, (entry) => (entry === wanted ? seen([contentOf("a")]) : null)).undos.map(({ entry }) => entry.id);
  expect(only(older, [newer, older])).toEqual([]);
  expect(only(older, [{ ...newer, undone: true }, older])).toEqual(["1"]);
  expect(only(older, [{ ...newer, address: "A2" }, older])).toEqual(["1"]);
  expect(only(newer, [newer, older])).toEqual(["2"]);
});

it("writes each cell once: what the oldest of the undone entries says", () => {
  const chain = [entryOf("2", "b", "c"), entryOf("1", "a", "b")];
  expect(planUndo(chain, () => seen([contentOf("c")])).undos.map(({ cells }) => cells)).toEqual([[], back("a")]);
});

it("does not undo an older change while a newer one of the cell stands", () => {
  expect(idsOf([entryOf("1", "a", "b")], "c")).toEqual([]);
});

describe("of a block", () => {
  const cell = (value: number | string) => contentOf(value, "0.0");
  const formulas = blockOf("1", "B2:B4", [["=A()"], ["=B()"], ["=C()"]], [[1], [2], [3]]);
  const spill = blockOf("2", "D2:D4", [["=D()"], [""], [""]], [[1], [2], [3]]);

  it("leaves the one formula alone that was typed over, and puts the others back", () => {
    const { undos, changed } = planUndo([formulas], () => seen([cell(1)], [cell(9)], [cell(3)]));
    expect(undos).toEqual([
      {
        entry: formulas,
        cells: [
          { row: 0, column: 0, content: cell("=A()") },
          { row: 2, column: 0, content: cell("=C()") },
        ],
      },
    ]);
    expect([...changed]).toEqual([[formulas, [{ row: 1, column: 0 }]]]);
  });

  it("leaves a spilled result alone as a whole: its formula would find a cell in its way", () => {
    const { undos, changed } = planUndo([spill], () => seen([cell(1)], [cell(9)], [cell(3)]));
    expect(undos).toEqual([]);
    expect([...changed.keys()]).toEqual([spill]);
  });

  it("takes a cell that a newer entry gives back for what it will be", () => {
    const fix = { ...entryOf("3", "", "", "B3"), before: cell(2), after: cell(9) };
    expect(
      planUndo([fix, formulas], (entry) =>
        entry === fix ? seen([cell(9)]) : seen([cell(1)], [cell(9)], [cell(3)]),
      ).undos.map(({ entry }) => entry.id),
    ).toEqual(["3", "1"]);
  });

  it("is undone where all its formulas are back, and writes only those that are not", () => {
    const before = (formula: string) => contentOf(formula, "0.0");
    const cellsOf = (entry: JournalEntry, now: readonly string[] | readonly (string | number)[]) =>
      planUndo([entry], () => seen(...now.map((one) => [contentOf(one, "0.0")]))).undos.map(
        ({ cells }) => cells.length,
      );
    expect(cellsOf(formulas, ["=A()", "=B()", "=C()"])).toEqual([0]);
    expect(cellsOf(formulas, ["=A()", 2, 3])).toEqual([2]);
    expect(planUndo([spill], () => seen([before("=D()")], [before("")], [before("")])).undos).toEqual([
      { entry: spill, cells: [] },
    ]);
  });

  it("counts its formulas, and keeps one format for all cells once", () => {
    expect([formulaCount(formulas), formulaCount(spill), formulaCount(entryOf("1", "a", "b"))]).toEqual([3, 1, 1]);
    expect(uniform([["0.0"], ["0.0"]])).toBe("0.0");
    expect(uniform([["0.0"], ["@"]])).toEqual([["0.0"], ["@"]]);
  });
});
