// SPDX-License-Identifier: EUPL-1.2
/** "Zet om naar waarden" and its undoing in a workbook with more than a thousand formulas: as many round trips as for one. */
import type { SheetSnapshot } from "../../src/domain/sheet/snapshot";
import type { FileCell, FileSheet } from "../../src/xlsx/workbook-file";
import { readFormulaAreas } from "../../src/workbook/writing/to-values/formula-areas";
import type { Session } from "../../src/workbook/session.types";
import { takeSnapshot } from "../../src/workbook/reading/snapshot";
import { undoEntries } from "../../src/workbook/writing/undo";
import { formulaTab, readSample } from "./open-sample";
import { allSheets, freshSession, workbookForTests } from "./write-tools";

const TABS = ["Regulier", "Amv", "Totaal"];
const SPILL = "=SPREIDING.OVERZICHT(Voortgangsrapportage!A3:A46)";
/** The last one gives a text that Excel would take for a formula. */
const COLUMNS = ["GAP", "TAAKSTELLING", "REALISATIE", "TEKORT", "OVERSCHOT", "NAAM", "CODE", "TEKST"];
const FIRST_ROW = 2;
const GEMEENTEN = 44;

/** 44 gemeenten of the sample below each other, with a formula for each measure beside them. */
function table(name: string): FileSheet {
  const cells = Array.from({ length: GEMEENTEN }, (_, at): FileCell[] => {
    const row = FIRST_ROW + at;
    const gebied = `Voortgangsrapportage!$A${String(3 + at)}`;
    const formulas = COLUMNS.map((measure) => {
      if (measure === "TEKST") return `="="&SPREIDING.CODE(${gebied})`;
      return ["NAAM", "CODE"].includes(measure)
        ? `=SPREIDING.${measure}(${gebied})`
        : `=SPREIDING.${measure}(${gebied},"${name}")`;
    });
    return formulas.map((formula, column) => ({
      row,
      column: column + 1,
      value: null,
      formula,
      ...(column === 1 && { numberFormat: "#,##0" }),
    }));
  });
  return { ...formulaTab(name, []), cells: cells.flat() };
}

const open = workbookForTests(async () => {
  const sample = await readSample();
  const sources = sample.sheets.filter(({ name }) => name !== "Monitor");
  return {
    ...sample,
    sheets: [
      ...sources,
      ...TABS.map(table),
      formulaTab("Overzicht", [SPILL]),
      formulaTab("Eigen", ["=SUM(Regulier!B3:B46)"]),
    ],
  };
});
let other: Session | null = null;
afterEach(async () => {
  await other?.dispose();
  other = null;
});

const formulasIn = (sheets: readonly SheetSnapshot[]): number =>
  sheets.flatMap(({ formulas }) => formulas.flat()).filter((formula) => formula.includes("SPREIDING")).length;
const COUNT = TABS.length * GEMEENTEN * COLUMNS.length + 1;

async function syncsOf(work: () => Promise<unknown>): Promise<number> {
  open.workbook.host.counters.reset();
  await work();
  return open.workbook.host.counters.syncs;
}

it("turns more than a thousand formulas into what they showed, and back after a reload", async () => {
  const before = await allSheets();
  expect(formulasIn(before)).toBe(COUNT);
  expect(COUNT).toBeGreaterThan(1_000);
  // Four to read the workbook and two for how far formulas spill, one for what they give now, one to write; three to read all again.
  expect(
    await syncsOf(async () =>
      expect(await open.session.toValues("workbook")).toEqual({ cells: expect.any(Number), sentence: null }),
    ),
  ).toBe(10);
  const now = await allSheets();
  expect(formulasIn(now)).toBe(0);
  const shown = (sheets: readonly SheetSnapshot[]) =>
    sheets.map(({ name, values, types }) => ({ name, values, types }));
  expect(shown(now)).toEqual(shown(before));
  expect(now.find(({ name }) => name === "Eigen")!.formulas).toEqual([["=SUM(Regulier!B3:B46)"]]);
  expect(now.find(({ name }) => name === "Amv")!.values.map((row) => row.at(-1))).toContain("=GM0361");

  other = await freshSession();
  const ids = other.state().journal.map(({ id }) => id);
  // One entry for the formulas of each tab, and one for the spilled result.
  expect(ids).toHaveLength(TABS.length + 1);
  await other.undo(ids);
  await open.workbook.settled();
  expect(await allSheets()).toEqual(before);
});

it("takes three round trips to undo all, as it does for one", async () => {
  await open.session.toValues("workbook");
  const ids = open.session.state().journal.map(({ id }) => id);
  // Without the readings that follow what is written.
  await open.session.dispose();
  const undo = (these: readonly string[]) => syncsOf(() => Excel.run((context) => undoEntries(context, these)));
  expect(await undo(ids.slice(0, 1))).toBe(3);
  expect(await undo(ids.slice(1))).toBe(3);
  expect(formulasIn(await allSheets())).toBe(COUNT);
});

it("takes as many round trips to convert one formula", async () => {
  const sample = await readSample();
  await open.workbook.open({
    ...sample,
    sheets: [...sample.sheets.filter(({ name }) => name !== "Monitor"), formulaTab("Overzicht", [SPILL])],
  });
  await open.session.validate();
  await open.workbook.settled();
  expect(await syncsOf(() => open.session.toValues("workbook"))).toBe(10);
});

it("leaves the one cell that was typed over, puts all others back and names it", async () => {
  const before = await allSheets();
  await open.session.toValues("workbook");
  open.workbook.type("Amv", "C5", 12_345);
  const outcomes = await open.session.undo(open.session.state().journal.map(({ id }) => id));
  expect(outcomes.flatMap(({ sentence }) => (sentence === null ? [] : [sentence]))).toEqual([
    "Teruggezet, behalve C5 op het tabblad Amv: die cel is na het schrijven gewijzigd. Zet die zo nodig zelf terug.",
  ]);
  await open.workbook.settled();
  expect(await open.values("Amv", "C5")).toEqual([[12_345]]);
  open.workbook.type("Amv", "C5", before.find(({ name }) => name === "Amv")!.formulas[2]![1]!);
  await open.workbook.settled();
  expect(await allSheets()).toEqual(before);
});

it("sees a formula that somebody changed after the workbook was read", async () => {
  const changed = (): Promise<boolean> =>
    Excel.run(async (context) => {
      const { sheets } = await takeSnapshot(context);
      open.workbook.type("Amv", "C5", '=SPREIDING.GAP("Hoorn")');
      return (await readFormulaAreas(context, sheets, { sheetId: null, area: null })).changed;
    });
  expect(await changed()).toBe(true);
  expect(await changed()).toBe(false);
  await open.workbook.settled();
});

it("leaves errors between the formulas as they are, and writes nothing on a protected tab", async () => {
  open.workbook.type("Amv", "C5", '=SPREIDING.GAP("Nergenshuizen")');
  await open.workbook.settled();
  expect(await open.session.toValues("workbook")).toMatchObject({
    cells: expect.any(Number),
    sentence: expect.stringMatching(/^1 formule heeft een fout/),
  });
  const amv = (await allSheets()).find(({ name }) => name === "Amv")!;
  expect(amv.formulas.flat().filter((formula) => formula !== "")).toEqual(['=SPREIDING.GAP("Nergenshuizen")']);

  await open.workbook.open({
    ...(await readSample()),
    sheets: [...(await readSample()).sheets, { ...table("Amv"), protected: true }],
  });
  await open.session.validate();
  await open.workbook.settled();
  const before = await allSheets();
  expect(await open.session.toValues("workbook")).toMatchObject({
    cells: null,
    sentence: expect.stringMatching(/^Het tabblad Amv is beveiligd/),
  });
  expect(await allSheets()).toEqual(before);
});
