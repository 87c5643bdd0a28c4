// SPDX-License-Identifier: EUPL-1.2
import type { SheetSnapshot } from "../../src/domain/sheet/snapshot";
import { formulaTab, readSample } from "./open-sample";
import { allSheets, freshSession, workbookForTests } from "./write-tools";

/** What follows when "Zet om naar waarden" took away the formulas by which a tab is known as one that shows results. */
const FIGURES = [
  '=SPREIDING.GAP("Alkmaar")',
  '=SPREIDING.REALISATIE("Kennemerland")',
  '=SPREIDING.TAAKSTELLING("Noord-Holland","totaal")',
  '=SPREIDING.HERKOMST("Noord-Holland","gap")',
];
const open = workbookForTests(async () => {
  const sample = await readSample();
  return {
    ...sample,
    sheets: [
      ...sample.sheets,
      formulaTab("Cijfers", FIGURES),
      formulaTab("Overzicht", ['=SPREIDING.OVERZICHT("Kennemerland")']),
    ],
  };
});

const findings = () =>
  open.session.state().validation!.findings.map(({ rule, tab, address, found }) => ({ rule, tab, address, found }));
const kinds = () => open.session.state().validation!.tabs;
const answers = () => open.values("Cijfers", "A1:A4");
const ownFormulas = ({ formulas }: SheetSnapshot) =>
  formulas.flat().filter((formula) => formula.includes("SPREIDING."));
const sheet = async (name: string) => (await allSheets()).find((one) => one.name === name)!;

async function convert(...tabs: readonly string[]): Promise<void> {
  for (const tab of tabs) {
    await open.session.jump(tab, "A1");
    expect((await open.session.toValues("tab")).cells).toBeGreaterThan(10);
  }
}

it("a monitor that became values is no source: the same findings, the same answers, and back", async () => {
  const before = { findings: findings(), kinds: kinds(), answers: await answers(), sheets: await allSheets() };
  expect(before.findings.length).toBeGreaterThan(0);
  await convert("Monitor", "Overzicht");
  // Nothing in this tab tells any more what it was; in the other one only the errors do, which stay formulas.
  expect(ownFormulas(await sheet("Overzicht"))).toEqual([]);
  expect(ownFormulas(await sheet("Monitor")).length).toBeLessThan(10);
  await open.session.validate();
  await open.workbook.settled();
  expect(findings()).toEqual(before.findings);
  expect(kinds()).toEqual(before.kinds);
  expect(await answers()).toEqual(before.answers);

  const other = await freshSession();
  await other.validate();
  expect(other.state().validation!.findings).toHaveLength(before.findings.length);
  await other.dispose();

  await open.session.undo(open.session.state().journal.map(({ id }) => id));
  await open.workbook.settled();
  await open.session.validate();
  expect(findings()).toEqual(before.findings);
  await open.workbook.settled();
  expect(await allSheets()).toEqual(before.sheets);
});

it("follows a source that changes after that, which a second source would contradict", async () => {
  await convert("Monitor");
  await open.session.validate();
  open.workbook.type("Voortgangsrapportage", "B3", "445/102");
  await open.quiet();
  expect((await answers())[0]).toEqual([295]);
});
