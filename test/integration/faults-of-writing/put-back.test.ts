// SPDX-License-Identifier: EUPL-1.2
/** What fails while a change is being put back: it is tried again, and what cannot be put back is in the journal and is said. */
import type { RequestFault } from "../../../src/workbench/excel-host/misbehaviour";
import type { FormulaOutcome } from "../../../src/workbook/session.types";
import { beforeEachRequest, coAuthorOf } from "../co-author";
import { sureFixes, workbookForTests } from "../write-tools";
import { differences, pictureOf, type Picture } from "./picture";
import { SMALL_WORKBOOK } from "./small-workbook";

const open = workbookForTests(() => Promise.resolve(SMALL_WORKBOOK));
const STAND = "Voortgangsrapportage";
const FAULTS: readonly RequestFault[] = [{ kind: "whole" }, { kind: "part", writes: 1 }, { kind: "answer lost" }];

let before: Picture;
let takeAway: () => void = () => undefined;
beforeEach(async () => void (before = await pictureOf(open.workbook)));
afterEach(() => {
  takeAway();
  open.workbook.engine.setEditing(false);
  open.workbook.host.faults.clear();
});

/** Excel knows no such function: it takes the formula, shows #NAME?, and all is to be put back. */
const putUnknown = (): Promise<FormulaOutcome> =>
  open.session.putFormula({
    tab: "Cijfers",
    address: "F2",
    formula: "=SPREIDING.BESTAATNIET(1)",
    numberFormat: "#,##0",
    rows: 1,
    columns: 1,
    replace: null,
  });
const fixAll = () => open.session.fix(sureFixes(open.session));
const sentencesOf = (outcomes: readonly { sentence: string | null }[]) => [
  ...new Set(outcomes.map(({ sentence }) => sentence)),
];
const undoAll = () =>
  open.session.undo(
    open.session
      .state()
      .journal.filter(({ undone }) => !undone)
      .map(({ id }) => id),
  );

/** Where the reading after the action failed the formulas show #N/A until the next one. */
async function changes(): Promise<string[]> {
  if (open.session.state().failure !== null) await open.session.start();
  await open.workbook.settled();
  return differences(before, await pictureOf(open.workbook));
}

/** From this round trip on. */
function from(first: number, happening: () => void): void {
  takeAway = beforeEachRequest((round) => {
    if (round >= first) happening();
  });
}

const ROUNDS = [4, 5, 6, 7, 8];
const later = ROUNDS.flatMap((sync) => FAULTS.map((fault) => [fault.kind, sync, fault] as const));

describe("a formula that Excel refuses is put back where then also fails", () => {
  it.each(later)("%s of sync %i", async (_, sync, fault) => {
    open.workbook.host.faults.plan(sync, fault);
    expect(await putUnknown()).toEqual({ status: "refused", sentence: expect.stringMatching(/^Excel nam de formule/) });
    expect(await changes()).toEqual([]);
    expect(open.session.state().journal).toEqual([]);
  });
});

describe("fixes of which the answer was lost are put back where then also fails", () => {
  it.each(later)("%s of sync %i", async (_, sync, fault) => {
    open.workbook.host.faults.plan(3, { kind: "answer lost" });
    open.workbook.host.faults.plan(sync, fault);
    expect(sentencesOf(await fixAll())).toEqual([expect.stringMatching(/^Er is niets gewijzigd/)]);
    expect(await changes()).toEqual([]);
    expect(open.session.state().journal).toEqual([]);
  });
});

it("what a protected tab keeps is in the journal, and can be undone later", async () => {
  from(4, () => coAuthorOf(open.workbook).protect("Cijfers"));
  expect(await putUnknown()).toEqual({
    status: "refused",
    sentence: expect.stringMatching(/^Het schrijven stopte halverwege.* In Cijfers!F2 staat wat Spreiding schreef/),
  });
  takeAway();
  expect(open.session.state().journal).toMatchObject([{ address: "F2", undone: false, before: { formula: "" } }]);
  expect((await open.values("Cijfers", "F2"))[0]).toEqual(["#NAME?"]);
  coAuthorOf(open.workbook).protect("Cijfers", false);
  expect(sentencesOf(await undoAll())).toEqual([null]);
  expect(await changes()).toEqual([expect.stringMatching(/^instelling spreiding.logboek/)]);
});

it("one tab that cannot be put back does not hold up the other, and the journal tells of that one only", async () => {
  takeAway = beforeEachRequest((round) => {
    if (round === 3) open.workbook.type("Locaties", "A3", "Lelystadd");
    if (round === 4) coAuthorOf(open.workbook).protect(STAND);
  });
  expect(sentencesOf(await fixAll())).toEqual([expect.stringContaining(`In ${STAND}!A5 staat wat Spreiding schreef`)]);
  takeAway();
  expect((await open.values("Locaties", "A3"))[0]).toEqual(["Lelystadd"]);
  expect(open.session.state().journal).toMatchObject([{ tab: STAND, address: "A5", undone: false }]);
  coAuthorOf(open.workbook).protect(STAND, false);
  expect(sentencesOf(await undoAll())).toEqual([null]);
  expect((await open.values(STAND, "A5"))[0]).toEqual(["Noordoostpolde"]);
});

it("an undoing that cannot be taken back stands in the journal as what it did, and the rest can be asked again", async () => {
  await fixAll();
  takeAway = beforeEachRequest((round) => {
    if (round === 3) open.workbook.type("Locaties", "A3", "Lelystadd");
    if (round === 4) coAuthorOf(open.workbook).protect(STAND);
  });
  expect(sentencesOf(await undoAll())).toEqual([
    expect.stringMatching(`^Het ongedaan maken stopte halverwege. Alleen in ${STAND}!A5 staat weer`),
  ]);
  takeAway();
  expect(open.session.state().journal.map(({ tab, undone }) => [tab, undone])).toEqual(
    expect.arrayContaining([
      [STAND, true],
      ["Locaties", false],
    ]),
  );
  expect((await open.values(STAND, "A5"))[0]).toEqual(["Noordoostpolde"]);
});

it("while the user types in a cell nothing is written, and that is said", async () => {
  from(3, () => open.workbook.engine.setEditing(true));
  expect(sentencesOf(await fixAll())).toEqual([expect.stringMatching(/Er is niets gewijzigd. Druk op Enter of Esc/)]);
  takeAway();
  open.workbook.engine.setEditing(false);
  expect(await changes()).toEqual([]);
  await open.session.validate();
  expect(sentencesOf(await fixAll())).toEqual([null]);
});

it("what the user's typing keeps from being put back is in the journal, and can be undone after it", async () => {
  from(4, () => open.workbook.engine.setEditing(true));
  expect(await putUnknown()).toEqual({
    status: "refused",
    sentence: expect.stringMatching(/^Het schrijven stopte halverwege/),
  });
  expect(open.session.state().journal).toMatchObject([{ address: "F2", undone: false }]);
  takeAway();
  open.workbook.engine.setEditing(false);
  await open.session.validate();
  expect(sentencesOf(await undoAll())).toEqual([null]);
  expect(await changes()).toEqual([expect.stringMatching(/^instelling spreiding.logboek/)]);
});

it.each(FAULTS)("where Excel answers no more after $kind, that is said, and all can be undone later", async (fault) => {
  const { faults } = open.workbook.host;
  faults.plan(3, fault);
  for (let sync = 4; sync < 30; sync += 1) faults.plan(sync, { kind: "whole" });
  expect(sentencesOf(await fixAll())).toEqual([expect.stringMatching(/^Excel gaf geen antwoord meer/)]);
  faults.clear();
  await open.session.validate();
  expect(open.session.state().journal).toHaveLength(fault.kind === "whole" ? 0 : 2);
  expect(sentencesOf(await undoAll()).filter((sentence) => sentence !== null)).toEqual([]);
  expect((await changes()).filter((change) => !change.startsWith("instelling spreiding.logboek"))).toEqual([]);
});

it("a journal of a later version is left as it is, and so are the cells", async () => {
  const newer = JSON.stringify({ version: 2, kept: [] });
  await Excel.run(async (context) => {
    context.workbook.settings.add("spreiding.logboek", newer);
    await context.sync();
  });
  before = await pictureOf(open.workbook);
  expect(sentencesOf(await fixAll())).toEqual([
    expect.stringMatching(/nieuwere versie van Spreiding.*niets gewijzigd/),
  ]);
  expect(await changes()).toEqual([]);
});

it("an undoing of which a part is done and the putting back fails can be done again", async () => {
  expect(sentencesOf(await fixAll())).toEqual([null]);
  await open.workbook.settled();
  const { faults } = open.workbook.host;
  faults.plan(3, { kind: "part", writes: 1 });
  for (let nth = 4; nth < 24; nth += 1) faults.plan(nth, { kind: "whole", code: "ConnectionFailure" });
  const said = sentencesOf(await undoAll());
  expect(said).toEqual([expect.stringMatching(/^Excel gaf geen antwoord meer/)]);
  faults.clear();
  await open.session.validate();
  await undoAll();
  expect(await changes()).toEqual([expect.stringMatching(/^instelling spreiding.logboek/)]);
  expect(open.session.state().journal.every(({ undone }) => undone)).toBe(true);
});
