// SPDX-License-Identifier: EUPL-1.2
/** What a co-author does between the look and the write stands, and so does all else: the add-in undoes its own writing and says so. */
import { beforeEachRequest, coAuthorOf, type CoAuthor } from "./co-author";
import { SMALL_WORKBOOK } from "./faults-of-writing/small-workbook";
import { formulaTab } from "./open-sample";
import { allSheets, findingAt, freshSession, sureFixes, workbookForTests, writtenBy } from "./write-tools";

const TAB = "Voortgangsrapportage";
const OTHER = "Locaties";
const GAP = '=SPREIDING.GAP("Lelystad")';
const FIGURES = [GAP, '=SPREIDING.GAP("Dronten")', '=SPREIDING.TEKORT("Almere")'];
const file = () =>
  Promise.resolve({
    ...SMALL_WORKBOOK,
    sheets: [...SMALL_WORKBOOK.sheets.filter(({ name }) => name !== "Cijfers"), formulaTab("Cijfers", FIGURES)],
  });
const open = workbookForTests(file);
let takeAway: () => void = () => undefined;
afterEach(() => takeAway());

type Interference = (other: CoAuthor) => void;

/** Does it before the given round trip of the next action. */
function before(round: number, interference: Interference): void {
  takeAway();
  takeAway = beforeEachRequest(async (now) => {
    if (now !== round) return;
    interference(coAuthorOf(open.workbook));
    await open.workbook.engine.calculation.idle();
  });
}

/** The cells of all tabs, whatever their ids; of formulas not what they give, which follows some time later. */
const contents = async () =>
  (await allSheets()).map(({ name, used, values, formulas, numberFormats }) => ({
    name,
    used,
    cells: values.map((row, r) => row.map((value, c) => (formulas[r]?.[c] === "" ? value : formulas[r]?.[c]))),
    numberFormats,
  }));

/** Nothing but what the co-author did, to a workbook that is opened anew; `first` goes before. */
async function contentsWith(interference: Interference, first: () => Promise<unknown> = () => Promise.resolve()) {
  await open.workbook.open(await file());
  await open.workbook.settled();
  await open.session.validate();
  await first();
  interference(coAuthorOf(open.workbook));
  await open.workbook.settled();
  return contents();
}

const fixAll = () => open.session.fix(sureFixes(open.session));
const openIds = () =>
  open.session
    .state()
    .journal.filter(({ undone }) => !undone)
    .map(({ id }) => id);
const undoAll = () => open.session.undo(openIds());
const put = () =>
  open.session.putFormula({
    tab: TAB,
    address: "P5",
    formula: GAP,
    numberFormat: null,
    rows: 1,
    columns: 1,
    replace: null,
  });
const sentencesOf = (outcomes: readonly { sentence: string | null }[]) => [
  ...new Set(outcomes.map(({ sentence }) => sentence)),
];
/** The journal in the workbook, as a pane that is opened anew reads it; the open pane says the same. */
async function journal() {
  const later = await freshSession();
  const { journal: kept } = later.state();
  await later.dispose();
  expect(open.session.state().journal).toEqual(kept);
  return kept;
}

const MOVED = (place: string): unknown =>
  expect.stringMatching(`^${place} is gewijzigd of verschoven .*Alles staat weer`);
const CHANGED: unknown = expect.stringMatching(/^De werkmap veranderde .*Alles staat weer/);

const CASES: readonly [string, Interference, unknown][] = [
  ["types in a cell", (other) => other.type(TAB, "A5", "Urk"), MOVED(`${TAB}!A5`)],
  ["types a formula in a cell", (other) => other.type(TAB, "A5", "=1+1"), MOVED(`${TAB}!A5`)],
  ["types in the last tab only", (other) => other.type(OTHER, "A3", "Urk"), MOVED(`${OTHER}!A3`)],
  ["inserts a row above", (other) => other.insertRow(TAB, 3), MOVED(`${TAB}!A5`)],
  ["deletes a row above", (other) => other.deleteRow(TAB, 3), MOVED(`${TAB}!A5`)],
  ["sorts the tab", (other) => other.turnAround(TAB, "A2:E7"), MOVED(`${TAB}!A5`)],
  ["gives a tab another name", (other) => other.rename(TAB, "Stand september"), CHANGED],
  ["protects a tab", (other) => other.protect(OTHER), expect.stringMatching(/^Er is niets gewijzigd\. .* beveiligd/)],
  [
    "removes a tab",
    (other) => other.remove(OTHER),
    expect.stringMatching(/^Er is niets gewijzigd\. Een tabblad bestaat/),
  ],
];

describe("a fix of cells on two tabs leaves all as it is where somebody", () => {
  it.each(CASES)("%s", async (_, interference, sentence) => {
    before(3, interference);
    expect(sentencesOf(await fixAll())).toEqual([sentence]);
    takeAway();
    const after = await contents();
    expect(await journal()).toEqual([]);
    await open.session.validate();
    for (const { finding } of sureFixes(open.session)) coAuthorOf(open.workbook).protect(finding.tab, false);
    expect(sentencesOf(await fixAll())).toEqual([null]);
    expect(after).toEqual(await contentsWith(interference));
  });
});

it("a fix does not land on the row above it where that has the same value", async () => {
  open.workbook.type(TAB, "A4", "Noordoostpolde");
  await open.session.validate();
  const finding = findingAt(open.session, TAB, "A5");
  const interference: Interference = (other) => other.insertRow(TAB, 3);
  before(3, interference);
  expect(sentencesOf(await open.session.fix([{ finding, value: "Noordoostpolder" }]))).toEqual([MOVED(`${TAB}!A5`)]);
  expect((await open.values(TAB, "A5:A6")).flat()).toEqual(["Noordoostpolde", "Noordoostpolde"]);
});

describe("an undoing of fixes on two tabs leaves all as it is where somebody", () => {
  it.each(CASES)("%s", async (_, interference, sentence) => {
    await fixAll();
    const written = open.session.state().journal;
    before(3, interference);
    expect(sentencesOf(await undoAll())).toEqual([sentence]);
    takeAway();
    const after = await contents();
    expect(await journal()).toEqual(written);
    expect(after).toEqual(await contentsWith(interference, fixAll));
  });

  it("protects the second tab; once that is over the same can be asked again", async () => {
    const first = await contents();
    await fixAll();
    before(3, (other) => other.protect(OTHER));
    await undoAll();
    takeAway();
    expect(sentencesOf(await undoAll())).toContainEqual(expect.stringContaining("Locaties is beveiligd"));
    coAuthorOf(open.workbook).protect(OTHER, false);
    expect(sentencesOf(await undoAll())).toEqual([null]);
    expect(await contents()).toEqual(first);
    expect((await journal()).map(({ undone }) => undone)).toEqual([true, true]);
  });
});

describe("formulas stay formulas where somebody", () => {
  it.each<[string, Interference, unknown]>([
    ["types over one", (other) => other.type("Cijfers", "A2", 12), MOVED("Cijfers!A1:A3")],
    ["inserts a row", (other) => other.insertRow("Cijfers", 2), MOVED("Cijfers!A1:A3")],
    ["inserts a row above them", (other) => other.insertRow("Cijfers", 1), MOVED("Cijfers!A1:A3")],
    ["gives one another number format", formatted, MOVED("Cijfers!A1:A3")],
    ["gives the tab another name", (other) => other.rename("Cijfers", "Sommen"), CHANGED],
  ])("%s", async (_, interference, sentence) => {
    before(6, interference);
    expect(await open.session.toValues("workbook")).toEqual({ cells: null, sentence });
    takeAway();
    await open.workbook.settled();
    const after = await contents();
    expect(await journal()).toEqual([]);
    expect(after).toEqual(await contentsWith(interference));
  });

  function formatted(): void {
    const { engine } = open.workbook;
    const id = engine.sheets().find(({ name }) => name === "Cijfers")!.id;
    engine.write(id).numberFormats({ row: 1, column: 0, rowCount: 1, columnCount: 1 }, [["0.00"]]);
  }
});

it("formulas stay formulas where one shows another number than it did", async () => {
  open.workbook.type("Cijfers", "C1", 5);
  open.workbook.type("Cijfers", "A1", '=C1+SPREIDING.GAP("Lelystad")');
  await open.workbook.settled();
  before(6, (other) => other.type("Cijfers", "C1", 6));
  expect(await open.session.toValues("workbook")).toEqual({ cells: null, sentence: MOVED("Cijfers!A1:A3") });
  await open.workbook.settled();
  expect((await open.values("Cijfers", "A1:A3")).flat()).toEqual([166, -508, 175]);
  expect((await allSheets()).find(({ name }) => name === "Cijfers")!.formulas.flat()).toContain(FIGURES[2]);
});

describe("a formula that is put in a cell is taken back where somebody", () => {
  it.each<[string, Interference, unknown]>([
    ["types in the cell", (other) => other.type(TAB, "P5", 12), MOVED(`${TAB}!P5`)],
    ["inserts a row above it", (other) => other.insertRow(TAB, 3), MOVED(`${TAB}!P5`)],
    ["gives the tab another name", (other) => other.rename(TAB, "Stand september"), CHANGED],
  ])("%s", async (_, interference, sentence) => {
    before(3, interference);
    expect(await put()).toEqual({ status: "refused", sentence });
    takeAway();
    const after = await contents();
    expect(await journal()).toEqual([]);
    expect(after).toEqual(await contentsWith(interference));
  });
});

it("what somebody types while all is being put back stays too", async () => {
  const fixes = sureFixes(open.session);
  takeAway();
  takeAway = beforeEachRequest((round) => {
    const other = coAuthorOf(open.workbook);
    if (round === 3) other.type(TAB, "A5", "Emmeloord");
    if (round === 4) other.type(OTHER, "A3", "Zeewolde");
  });
  expect(sentencesOf(await open.session.fix(fixes))).toEqual([MOVED(`${TAB}!A5`)]);
  takeAway();
  const after = await contents();
  expect(await journal()).toEqual([]);
  expect(after).toEqual(
    await contentsWith((other) => {
      other.type(TAB, "A5", "Emmeloord");
      other.type(OTHER, "A3", "Zeewolde");
    }),
  );
});

it("another journal than was looked at is kept as it is", async () => {
  await open.session.fix([sureFixes(open.session)[0]!]);
  const [entry] = open.session.state().journal;
  const theirs = JSON.stringify({ version: 1, kept: [{ ...entry, id: "12", tab: "Elders" }, entry] });
  await open.session.validate();
  const fixes = sureFixes(open.session);
  takeAway = beforeEachRequest(async (round) => {
    if (round === 3) await writtenBy((context) => context.workbook.settings.add("spreiding.logboek", theirs));
  });
  const outcomes = await open.session.fix(fixes);
  takeAway();
  expect(sentencesOf(outcomes)).toEqual([CHANGED]);
  expect((await journal()).map(({ id }) => id)).toEqual(["12", "1"]);
});
