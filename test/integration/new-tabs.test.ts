// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from "node:fs";
import type { Finding } from "../../src/domain/findings";
import { createGebieden } from "../../src/domain/gemeenten/create-gebieden";
import { emptyTab } from "../../src/domain/new-tabs/empty-tab";
import { SAMPLE_TABS } from "../../src/domain/new-tabs/sample-tabs";
import { TAB_KINDS } from "../../src/domain/tabs/table";
import { NEW_TABS_PATH, sampleTabsJson } from "../../tools/make-sample/new-tabs";
import { bookOf, sheetOf } from "../contract/workbook.fixture";
import { readSample } from "./open-sample";
import { allSheets, freshSession, workbookForTests, writtenBy } from "./write-tools";

const EMPTY = bookOf([sheetOf("Blad1", [])]);
const open = workbookForTests(() => Promise.resolve(EMPTY));
const names = () => open.workbook.engine.sheets().map(({ name }) => name);
const found = (findings: readonly Finding[]) =>
  findings.filter(({ tab }) => tab !== "Monitor").map(({ id, severity, expected }) => ({ id, severity, expected }));

it("the tables in the pane are those of the data files", () => {
  expect(readFileSync(NEW_TABS_PATH, "utf8")).toBe(sampleTabsJson());
});

describe("the sample in an empty workbook", () => {
  it("comes behind the user's own tab, in two round trips, with its first tab in front", async () => {
    // Without the readings that follow new sheets.
    await open.session.dispose();
    open.workbook.host.counters.reset();
    expect(await open.session.addTabs(SAMPLE_TABS)).toEqual({
      names: ["Voortgangsrapportage", "Regio's", "Provincie", "Mutaties", "Locaties"],
      sentence: null,
    });
    expect(open.workbook.host.counters.syncs).toBe(2);
    expect(names()).toEqual(["Blad1", "Voortgangsrapportage", "Regio's", "Provincie", "Mutaties", "Locaties"]);
    expect(open.workbook.engine.sheet(open.workbook.engine.activeSheetId()).name).toBe("Voortgangsrapportage");
  });

  it("has the cells of the sample file: 138/36 is a text, no date", async () => {
    await open.session.addTabs(SAMPLE_TABS);
    const added = await allSheets();
    await open.workbook.open(await readSample());
    const sample = await allSheets();
    for (const tab of SAMPLE_TABS) {
      const [is, was] = [added, sample].map((sheets) => sheets.find(({ name }) => name === tab.name)!);
      expect({ values: is!.values, types: is!.types, text: is!.text }).toEqual({
        values: was!.values,
        types: was!.types,
        text: was!.text,
      });
    }
    const [voortgang] = added.filter(({ name }) => name === "Voortgangsrapportage");
    expect([voortgang?.values[1]?.[1], voortgang?.types[1]?.[1], voortgang?.numberFormats[1]?.[1]]).toEqual([
      "138/36",
      "text",
      "@",
    ]);
  });

  it("gives the known answers and the findings of the sample file", async () => {
    await open.session.addTabs(SAMPLE_TABS);
    await writtenBy((context) => {
      const range = context.workbook.worksheets.getItem("Blad1").getRange("A1:A3");
      range.formulas = [
        ['=SPREIDING.GAP("Alkmaar")'],
        ['=SPREIDING.TEKORT("Noord-Holland")'],
        ['=SPREIDING.DUURZAAM("Noord-Holland")'],
      ];
    });
    await open.workbook.settled();
    expect(await open.values("Blad1", "A1:A3")).toEqual([[245], [4119], [5993]]);
    await open.session.validate();
    const own = found(open.session.state().validation!.findings);
    await open.workbook.open(await readSample());
    const other = await freshSession();
    await other.validate();
    expect(own).toEqual(found(other.state().validation!.findings));
    await other.dispose();
  });

  it("never takes the place of a tab of the user's", async () => {
    await writtenBy((context) => (context.workbook.worksheets.add("LOCATIES").getRange("A1").values = [["van mij"]]));
    const { names: added } = await open.session.addTabs(SAMPLE_TABS);
    expect(added.at(-1)).toBe("Locaties (2)");
    expect(await open.values("LOCATIES", "A1")).toEqual([["van mij"]]);
  });
});

it("says what to do where the structure of the workbook is protected, and adds nothing", async () => {
  await open.workbook.open({ ...EMPTY, structureProtected: true });
  const { names: added, sentence } = await open.session.addTabs(SAMPLE_TABS);
  expect(added).toEqual([]);
  expect(sentence).toMatch(/beveiligd tegen nieuwe tabbladen.*Werkmap beveiligen/);
  expect(names()).toEqual(["Blad1"]);
});

it("says so while a cell is being edited, and adds nothing", async () => {
  open.workbook.engine.setEditing(true);
  const { names: added, sentence } = await open.session.addTabs(SAMPLE_TABS);
  open.workbook.engine.setEditing(false);
  expect([added, names()]).toEqual([[], ["Blad1"]]);
  expect(sentence).toMatch(/Enter of Esc/);
});

it("every kind of empty tab is recognised, gives no fout or waarschuwing, and reads what is typed in it", async () => {
  const gebieden = createGebieden();
  const provincie = gebieden.provincies.find(({ naam }) => naam === "Utrecht")!;
  const world = { gebieden, provincie, peildatum: "2025-09-01" };
  await open.session.addTabs(TAB_KINDS.map((kind) => emptyTab(kind, world)));
  await open.session.validate();
  const { validation } = open.session.state();
  expect(validation?.tabs.slice(1).map(({ kind }) => kind)).toEqual([...TAB_KINDS]);
  expect(validation?.summary).toMatchObject({ fout: 0, waarschuwing: 0 });

  await writtenBy((context) => {
    const { worksheets } = context.workbook;
    worksheets.getItem("Voortgang 1-9-2025").getRange("B3:C3").values = [[10, 2]];
    worksheets.getItem("Verdeelbesluit").getRange("B3:C3").values = [[40, 2]];
    worksheets.getItem("Blad1").getRange("A1").formulas = [['=SPREIDING.GAP("Amersfoort")']];
  });
  await open.session.validate();
  await open.workbook.settled();
  expect(await open.values("Voortgang 1-9-2025", "A3")).toEqual([["Amersfoort"]]);
  expect(await open.values("Blad1", "A1")).toEqual([[30]]);
});
