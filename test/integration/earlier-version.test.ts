// SPDX-License-Identifier: EUPL-1.2
/** A workbook with all that version 0.1.0 kept in it, taken from a run of it: all is read, and all can be undone. */
import { contentAfter, contentBefore, type JournalEntry } from "../../src/domain/journal/journal";
import { journalGroups } from "../../src/domain/journal/journal-groups";
import { areaOf, idOf } from "../contract/workbook.fixture";
import { SMALL_WORKBOOK } from "./faults-of-writing/small-workbook";
import stored from "./stored-by-earlier-version/0.1.0.json";
import { freshSession, sureFixes, workbookForTests, writtenBy } from "./write-tools";

const open = workbookForTests(() => Promise.resolve(SMALL_WORKBOOK));
type OldEntry = Omit<JournalEntry, "group">;
const OLD = (JSON.parse(stored["spreiding.logboek"]) as { kept: readonly OldEntry[] }).kept;

/** What version 0.1.0 left in the cells. */
async function asItLeft(): Promise<void> {
  await writtenBy((context) => {
    for (const entry of [...OLD].reverse().filter(({ undone }) => !undone)) {
      const range = context.workbook.worksheets.getItem(entry.tab).getRange(entry.address);
      range.numberFormat = contentAfter(entry).map((row) => row.map(({ numberFormat }) => numberFormat));
      range.values = contentAfter(entry).map((row) => row.map(({ formula }) => formula));
    }
    for (const [key, value] of Object.entries(stored)) context.workbook.settings.add(key, value);
  });
  await open.workbook.settled();
  await open.session.validate();
}

const inWorkbook = (): Promise<string> =>
  Excel.run(async (context) => {
    const setting = context.workbook.settings.getItemOrNullObject("spreiding.logboek");
    setting.load("value");
    await context.sync();
    return setting.value as string;
  });
const formulasAt = ({ tab, address }: OldEntry) =>
  open.workbook.engine.read(idOf(open.workbook.engine, tab)).formulas(areaOf(address));

it("shows all of it, each entry of the journal a group of its own, and writes nothing by reading", async () => {
  await asItLeft();
  const { settings, journal, acceptances, accepted, marked, problems } = open.session.state();
  expect(problems).toEqual([]);
  expect(acceptances).toEqual((JSON.parse(stored["spreiding.acceptaties"]) as { kept: unknown }).kept);
  expect(accepted).toHaveLength(1);
  expect(marked).toBe(true);
  expect(settings).toMatchObject({ voldoetRegel: "totaal", duurzaamJaren: 4, prognoseFactor: 1.5 });
  expect(journal).toEqual(OLD.map((entry) => ({ ...entry, group: entry.id })));
  expect(journalGroups(journal).map(({ entries }) => entries.length)).toEqual(OLD.map(() => 1));
  expect(await inWorkbook()).toBe(stored["spreiding.logboek"]);
});

it("undoes all of it: each cell has its formula, value and number format again", async () => {
  await asItLeft();
  const entries = OLD.filter(({ undone }) => !undone);
  expect(entries.map(({ kind }) => kind)).toEqual(expect.arrayContaining(["herstel", "waarden"]));
  const outcomes = await open.session.undo(entries.map(({ id }) => id));
  expect(outcomes.map(({ sentence }) => sentence)).toEqual(entries.map(() => null));
  await open.workbook.settled();
  for (const entry of entries) expect(formulasAt(entry)[0]?.[0]).toBe(contentBefore(entry)[0]?.[0]?.formula);
});

it("writes what version 0.1.0 can read: every field that it asks for, in every entry", async () => {
  await asItLeft();
  await open.session.undo(OLD.map(({ id }) => id));
  await open.session.validate();
  const fixes = sureFixes(open.session);
  expect(fixes).toHaveLength(2);
  await open.session.fix(fixes);
  const { version, kept } = JSON.parse(await inWorkbook()) as { version: number; kept: readonly JournalEntry[] };
  expect(version).toBe(1);
  expect(kept).toHaveLength(OLD.length + 2);
  const fields = Object.keys(OLD[0]!);
  for (const entry of kept) expect(Object.keys(entry)).toEqual(expect.arrayContaining(fields));
  expect(new Set(kept.slice(0, 2).map(({ group }) => group)).size).toBe(1);
});

it("knows the tabs that it made again", async () => {
  await open.session.report();
  await open.session.makeMonitor();
  const { engine } = open.workbook;
  const text = JSON.stringify(stored)
    .replace("sheet-4", idOf(engine, "Bevindingen Spreiding"))
    .replace("sheet-5", idOf(engine, "Monitor"));
  await writtenBy((context) => {
    for (const [key, value] of Object.entries(JSON.parse(text) as object)) context.workbook.settings.add(key, value);
  });
  const session = await freshSession();
  await session.validate();
  expect(session.state().model?.snapshot.sheets.map(({ name }) => name)).not.toContain("Monitor");
  expect(await session.report()).toBeNull();
  expect((await session.makeMonitor()).sentences[0]).toMatch(/is bijgewerkt/);
  expect(engine.sheets()).toHaveLength(5);
  await session.dispose();
});
