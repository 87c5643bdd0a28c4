// SPDX-License-Identifier: EUPL-1.2
import { readSample } from "./open-sample";
import { allSheets, findingAt, sureFixes, workbookForTests, writtenBy } from "./write-tools";

const TAB = "Voortgangsrapportage";
const open = workbookForTests(readSample);

const cell = (address: string, tab = TAB) => open.values(tab, address).then(([row]) => row?.[0]);
const fix = (address: string, value: string | number, tab = TAB) =>
  open.session.fix([{ finding: findingAt(open.session, tab, address), value }]);

it("mends all that is sure at once, in three round trips, and then finds nothing to mend", async () => {
  const fixes = sureFixes(open.session);
  expect(fixes).toHaveLength(6);
  const outcomes = await open.session.fix(fixes);
  expect(outcomes).toEqual(fixes.map(({ finding }) => ({ id: finding.id, sentence: null })));
  // Three for the fix, three for reading the two sheets again.
  expect(open.workbook.host.counters.syncs).toBe(6);
  expect(await cell("A24")).toBe("Hollands Kroon");
  expect(await cell("A18", "Regio's")).toBe("Zaanstreek-Waterland");
  await open.session.validate();
  expect(sureFixes(open.session)).toEqual([]);
});

it("writes nothing where the cell changed since, and says so", async () => {
  open.workbook.type(TAB, "A24", "Hoorn");
  const finding = findingAt(open.session, TAB, "A24");
  const [outcome] = await open.session.fix([{ finding, value: "Hollands Kroon" }]);
  expect(outcome?.sentence).toMatch(/Voortgangsrapportage!A24 staat iets anders.*niets geschreven/);
  expect(await cell("A24")).toBe("Hoorn");
  expect([...open.session.state().outdated]).toContain(finding.id);
  expect(open.session.state().journal).toEqual([]);
});

it("takes another number format for a change too", async () => {
  await writtenBy((context) => (context.workbook.worksheets.getItem(TAB).getRange("C9").numberFormat = [["0.00"]]));
  expect((await fix("C9", 5))[0]?.sentence).toMatch(/iets anders/);
});

it.each(["=1+1", "+638", "-150", "@x", "8/8", "14910", "1-9-2025", "TRUE", "jan 25", "5%", "'t Zand", "€ 5"])(
  "writes the text %s as text",
  async (text) => {
    expect(await fix("A24", text)).toEqual([{ id: expect.any(String), sentence: null }]);
    const sheet = (await allSheets()).find(({ name }) => name === TAB);
    const [r, c] = [23 - (sheet?.used.row ?? 0), 0 - (sheet?.used.column ?? 0)];
    expect([
      sheet?.values[r]?.[c],
      sheet?.types[r]?.[c],
      sheet?.formulas[r]?.[c],
      sheet?.numberFormats[r]?.[c],
    ]).toEqual([text, "text", "", "General"]);
    expect(open.session.state().journal[0]).toMatchObject({
      before: { formula: "Hollandse Kroon", numberFormat: "General" },
      after: { formula: text, numberFormat: "General" },
    });
  },
);

it("leaves the format of a cell alone where a text can be no other thing", async () => {
  await fix("A24", "Hollands Kroon");
  expect(open.session.state().journal[0]?.after).toEqual({ formula: "Hollands Kroon", numberFormat: "General" });
});

it("writes a number as a number, also where the cell had the text format", async () => {
  await writtenBy((context) => {
    const range = context.workbook.worksheets.getItem("Provincie").getRange("C3");
    range.numberFormat = [["@"]];
  });
  await open.session.validate();
  expect((await fix("C3", 96, "Provincie"))[0]?.sentence).toBeNull();
  expect(await cell("C3", "Provincie")).toBe(96);
});

it("never overwrites a formula", async () => {
  open.workbook.type(TAB, "A24", '="Hollandse "&"Kroon"');
  await open.workbook.settled();
  await open.session.validate();
  expect((await fix("A24", "Hollands Kroon"))[0]?.sentence).toMatch(/formule/);
  expect(await cell("A24")).toBe("Hollandse Kroon");
});

it("leaves a merged cell alone, and writes the others of the same call", async () => {
  const sample = await readSample();
  await open.workbook.open({
    ...sample,
    sheets: sample.sheets.map((sheet) =>
      sheet.name === TAB ? { ...sheet, merges: [{ row: 23, column: 0, rowCount: 1, columnCount: 2 }] } : sheet,
    ),
  });
  await open.session.validate();
  const outcomes = await open.session.fix(
    ["A24", "A42"].map((address) => ({ finding: findingAt(open.session, TAB, address), value: "Wijdemeren" })),
  );
  expect(outcomes.map(({ sentence }) => sentence)).toEqual([expect.stringContaining("samengevoegd"), null]);
  expect([await cell("A24"), await cell("A42")]).toEqual(["Hollandse Kroon", "Wijdemeren"]);
});

it("leaves a protected sheet as it is, in one round trip", async () => {
  const sample = await readSample();
  await open.workbook.open({
    ...sample,
    sheets: sample.sheets.map((sheet) => ({ ...sheet, protected: sheet.name === TAB })),
  });
  await open.session.validate();
  const before = await allSheets();
  expect((await fix("A24", "Hollands Kroon"))[0]?.sentence).toBe(
    "Het tabblad Voortgangsrapportage is beveiligd. Hef de beveiliging op via Controleren in het lint en probeer het opnieuw.",
  );
  expect(await allSheets()).toEqual(before);
});

it("writes nothing while a cell is being edited", async () => {
  open.workbook.engine.setEditing(true);
  const [outcome] = await fix("A24", "Hollands Kroon");
  open.workbook.engine.setEditing(false);
  expect(outcome?.sentence).toMatch(/niets gewijzigd.*Enter of Esc/);
  expect(await cell("A24")).toBe("Hollandse Kroon");
  expect(open.session.state().journal).toEqual([]);
});

it("writes one value where two are asked for one cell", async () => {
  const finding = findingAt(open.session, TAB, "A24");
  const outcomes = await open.session.fix([
    { finding, value: "Hollands Kroon" },
    { finding, value: "Hoorn" },
  ]);
  expect(outcomes.map(({ sentence }) => sentence)).toEqual([null, expect.stringContaining("Alleen de eerste")]);
  expect(await cell("A24")).toBe("Hollands Kroon");
});
