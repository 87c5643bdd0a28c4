// SPDX-License-Identifier: EUPL-1.2
import type { Engine } from "../../src/workbench/engine/engine";
import type { RefusedPart } from "../../src/workbench/excel-host/conditional-formats";
import type { OfficeErrorCode } from "../../src/workbench/excel-host/office-errors";
import { DUTCH_WAYS } from "../../src/workbench/excel-host/local-ways";
import { readSample } from "./open-sample";
import { allSheets, freshSession, workbookForTests, writtenBy } from "./write-tools";

const open = workbookForTests(readSample);
const formats = () => open.workbook.host.conditionalFormats.all();
const fills = (engine: Engine) =>
  engine.sheets().map(({ id }) => engine.read(id).fills({ row: 0, column: 0, rowCount: 60, columnCount: 12 }));

/** A conditional format of the user's own. */
const ownFormat = () =>
  writtenBy((context) => {
    const format = context.workbook.worksheets.getItem("Provincie").getRange("A1:D4").conditionalFormats.add("Custom");
    format.custom.rule.formula = "=$B4>100";
    format.custom.format.fill.color = "#00FF00";
  });

it("marks in three round trips, each severity with its own fill and its own pattern of border", async () => {
  expect(await open.session.mark()).toBeNull();
  expect(open.workbook.host.counters.syncs).toBe(3);
  expect(open.session.state().marked).toBe(true);
  const looks = new Map(formats().map(({ fill, borders }) => [fill, borders.get("EdgeTop")?.style]));
  expect([...looks.values()].sort()).toEqual(["Continuous", "Dash", "Dot"]);
  const { findings } = open.session.state().validation!;
  const cells = new Set(findings.map(({ tab, address }) => `${tab}!${address}`));
  expect(formats().reduce((sum, { areas }) => sum + areas.length, 0)).toBe(cells.size);
});

it("touches no cell, and can be taken away whole: what the user had is as it was", async () => {
  await ownFormat();
  const before = structuredClone({ formats: formats(), fills: fills(open.workbook.engine), sheets: await allSheets() });
  await open.session.mark();
  expect(fills(open.workbook.engine)).toEqual(before.fills);
  expect(await allSheets()).toEqual(before.sheets);
  expect(formats().length).toBeGreaterThan(before.formats.length);
  expect(await open.session.unmark()).toBeNull();
  expect({ formats: formats(), fills: fills(open.workbook.engine), sheets: await allSheets() }).toEqual(before);
  expect(open.session.state().marked).toBe(false);
});

it("takes the place of earlier marks", async () => {
  await open.session.mark();
  const first = formats().length;
  await open.session.mark();
  expect(formats()).toHaveLength(first);
});

it("finds its marks again after a reload, copies that the user made included", async () => {
  await open.session.mark();
  const copy = formats()[0]!.formula;
  await writtenBy(
    (context) =>
      (context.workbook.worksheets
        .getItem("Monitor")
        .getRange("Z9")
        .conditionalFormats.add("Custom").custom.rule.formula = copy),
  );
  const other = await freshSession();
  expect(other.state().marked).toBe(true);
  expect(await other.unmark()).toBeNull();
  expect(formats()).toEqual([]);
  await other.dispose();
});

describe("cells that changed", () => {
  const CHANGED = [
    { tab: "Voortgangsrapportage", address: "C9" },
    { tab: "Voortgangsrapportage", address: "C21" },
    { tab: "Provincie", address: "B4" },
  ];
  const lookAndCells = async () =>
    structuredClone({ formats: formats(), fills: fills(open.workbook.engine), sheets: await allSheets() });
  const marked = () =>
    formats()
      .filter(({ formula }) => formula.includes("Spreiding"))
      .flatMap(({ areas }) =>
        areas.map(({ sheetId, row, column }) => [open.workbook.engine.sheet(sheetId).name, row, column]),
      );

  it("are marked in three round trips, in a look that no finding has, and the marks come off whole", async () => {
    await ownFormat();
    const before = await lookAndCells();
    await open.session.mark();
    const ofFindings = new Set(
      formats().map(({ fill, borders }) => JSON.stringify([fill, borders.get("EdgeTop")?.style])),
    );
    await open.session.unmark();
    open.workbook.host.counters.reset();
    expect(await open.session.markChanges(CHANGED)).toBeNull();
    expect(open.workbook.host.counters.syncs).toBe(3);
    expect(open.session.state().marked).toBe("wijzigingen");
    expect(marked()).toEqual([
      ["Provincie", 3, 1],
      ["Voortgangsrapportage", 8, 2],
      ["Voortgangsrapportage", 20, 2],
    ]);
    const looks = formats()
      .filter(({ formula }) => formula.includes("Spreiding"))
      .map(({ fill, borders }) => JSON.stringify([fill, borders.get("EdgeTop")?.style]));
    expect(looks.filter((look) => ofFindings.has(look))).toEqual([]);
    expect(await allSheets()).toEqual(before.sheets);
    expect(await open.session.unmark()).toBeNull();
    expect(await lookAndCells()).toEqual(before);
    expect(open.session.state().marked).toBe(false);
  });

  it("take the place of marked findings, and the other way round; both are known after a reload", async () => {
    await open.session.mark();
    const ofFindings = formats().length;
    await open.session.markChanges(CHANGED);
    expect(marked()).toHaveLength(CHANGED.length);
    const other = await freshSession();
    expect(other.state().marked).toBe("wijzigingen");
    await other.validate();
    expect(await other.mark()).toBeNull();
    expect(other.state().marked).toBe(true);
    expect(formats()).toHaveLength(ofFindings);
    await other.dispose();
  });

  it("leave the marks alone where there are none in this workbook", async () => {
    await open.session.mark();
    const before = formats();
    expect(await open.session.markChanges([])).toMatch(/^In deze werkmap staan geen gewijzigde cijfers/);
    expect(formats()).toEqual(before);
    expect(open.session.state().marked).toBe(true);
  });
});

it("leaves a protected sheet alone, says so, and marks the others", async () => {
  const sample = await readSample();
  await open.workbook.open({
    ...sample,
    sheets: sample.sheets.map((sheet) => ({ ...sheet, protected: sheet.name === "Provincie" })),
  });
  await open.session.validate();
  expect(await open.session.mark()).toMatch(/het tabblad Provincie kan niets worden gemarkeerd/);
  expect(
    formats().flatMap(({ areas }) => areas.map(({ sheetId }) => open.workbook.engine.sheet(sheetId).name)),
  ).not.toContain("Provincie");
  expect(formats().length).toBeGreaterThan(0);
});

describe("where Excel cannot handle the conditional formats of a sheet", () => {
  const idOf = (tab: string) => open.workbook.engine.sheets().find(({ name }) => name === tab)!.id;
  const tabsWithMarks = () => [
    ...new Set(
      formats()
        .filter(({ formula }) => formula.includes("Spreiding"))
        .flatMap(({ areas }) => areas.map(({ sheetId }) => open.workbook.engine.sheet(sheetId).name)),
    ),
  ];
  const area = (tab: string) => ({ sheetId: idOf(tab), row: 0, column: 0, rowCount: 9, columnCount: 9 });
  const usersRule = () => open.workbook.host.conditionalFormats.add("CellValue", [area("Provincie")]);
  const rules = () => formats().filter(({ type }) => type === "CellValue").length;
  const refuse = (...[part, code]: readonly [RefusedPart, OfficeErrorCode | null]) =>
    open.workbook.host.conditionalFormats.refuse(idOf("Provincie"), part, code);

  it.each([
    ["list", "GeneralException"],
    ["list", "ItemNotFound"],
    ["add", "InvalidArgument"],
    ["add", "GeneralException"],
  ] as const)("(%s: %s) names it and marks the others", async (part, code) => {
    usersRule();
    refuse(part, code);
    expect(await open.session.mark()).toMatch(
      /^Op het tabblad Provincie zijn de markeringen niet bijgewerkt.*Regels beheren/,
    );
    expect(tabsWithMarks()).not.toContain("Provincie");
    expect(tabsWithMarks().length).toBeGreaterThan(1);
    expect(open.session.state().marked).toBe(true);
    const unmarked = await open.session.unmark();
    if (part === "add") expect(unmarked).toBeNull();
    else expect(unmarked).toMatch(/Provincie/);
    expect(tabsWithMarks()).toEqual([]);
    expect(rules()).toBe(1);
  });

  it("asks only for the formulas of rules that are formulas, where it does not tell the others", async () => {
    usersRule();
    refuse("rule", "InvalidArgument");
    expect(await open.session.mark()).toBeNull();
    expect(tabsWithMarks()).toContain("Provincie");
    expect(await open.session.unmark()).toBeNull();
    expect([tabsWithMarks(), rules()]).toEqual([[], 1]);
  });

  it("takes the marks of the other sheets away, and still knows that there are some", async () => {
    usersRule();
    await open.session.mark();
    refuse("delete", "ItemNotFound");
    expect(await open.session.unmark()).toMatch(/Provincie/);
    expect(tabsWithMarks()).toEqual(["Provincie"]);
    expect(open.session.state().marked).toBe(true);
    const other = await freshSession();
    expect(other.state().marked).toBe(true);
    await other.dispose();
  });

  it("has each mark once again as soon as the old ones can go", async () => {
    await open.session.mark();
    const before = formats().length;
    refuse("delete", "ItemNotFound");
    expect(await open.session.mark()).toMatch(/Provincie/);
    refuse("delete", null);
    expect(await open.session.mark()).toBeNull();
    expect(formats()).toHaveLength(before);
  });

  it("forgets all the same, and says which marks stay", async () => {
    await open.session.mark();
    await open.session.saveSettings((kept) => ({ ...kept, duurzaamJaren: 4 }));
    refuse("delete", "ItemNotFound");
    expect(await open.session.forgetAll()).toMatch(
      /^Alles is gewist, behalve de markeringen op het tabblad Provincie:/,
    );
    expect(tabsWithMarks()).toEqual(["Provincie"]);
    expect(open.session.state()).toMatchObject({ marked: false, settings: { duurzaamJaren: 5 } });
  });

  it("forgets without a word where there were no marks", async () => {
    refuse("list", "GeneralException");
    expect(await open.session.forgetAll()).toBeNull();
  });
});

it.each([",", ";"])("marks where Excel wants %s between addresses", async (addresses) => {
  open.workbook.host.ways.addresses = addresses;
  try {
    expect(await open.session.mark()).toBeNull();
    const { findings } = open.session.state().validation!;
    const cells = new Set(findings.map(({ tab, address }) => `${tab}!${address}`));
    expect(formats().reduce((sum, { areas }) => sum + areas.length, 0)).toBe(cells.size);
    expect(await open.session.unmark()).toBeNull();
    expect(formats()).toEqual([]);
  } finally {
    Object.assign(open.workbook.host.ways, DUTCH_WAYS);
  }
});
