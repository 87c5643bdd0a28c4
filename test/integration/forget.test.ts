// SPDX-License-Identifier: EUPL-1.2
import { DEFAULT_SETTINGS } from "../../src/domain/settings";
import { readSample } from "./open-sample";
import { findingAt, freshSession, sureFixes, workbookForTests } from "./write-tools";

const open = workbookForTests(readSample);

async function keptKeys(): Promise<string[]> {
  return Excel.run(async (context) => {
    context.workbook.settings.load("items/key");
    await context.sync();
    return context.workbook.settings.items.map(({ key }) => key);
  });
}

/** Settings, an acceptance, journal, marks and a report. */
async function keepEverything(): Promise<void> {
  const { session } = open;
  await session.saveSettings((kept) => ({ ...kept, duurzaamJaren: 4 }));
  await session.accept([findingAt(session, "Provincie", "B4")], "Zo gepubliceerd.", "Noor");
  await session.fix(sureFixes(session));
  await session.mark();
  await session.report();
}

it("leaves nothing of the add-in in the workbook's settings, and no marks in the sheets", async () => {
  await keepEverything();
  expect((await keptKeys()).sort()).toEqual([
    "spreiding",
    "spreiding.acceptaties",
    "spreiding.logboek",
    "spreiding.markeringen",
    "spreiding.rapport",
  ]);
  expect(await open.session.forgetAll()).toBeNull();
  expect(await keptKeys()).toEqual([]);
  expect(open.workbook.host.conditionalFormats.all()).toEqual([]);
  expect(open.workbook.host.office.startupBehavior).toBe("None");
  expect(open.session.state()).toMatchObject({
    settings: DEFAULT_SETTINGS,
    journal: [],
    acceptances: [],
    accepted: [],
    marked: false,
  });
  const other = await freshSession();
  expect(other.state()).toMatchObject({ settings: DEFAULT_SETTINGS, journal: [], acceptances: [], marked: false });
  await other.dispose();
});

it("leaves the user's cells, the report's tab and what others keep", async () => {
  await Excel.run(async (context) => {
    context.workbook.settings.add("spreidingsplan", "van een ander");
    await context.sync();
  });
  await keepEverything();
  expect(await open.session.forgetAll()).toBeNull();
  expect(await keptKeys()).toEqual(["spreidingsplan"]);
  expect(await open.values("Voortgangsrapportage", "A24")).toEqual([["Hollands Kroon"]]);
  expect(open.workbook.engine.sheets().map(({ name }) => name)).toContain("Bevindingen Spreiding");
});

it("keeps everything where a mark cannot be taken away, and says why", async () => {
  await open.session.mark();
  const { formula } = open.workbook.host.conditionalFormats.all()[0]!;
  const sample = await readSample();
  await open.workbook.open({
    ...sample,
    sheets: sample.sheets.map((sheet) => ({ ...sheet, protected: sheet.name === "Provincie" })),
  });
  const sheetId = open.workbook.engine.sheets().find(({ name }) => name === "Provincie")!.id;
  open.workbook.host.conditionalFormats.add("Custom", [
    { sheetId, row: 0, column: 0, rowCount: 1, columnCount: 1 },
  ]).formula = formula;
  await open.session.saveSettings((kept) => ({ ...kept, duurzaamJaren: 4 }));
  expect(await open.session.forgetAll()).toMatch(/nog niets gewist.*Provincie.*beveiligd/);
  expect(await keptKeys()).toContain("spreiding");
  expect(open.session.state()).toMatchObject({ marked: true, settings: { duurzaamJaren: 4 } });
});
