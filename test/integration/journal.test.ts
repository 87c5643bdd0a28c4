// SPDX-License-Identifier: EUPL-1.2
import type { Session } from "../../src/workbook/session.types";
import { formulaTab, readSample } from "./open-sample";
import { allSheets, findingAt, freshSession, sureFixes, workbookForTests } from "./write-tools";

const TAB = "Voortgangsrapportage";
const OVERVIEW = "=SPREIDING.OVERZICHT(Voortgangsrapportage!A10:A20)";
const open = workbookForTests(async () => {
  const sample = await readSample();
  const sources = sample.sheets.filter(({ name }) => name !== "Monitor");
  return { ...sample, sheets: [...sources, formulaTab("Overzicht", [OVERVIEW]), formulaTab("Cijfers", FIGURES)] };
});
/** The last one is an error. */
const FIGURES = [
  '=SPREIDING.GAP("Alkmaar")',
  '=SPREIDING.GAP("Hoorn")',
  '=SPREIDING.TEKORT("Bloemendaal")',
  '=SPREIDING.GAP("Nergenshuizen")',
];
let other: Session | null = null;
afterEach(async () => {
  await other?.dispose();
  other = null;
});

const ids = (session: Session) =>
  session
    .state()
    .journal.filter(({ undone }) => !undone)
    .map(({ id }) => id);
const sheet = async (name: string) => (await allSheets()).find((one) => one.name === name)!;

it("undoes everything after a reload: each cell, formula and format is what it was", async () => {
  const before = await allSheets();
  await open.session.fix(sureFixes(open.session));
  const finding = findingAt(open.session, "Mutaties", "B1");
  await open.session.fix([{ finding, value: "+255" }]);
  expect(await open.session.toValues("workbook")).toEqual({
    cells: expect.any(Number),
    sentence: expect.stringMatching(/^1 formule heeft een fout/),
    places: [{ tab: "Cijfers", address: "A4" }],
  });
  const written = await allSheets();
  expect(written).not.toEqual(before);
  other = await freshSession();
  expect(other.state().journal).toEqual(open.session.state().journal);
  const outcomes = await other.undo(ids(other));
  expect(outcomes.filter(({ sentence }) => sentence !== null)).toEqual([]);
  // The functions follow the first session, which waits for quiet before it reads what the other one wrote.
  await open.quiet();
  expect(await allSheets()).toEqual(before);
  expect(ids(other)).toEqual([]);
});

it("undoes one change and leaves the others", async () => {
  await open.session.fix(sureFixes(open.session));
  const entry = open.session.state().journal.find(({ address, tab }) => address === "A24" && tab === TAB)!;
  open.workbook.host.counters.reset();
  expect(await open.session.undo([entry.id])).toEqual([{ id: entry.id, sentence: null }]);
  expect(open.workbook.host.counters.syncs).toBe(6);
  expect(await open.values(TAB, "A24")).toEqual([["Hollandse Kroon"]]);
  expect(await open.values(TAB, "A42")).toEqual([["Wijdemeren"]]);
  expect(open.session.state().journal.find(({ id }) => id === entry.id)?.undone).toBe(true);
});

it("leaves a cell alone that somebody changed after the fix, and undoes the rest", async () => {
  await open.session.fix(sureFixes(open.session));
  open.workbook.type(TAB, "A24", "Hoorn");
  const outcomes = await open.session.undo(ids(open.session));
  expect(outcomes.flatMap(({ sentence }) => (sentence === null ? [] : [sentence]))).toEqual([
    expect.stringContaining("A24 is na het schrijven gewijzigd"),
  ]);
  expect(await open.values(TAB, "A24")).toEqual([["Hoorn"]]);
  expect(await open.values(TAB, "A42")).toEqual([["Wijdmeren"]]);
});

it("undoes two changes of one cell back to the first", async () => {
  await open.session.fix([{ finding: findingAt(open.session, TAB, "A24"), value: "Hollands Krön" }]);
  await open.session.validate();
  const finding = findingAt(open.session, TAB, "A24");
  await open.session.fix([{ finding, value: "Hollands Kroon" }]);
  const all = ids(open.session);
  expect(all).toHaveLength(2);
  expect((await open.session.undo(all)).map(({ sentence }) => sentence)).toEqual([null, null]);
  expect(await open.values(TAB, "A24")).toEqual([["Hollandse Kroon"]]);
});

it("knows no entry that is not in the journal", async () => {
  expect(await open.session.undo(["99"])).toEqual([
    { id: "99", sentence: expect.stringContaining("niet meer in het logboek") },
  ]);
});

describe("to values", () => {
  it("makes every cell of the workbook a value, spilled ones too, and leaves the user's own formulas", async () => {
    open.workbook.type("Overzicht", "Z1", "=1+1");
    await open.workbook.settled();
    const shown = await sheet("Overzicht");
    expect(shown.used.rowCount).toBeGreaterThan(10);
    const outcome = await open.session.toValues("workbook");
    expect(outcome.cells).toBeGreaterThan(shown.used.rowCount);
    const now = await sheet("Overzicht");
    expect(now.values).toEqual(shown.values);
    expect(now.formulas.flat().filter((formula) => formula !== "")).toEqual(["=1+1"]);
    const figures = await sheet("Cijfers");
    const left = figures.formulas.flatMap((row, r) =>
      row.flatMap((formula, c) => (formula.includes("SPREIDING") ? [figures.types[r]?.[c]] : [])),
    );
    expect(left).toEqual(["error"]);
  });

  it("takes the whole spilled result for a selection of part of it, and no other tab", async () => {
    await open.session.jump("Overzicht", "B3");
    const outcome = await open.session.toValues("selection");
    expect(outcome.cells).toBeGreaterThan(10);
    expect((await sheet("Overzicht")).formulas.flat().join("")).toBe("");
    expect((await sheet("Cijfers")).formulas.flat().join("")).toContain("SPREIDING");
    await open.session.undo(ids(open.session));
    await open.workbook.settled();
    expect((await sheet("Overzicht")).formulas[0]?.[0]).toBe(OVERVIEW);
  });

  it("leaves errors as they are and counts them", async () => {
    open.workbook.type("Overzicht", "Z1", '=SPREIDING.GAP("Nergenshuizen")');
    await open.workbook.settled();
    await open.session.jump("Overzicht", "Z1");
    expect(await open.session.toValues("selection")).toEqual({
      cells: 0,
      sentence: "1 formule heeft een fout als uitkomst en is niet omgezet.",
      places: [{ tab: "Overzicht", address: "Z1" }],
    });
    await open.session.jump("Overzicht", "A1");
    expect(await open.session.toValues("tab")).toEqual({
      cells: expect.any(Number),
      sentence: expect.stringContaining("1 formule heeft een fout"),
      places: [{ tab: "Overzicht", address: "Z1" }],
    });
    expect((await sheet("Overzicht")).formulas.flat().join("")).toBe('=SPREIDING.GAP("Nergenshuizen")');
  });

  it("says where there is nothing to do", async () => {
    await open.session.jump(TAB, "A1");
    expect(await open.session.toValues("tab")).toEqual({
      cells: null,
      sentence: expect.stringContaining("geen formules van Spreiding"),
    });
    expect(open.session.state().journal).toEqual([]);
  });
});
