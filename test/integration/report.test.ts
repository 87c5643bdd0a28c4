// SPDX-License-Identifier: EUPL-1.2
import { readSample } from "./open-sample";
import { allSheets, findingAt, freshSession, workbookForTests, writtenBy } from "./write-tools";

const NAME = "Bevindingen Spreiding";
jest.setTimeout(60_000);
const open = workbookForTests(readSample);
const tabs = () => open.workbook.engine.sheets().map(({ name }) => name);
const report = async (name = NAME) => (await allSheets()).find((sheet) => sheet.name === name)!;
const words = async (name = NAME) =>
  (await report(name)).values.map((row) => row.filter((value) => value !== "").join(" | "));

it("has all findings, the accepted ones with their reason, what was checked, the date and the version", async () => {
  await open.session.accept([findingAt(open.session, "Provincie", "B4")], "Afgerond door het COA.", "Noor");
  // Without the readings that follow a new sheet.
  await open.session.dispose();
  open.workbook.host.counters.reset();
  expect(await open.session.report()).toBeNull();
  expect(open.workbook.host.counters.syncs).toBe(3);
  const lines = await words();
  expect(lines.slice(0, 3)).toEqual([
    NAME,
    "Gecontroleerd op 5 december 2025 met Spreiding versie 1.2.3.",
    "Werkmap: voorbeeld-noord-holland.xlsx.",
  ]);
  for (const { tab, address, found } of open.session.state().validation!.findings) {
    expect(lines.filter((line) => line.includes(`${tab} | ${address} | ${found}`))).not.toEqual([]);
  }
  expect(lines.find((line) => line.includes("Afgerond door het COA."))).toMatch(/Provincie \| B4 .*Noor/);
  expect(lines).toContain("Voortgangsrapportage | Voortgang | 44 | 1-9-2025 | ja");
  expect(lines).toContain("Monitor | nee: dit tabblad toont wat formules van Spreiding uitrekenen");
});

it("is text only: no formula, no number, no date", async () => {
  await open.session.report();
  const { types, formulas, numberFormats } = await report();
  expect(new Set(types.flat())).toEqual(new Set(["text", "blank"]));
  expect(formulas.flat().filter((formula) => formula !== "")).toEqual([]);
  expect(new Set(numberFormats.flat())).toEqual(new Set(["@"]));
});

it("takes the place of the last report, in three round trips, also after a reload and under another name", async () => {
  await open.session.report();
  const first = tabs();
  await open.session.fix([
    { finding: findingAt(open.session, "Voortgangsrapportage", "A24"), value: "Hollands Kroon" },
  ]);
  const other = await freshSession();
  await other.validate();
  open.workbook.host.counters.reset();
  expect(await other.report()).toBeNull();
  expect(open.workbook.host.counters.syncs).toBe(3);
  expect(tabs()).toEqual(first);
  expect((await words()).filter((line) => line.includes("Hollandse Kroon"))).toEqual([]);
  expect((await words()).at(-1)).toMatch(/^Monitor/);
  await other.dispose();
});

it("leaves a tab of the user's with that name alone", async () => {
  await writtenBy((context) => (context.workbook.worksheets.add(NAME).getRange("A1").values = [["van mij"]]));
  await open.session.report();
  expect(tabs().slice(-2)).toEqual([NAME, `${NAME} (2)`]);
  expect((await report()).values).toEqual([["van mij"]]);
  expect((await words(`${NAME} (2)`))[0]).toBe(NAME);
});

it("is no source and no unknown tab, and asks for no reading of its own cells", async () => {
  await open.session.report();
  await open.session.validate();
  const { model, validation } = open.session.state();
  expect(model?.snapshot.sheets.map(({ name }) => name)).not.toContain(NAME);
  expect(validation?.tabs.map(({ name }) => name)).not.toContain(NAME);
  expect(validation?.findings.filter(({ tab }) => tab === NAME)).toEqual([]);
});

it("needs a validation first", async () => {
  const other = await freshSession();
  expect(await other.report()).toMatch(/Kies eerst Valideer werkmap/);
  expect(tabs()).not.toContain(NAME);
  await other.dispose();
});
