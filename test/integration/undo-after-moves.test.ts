// SPDX-License-Identifier: EUPL-1.2
/** Rows and tabs that moved after the add-in wrote: undo never lands elsewhere, and never says that it went where nothing went back. */
import { bookOf, sheetOf } from "../contract/workbook.fixture";
import { coAuthorOf, type CoAuthor } from "./co-author";
import { SMALL_WORKBOOK } from "./faults-of-writing/small-workbook";
import { formulaTab } from "./open-sample";
import { freshSession, sureFixes, workbookForTests, writtenBy } from "./write-tools";

const TAB = "Voortgangsrapportage";
const OTHER = "Stand september";
const GAP = '=SPREIDING.GAP("Lelystad")';
/** Urk has the number 0 where Zeewolde has the text "0", which a fix makes a number. */
const PROGRESS = sheetOf(TAB, [
  ["Gemeente", "Taakstelling regulier", "Realisatie 1-9-2025 regulier", "Taakstelling amv", "Realisatie 1-9-2025 amv"],
  ["Almere", 1015, 840, 181, 120],
  ["Dronten", 192, 700, 34, 60],
  ["Lelystad", 370, 210, 66, 40],
  ["Noordoostpolde", 220, 1400, 39, 80],
  ["Urk", 96, 36, 17, 0],
  ["Zeewolde", 105, 30, 19, "0"],
]);
const open = workbookForTests(() => {
  const { sheets } = SMALL_WORKBOOK;
  const rest = sheets.filter(({ name }) => name !== TAB && name !== "Cijfers");
  return Promise.resolve(bookOf([PROGRESS, ...rest, formulaTab("Cijfers", [GAP, GAP, GAP])]));
});

const fix = (...addresses: readonly string[]) =>
  open.session.fix(sureFixes(open.session).filter(({ finding: o }) => o.tab === TAB && addresses.includes(o.address)));
const put = (address: string) =>
  open.session.putFormula({ tab: TAB, address, formula: GAP, numberFormat: null, rows: 1, columns: 1, replace: null });
async function meanwhile(act: (other: CoAuthor) => void): Promise<void> {
  act(coAuthorOf(open.workbook));
  await open.workbook.settled();
  await open.quiet();
}
const undoAll = async () =>
  (await open.session.undo(open.session.state().journal.map(({ id }) => id))).map(({ sentence }) => sentence);
const undone = () => open.session.state().journal.map((entry) => entry.undone);
const column = async (address: string, tab = TAB) => (await open.values(tab, address)).flat();
const MOVED = (address: string): unknown =>
  expect.stringMatching(`^De rij van ${TAB}!${address} is verschoven .* De cel is daarom niet teruggezet`);

describe("a fix is left alone, and said to be, where", () => {
  it.each<[string, (other: CoAuthor) => void]>([
    ["a row came in above it", (other) => other.insertRow(TAB, 3)],
    ["a row above it went", (other) => other.deleteRow(TAB, 3)],
    ["the rows were sorted", (other) => other.turnAround(TAB, "A6:E7")],
  ])("%s", async (_, act) => {
    await fix("E7");
    await meanwhile(act);
    const before = await column("E6:E8");
    expect(await undoAll()).toEqual([MOVED("E7")]);
    expect(await column("E6:E8")).toEqual(before);
    expect(undone()).toEqual([false]);
  });

  it("the cell that came in its place has the old name, and no other name tells the row", async () => {
    open.workbook.type(TAB, "A4", "Noordoostpolde");
    await open.session.validate();
    await fix("A5");
    await meanwhile((other) => other.insertRow(TAB, 3));
    expect(await undoAll()).toEqual([expect.stringMatching(/^In .*A5 staat al wat er voor de wijziging stond/)]);
    expect(await column("A5:A6")).toEqual(["Noordoostpolde", "Noordoostpolder"]);
    expect(undone()).toEqual([false]);
  });
});

it.each<[string, (other: CoAuthor) => void, string]>([
  ["a row came in above it", (other) => other.insertRow(TAB, 3), "P6"],
  ["a row above it went", (other) => other.deleteRow(TAB, 3), "P4"],
])("a formula that stands elsewhere because %s is not said to be taken back", async (_, act, place) => {
  await put("P5");
  await meanwhile(act);
  expect(await undoAll()).toEqual([MOVED("P5")]);
  expect(undone()).toEqual([false]);
  expect(await column(place)).toEqual([160]);
});

it("the rows of formulas that became values are known by the first and the last", async () => {
  await meanwhile((other) => ["G5", "G6", "G7"].forEach((address) => other.type(TAB, address, GAP)));
  await open.session.jump(TAB, "G5");
  await open.session.toValues("tab");
  await meanwhile((other) => other.turnAround(TAB, "A5:G7"));
  expect(await undoAll()).toEqual([
    expect.stringMatching(/^De rijen van .*!G5:G7 zijn verschoven .* De cellen zijn daarom niet teruggezet/),
  ]);
  expect(undone()).toEqual([false]);
  await meanwhile((other) => other.turnAround(TAB, "A5:G7"));
  expect(await undoAll()).toEqual([null]);
});

describe("all goes back where", () => {
  it("nothing moved, the names that were mended in the same action too, together or one after the other", async () => {
    for (const together of [true, false]) {
      await fix("A5", "E7");
      await put("P5");
      const ids = open.session.state().journal.flatMap((entry) => (entry.undone ? [] : [entry.id]));
      expect(ids).toHaveLength(3);
      const orders = together ? [ids] : [...ids].reverse().map((id) => [id]);
      for (const order of orders)
        expect((await open.session.undo(order)).map(({ sentence }) => sentence)).toEqual(order.map(() => null));
      expect([await column("A5"), await column("E7"), await column("P5")]).toEqual([["Noordoostpolde"], ["0"], [""]]);
      await open.session.validate();
    }
  });

  it("other numbers came in the row", async () => {
    await fix("E7");
    await meanwhile((other) => other.type(TAB, "B7", 106));
    expect(await undoAll()).toEqual([null]);
    expect(await column("B7:E7")).toEqual([106, 30, 19, "0"]);
  });

  it("somebody put the old content back in the row that is known again: it counts as undone", async () => {
    await put("P5");
    await meanwhile((other) => other.type(TAB, "P5", ""));
    expect(await undoAll()).toEqual([null]);
    expect(undone()).toEqual([true]);
  });

  it("somebody put an old name back between the numbers that stood beside it", async () => {
    await fix("A5");
    await meanwhile((other) => other.type(TAB, "A5", "Noordoostpolde"));
    expect(await undoAll()).toEqual([null]);
    expect(undone()).toEqual([true]);
  });

  it("the tab has another name", async () => {
    await fix("A5", "E7");
    await meanwhile((other) => other.rename(TAB, OTHER));
    expect(await undoAll()).toEqual([null, null]);
    expect([await column("A5", OTHER), await column("E7", OTHER)]).toEqual([["Noordoostpolde"], ["0"]]);
    expect(undone()).toEqual([true, true]);
  });
});

it("a tab that took the name of another is left alone", async () => {
  await fix("A5");
  await meanwhile((other) => other.rename(TAB, OTHER));
  await writtenBy((context) => {
    context.workbook.worksheets.add(TAB).getRange("A5").values = [["Noordoostpolder"]];
  });
  expect(await undoAll()).toEqual([null]);
  expect([await column("A5", OTHER), await column("A5")]).toEqual([["Noordoostpolde"], ["Noordoostpolder"]]);
});

it("what stood on a tab that is gone is not looked for on one with its name", async () => {
  await fix("A5");
  await meanwhile((other) => other.remove(TAB));
  await writtenBy((context) => {
    context.workbook.worksheets.add(TAB).getRange("A5").values = [["Noordoostpolder"]];
  });
  expect(await undoAll()).toEqual([expect.stringContaining(`Het tabblad ${TAB} bestaat niet meer`)]);
  expect(await column("A5")).toEqual(["Noordoostpolder"]);
  expect(undone()).toEqual([false]);
});

it("what another pane undid is said to be undone before, and what it wrote since stands", async () => {
  await fix("A5");
  const ids = open.session.state().journal.map(({ id }) => id);
  const other = await freshSession();
  await other.undo(ids);
  await other.validate();
  await other.fix(sureFixes(other).filter(({ finding }) => finding.tab === TAB && finding.address === "A5"));
  await other.dispose();
  expect(await undoAll()).toEqual([expect.stringMatching(/A5 was al ongedaan gemaakt/)]);
  expect(await column("A5")).toEqual(["Noordoostpolder"]);
});
