// SPDX-License-Identifier: EUPL-1.2
/** Excel refuses settings of about 1 MB: what the workbook keeps stays under it, nothing is lost silently, and what does not fit is told. */
import { changeCount } from "../../src/domain/journal/journal";
import { foldedCount, isFolded } from "../../src/domain/journal/folded";
import { withEntries } from "../../src/domain/journal/journal-entries";
import { entryOf } from "../../src/domain/journal/journal.fixture";
import { STORED_BUDGETS } from "../../src/domain/sheet/stored-budgets";
import { storedAcceptances, storedJournal } from "../../src/workbook/stored/stored";
import { SMALL_WORKBOOK } from "./faults-of-writing/small-workbook";
import { freshSession, sureFixes, workbookForTests, writtenBy } from "./write-tools";

const open = workbookForTests(() => Promise.resolve(SMALL_WORKBOOK));

/** In bytes, as they lie in the file. */
const keptBytes = () =>
  Excel.run(async (context) => {
    const { settings } = context.workbook;
    settings.load("items/key,items/value");
    await context.sync();
    return settings.items.reduce((sum, { key, value }) => sum + Buffer.byteLength(JSON.stringify([key, value])), 0);
  });
/** So many changes before, of several months, as the add-in keeps them. */
async function changesBefore(count: number): Promise<void> {
  const added = Array.from({ length: count }, (_, at) => ({
    ...entryOf("", "Hollandse Kroon", "Hollands Kroon", `A${String(at + 1)}`),
    time: new Date(Date.UTC(2025, 0, 1 + Math.floor(at / 500))).toISOString(),
  }));
  let journal = withEntries([], []);
  for (let at = 0; at < count; at += 1_000) journal = withEntries(journal, added.slice(at, at + 1_000));
  await Excel.run(async (context) => {
    storedJournal.request(context);
    await context.sync();
    await storedJournal.save(context, journal);
  });
  await open.session.validate();
}

it("the host refuses more than 1 MB in all, with Excel's own error", async () => {
  await writtenBy((context) => void context.workbook.settings.add("spreiding.a", "x".repeat(600_000)));
  await expect(
    writtenBy((context) => void context.workbook.settings.add("spreiding.b", "é".repeat(250_000))),
  ).rejects.toMatchObject({ code: "InvalidArgument" });
});

it("after 30,000 changes one more is written, can be undone, and all are still counted", async () => {
  await changesBefore(30_000);
  expect(changeCount(open.session.state().journal)).toBe(30_000);
  const fixes = sureFixes(open.session);
  expect((await open.session.fix(fixes)).every(({ sentence }) => sentence === null)).toBe(true);
  const { journal } = open.session.state();
  expect(changeCount(journal)).toBe(30_000 + fixes.length);
  expect(foldedCount(journal)).toBeGreaterThan(20_000);
  expect(await keptBytes()).toBeLessThan(STORED_BUDGETS.journal + 1_000);
  const other = await freshSession();
  expect(other.state()).toMatchObject({ journal, problems: [] });
  await other.dispose();
  const written = journal.filter((entry) => !isFolded(entry)).slice(0, fixes.length);
  expect(await open.session.undo(written.map(({ id }) => id))).toEqual(
    written.map(({ id }) => ({ id, sentence: null })),
  );
  expect(changeCount(open.session.state().journal)).toBe(30_000 + fixes.length);
});

it("the report says that changes are folded", async () => {
  await changesBefore(5_000);
  expect(await open.session.report()).toBeNull();
  const cells = (await open.values("Bevindingen Spreiding", "C1:C10")).flat();
  expect(cells).toContainEqual(expect.stringMatching(/^\d\.\d{3} oudere wijzigingen zijn ingekort/));
});

it("what is folded cannot be undone, and that is said", async () => {
  await changesBefore(5_000);
  const folded = open.session.state().journal.find(isFolded)!;
  const [outcome] = await open.session.undo([folded.id]);
  expect(outcome?.sentence).toMatch(/ingekort/);
});

it("acceptances that do not fit are refused with what to do, and the earlier ones stay", async () => {
  const finding = open.session.state().validation!.findings[0]!;
  expect(await open.session.accept([finding], "Zo afgesproken.")).toBeNull();
  const before = open.session.state().acceptances;
  const sentence = await open.session.accept([finding], "lang ".repeat(40_000));
  expect(sentence).toMatch(
    /^Er past niet meer bij in .*de acceptaties\. Er is niets gewijzigd\. Trek bij Geaccepteerd in/,
  );
  expect(open.session.state().acceptances).toEqual(before);
  expect(
    await Excel.run(async (context) => {
      const kept = storedAcceptances.request(context);
      await context.sync();
      return kept();
    }),
  ).toEqual(before);
  expect(await open.session.withdraw([before[0]!.id])).toBeNull();
});

it("so are settings", async () => {
  const tabKinds = Object.fromEntries(
    Array.from({ length: 2_000 }, (_, at) => [`Een tabblad met een lange naam ${String(at)}`, "geen" as const]),
  );
  expect(await open.session.saveSettings((kept) => ({ ...kept, tabKinds }))).toMatch(
    /de instellingen\. Er is niets gewijzigd/,
  );
  expect(open.session.state().settings.tabKinds).toEqual({});
});

it("a damaged journal that is too large to put aside stays as it is, and so do the cells", async () => {
  const damaged = `{"version":1,"kept":[${"x".repeat(400_000)}`;
  await writtenBy((context) => void context.workbook.settings.add("spreiding.logboek", damaged));
  await open.session.validate();
  const outcomes = await open.session.fix(sureFixes(open.session));
  expect(outcomes[0]?.sentence).toMatch(/beschadigd en te groot om apart te zetten\. Er is niets gewijzigd/);
  expect(await open.values("Locaties", "A3")).toEqual([["Lelystat"]]);
});
