// SPDX-License-Identifier: EUPL-1.2
/** What the table of faults does not have: a user who types, a co-author at the same moment, a connection that stays away. */
import { SAMPLE_TABS } from "../../src/domain/new-tabs/sample-tabs";
import { freeName } from "../../src/workbook/excel/free-name";
import { beforeEachRequest } from "./co-author";
import { SMALL_WORKBOOK } from "./faults-of-writing/small-workbook";
import { freshSession, workbookForTests, writtenBy } from "./write-tools";

const NAME = "Bevindingen Spreiding";
const open = workbookForTests(() => Promise.resolve(SMALL_WORKBOOK));
const faults = () => open.workbook.host.faults;
const tabs = () => open.workbook.engine.sheets().map(({ name }) => name);
const OWN = ["Voortgangsrapportage", "Locaties", "Cijfers"];
const keyOfReport = () =>
  Excel.run(async (context) => {
    const setting = context.workbook.settings.getItemOrNullObject("spreiding.rapport");
    setting.load("value");
    await context.sync();
    return setting.isNullObject ? null : (JSON.parse(String(setting.value)) as { kept: string }).kept;
  });
const idOf = (tab: string) => open.workbook.engine.sheets().find(({ name }) => name === tab)?.id;

beforeEach(async () => {
  // Without the readings that follow a new sheet.
  await open.session.dispose();
  faults().clear();
});

describe("the last request of a new report fails", () => {
  beforeEach(async () => {
    faults().plan(3, { kind: "whole", code: "InvalidOperationInCellEditMode" });
    expect(await open.session.report()).toBeNull();
  });

  it("and the report stands, known by its name: no source, and found by the next one, which then knows its id", async () => {
    expect(tabs()).toEqual([...OWN, NAME]);
    expect(await keyOfReport()).toBe(NAME);
    const other = await freshSession();
    expect(other.state().model?.snapshot.sheets.map(({ name }) => name)).toEqual(OWN);
    await other.validate();
    expect(await other.report()).toBeNull();
    expect(tabs()).toEqual([...OWN, NAME]);
    expect(await keyOfReport()).toBe(idOf(NAME));
    await other.dispose();
  });

  it("and a tab of the user's that took its name is not taken for it", async () => {
    await writtenBy((context) => context.workbook.worksheets.getItem(NAME).delete());
    await writtenBy((context) => (context.workbook.worksheets.add(NAME).getRange("A1").values = [["van mij"]]));
    expect(await open.session.report()).toBeNull();
    expect(tabs()).toEqual([...OWN, NAME, `${NAME} (2)`]);
    expect(await open.values(NAME, "A1")).toEqual([["van mij"]]);
  });
});

it("the same for a monitor: made again it is brought up to date, and then known by its id", async () => {
  faults().plan(3, { kind: "whole" });
  expect((await open.session.makeMonitor()).sentences).toEqual(["Het monitorblad staat klaar: Monitor."]);
  await open.workbook.settled();
  expect((await open.session.makeMonitor()).sentences[0]).toMatch(/^Het tabblad Monitor is bijgewerkt/);
  faults().plan(1, { kind: "whole" });
  expect((await open.session.makeMonitor()).tab).toBeNull();
  expect(tabs()).toEqual([...OWN, "Monitor"]);
});

it("while the user types nothing is done, and nobody looks what stands", async () => {
  open.workbook.engine.setEditing(true);
  open.workbook.host.counters.reset();
  expect(await open.session.report()).toMatch(/Er is niets gewijzigd\. Druk op Enter of Esc/);
  expect(open.workbook.host.counters.syncs).toBe(1);
  open.workbook.engine.setEditing(false);
  expect(tabs()).toEqual(OWN);
});

it("a co-author's tab that took the name at the same moment stays, and ours gets the next free one", async () => {
  const [first, second] = SAMPLE_TABS;
  const theirs = second!.name;
  // After the look and before the writing.
  const leave = beforeEachRequest((round) => {
    if (round !== 2) return;
    open.workbook.engine.addSheet(theirs);
    open.workbook.type(theirs, "A1", "van een collega");
  });
  const { names, sentence } = await open.session.addTabs([first!, second!]);
  leave();
  const ours = [`${first!.name} (2)`, `${theirs} (2)`];
  expect([names, sentence]).toEqual([ours, null]);
  expect(tabs()).toEqual([...OWN, theirs, ...ours]);
  expect(await open.values(theirs, "A1")).toEqual([["van een collega"]]);
});

it.each([
  ["a monitor", "Monitor", async () => (await open.session.makeMonitor()).sentences],
  ["a report", NAME, async () => [await open.session.report()]],
  ["a new tab", SAMPLE_TABS[0]!.name, async () => [(await open.session.addTabs([SAMPLE_TABS[0]!])).sentence]],
] as const)(
  "a co-author's tab that took the name of %s stays where nothing of the request came through",
  async (_, name, make) => {
    const leave = beforeEachRequest((round) => {
      if (round !== 2) return;
      open.workbook.engine.addSheet(name);
      open.workbook.type(name, "A1", "van een collega");
      faults().plan(1, { kind: "whole" });
    });
    expect(await make()).toEqual([expect.stringMatching(/niet gelukt/)]);
    leave();
    expect(tabs()).toEqual([...OWN, name]);
    expect(await open.values(name, "A1")).toEqual([["van een collega"]]);
  },
);

it("says so where others take each name that is free", async () => {
  const leave = beforeEachRequest(() => {
    const name = freeName("Monitor", tabs());
    open.workbook.engine.addSheet(name);
    open.workbook.type(name, "A1", "van een collega");
  });
  const { tab, sentences } = await open.session.makeMonitor();
  leave();
  expect([tab, sentences]).toEqual([null, [expect.stringMatching(/tabblad met dezelfde naam.*niets toegevoegd/)]]);
});

it("says that nobody knows where Excel answers nothing any more", async () => {
  for (const nth of [2, 3, 4]) faults().plan(nth, { kind: "whole", code: "ConnectionFailure" });
  expect(await open.session.report()).toMatch(
    /^Excel gaf geen antwoord meer\. Kijk of het nieuwe tabblad Bevindingen Spreiding er staat/,
  );
});

it("takes the half away at the second look where the first one fails", async () => {
  faults().plan(2, { kind: "part", writes: 5 });
  faults().plan(3, { kind: "whole" });
  expect(await open.session.report()).toMatch(/niet gelukt/);
  expect(tabs()).toEqual(OWN);
  expect(await keyOfReport()).toBeNull();
});
