// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from "node:fs";
import type { WorkbookSnapshot } from "../../src/domain/sheet/snapshot";
import { selectCell } from "../../src/workbook/excel/select";
import { storedSettings } from "../../src/workbook/stored/stored";
import { takeSnapshot } from "../../src/workbook/reading/snapshot";
import { fileSheet } from "../../src/xlsx/file-sheet";
import type { FileCell, FileSheet } from "../../src/xlsx/workbook-file";
import type { HeadlessWorkbook } from "../../src/workbench/headless";
import { openHeadless } from "../office-client/open-headless";
import { readXlsx } from "../../src/xlsx/read-xlsx";
import { DEFAULT_SETTINGS } from "../../src/domain/settings";
import { SAMPLE_PATH } from "../../tools/make-sample/sample-workbook";

let workbook: HeadlessWorkbook | null = null;
afterEach(async () => {
  await workbook?.dispose();
  workbook = null;
});

const cell = (row: number, column: number, value: FileCell["value"], more: Partial<FileCell> = {}): FileCell => ({
  row,
  column,
  value,
  ...more,
});

async function open(sheets: readonly FileSheet[], date1904 = false): Promise<HeadlessWorkbook> {
  workbook = await openHeadless({ name: "proef.xlsx", date1904, sheets });
  await workbook.settled();
  workbook.host.counters.reset();
  return workbook;
}

const read = (
  previous: WorkbookSnapshot | null = null,
  ids: ReadonlySet<string> | null = null,
): Promise<WorkbookSnapshot> => Excel.run((context) => takeSnapshot(context, previous, ids));

/** Rows as the ministry's tables have them: a name, then "regulier/amv", places and a percentage. */
const table = (rows: number, columns: number): FileCell[] =>
  Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) =>
      cell(row, column, column === 0 ? `Gemeente nummer ${row}` : column === 1 ? `${row}/36` : row * 7 + column),
    ),
  ).flat();

it.each([1, 6, 40])("reads %i tabs in three round trips", async (count) => {
  const { host } = await open(Array.from({ length: count }, (_, index) => fileSheet(`Blad ${index}`, table(45, 3))));
  const snapshot = await read();
  expect(snapshot.sheets).toHaveLength(count);
  expect(snapshot.sheets.at(-1)?.values[44]).toEqual(["Gemeente nummer 44", "44/36", 310]);
  expect(host.counters.syncs).toBe(3);
});

it("reads 36 tabs of 342 gemeenten in three round trips, within what Excel on the web answers", async () => {
  const { host } = await open(Array.from({ length: 36 }, (_, index) => fileSheet(`Blad ${index}`, table(342, 10))));
  const snapshot = await read();
  expect(snapshot.sheets.every((one) => one.used.rowCount === 342 && one.used.columnCount === 10)).toBe(true);
  expect(host.counters).toMatchObject({ syncs: 3, readCells: 36 * 342 * 10 * 5 });
  expect(host.counters.largestAnswer).toBeLessThan(5_000_000);
});

it("reads on in smaller answers where the cells are longer than expected", async () => {
  const remark = "Nog niet bekend; de gemeente geeft in het najaar uitsluitsel over deze locatie. ".repeat(3);
  const cells = Array.from({ length: 9_000 }, (_, row) => cell(row, 0, `${row} ${remark}`));
  const { host } = await open([fileSheet("Toelichting", cells)]);
  const snapshot = await read();
  expect(snapshot.sheets[0]?.values.map(([text]) => Number.parseInt(String(text)))).toEqual(
    cells.map(({ row }) => row),
  );
  expect(host.counters.syncs).toBe(5);
});

describe("one sheet", () => {
  const cells = [
    cell(1, 1, "Stand 1 september 2025"),
    cell(2, 1, "Gemeente"),
    cell(2, 2, "Regulier"),
    cell(2, 3, "Peildatum"),
    cell(3, 1, "Alkmaar"),
    cell(3, 2, 14910, { numberFormat: "#,##0" }),
    cell(3, 3, 45901, { numberFormat: "d-m-yyyy" }),
    cell(4, 1, "Bergen (NH)"),
    cell(4, 2, null, { formula: "=C4*2" }),
    cell(4, 3, "=geen formule", { numberFormat: "@" }),
    cell(5, 1, true),
    cell(5, 2, null, { formula: "=1/0" }),
    cell(5, 3, 45877, { numberFormat: "d-mmm" }),
    cell(9, 8, null, { style: { fill: "#ffff00" } }),
  ];
  const merges = [
    { row: 1, column: 1, rowCount: 1, columnCount: 3 },
    { row: 3, column: 1, rowCount: 2, columnCount: 1 },
  ];

  it("has its values, texts, formulas, formats, merges and hidden lines where they stand", async () => {
    await open([
      fileSheet("Regio's, deel 1", cells, { merges, hiddenRows: [4], hiddenColumns: [2], hidden: true }),
      fileSheet("Zichtbaar", []),
    ]);
    const snapshot = await read();
    const [read1, empty] = snapshot.sheets;
    expect(snapshot).toMatchObject({ name: "proef.xlsx", date1904: false });
    expect(read1).toMatchObject({
      name: "Regio's, deel 1",
      visible: false,
      used: { row: 1, column: 1, rowCount: 5, columnCount: 3 },
    });
    expect(read1?.values).toEqual([
      ["Stand 1 september 2025", "", ""],
      ["Gemeente", "Regulier", "Peildatum"],
      ["Alkmaar", 14910, 45901],
      ["Bergen (NH)", 29820, "=geen formule"],
      [true, "#DIV/0!", 45877],
    ]);
    expect(read1?.text[2]).toEqual(["Alkmaar", "14.910", "1-9-2025"]);
    expect(read1?.text[4]?.[2]).toMatch(/^8-aug/);
    expect(read1?.formulas.flat().filter((formula) => formula !== "")).toEqual(["=C4*2", "=1/0"]);
    expect(read1?.formulas[3]).toEqual(["", "=C4*2", ""]);
    expect(read1?.numberFormats[2]).toEqual(["General", "#,##0", "d-m-yyyy"]);
    expect(read1?.types).toEqual([
      ["text", "blank", "blank"],
      ["text", "text", "text"],
      ["text", "number", "number"],
      ["text", "number", "text"],
      ["boolean", "error", "number"],
    ]);
    expect(read1?.merges).toEqual(merges);
    expect(read1?.hiddenRows).toEqual([4]);
    expect(read1?.hiddenColumns).toEqual([2]);
    expect(empty).toMatchObject({ name: "Zichtbaar", visible: true, values: [], used: { rowCount: 0 } });
  });

  it("tells by its dates that a workbook counts from 1904", async () => {
    await open([fileSheet("Blad", [cell(0, 0, 44439, { numberFormat: "d-m-yyyy" })])], true);
    const snapshot = await read();
    expect(snapshot.sheets[0]?.text[0]?.[0]).toBe("1-9-2025");
    expect(snapshot.date1904).toBe(true);
  });
});

it("reads only the sheet that is asked again, in at most three round trips", async () => {
  const { engine, host } = await open([1, 2, 3].map((index) => fileSheet(`Blad ${index}`, table(20, 3))));
  const first = await read();
  const id = first.sheets[1]!.id;
  engine.write(id).values({ row: 0, column: 2, rowCount: 1, columnCount: 1 }, [[99]]);
  host.counters.reset();
  const second = await read(first, new Set([id]));
  expect(host.counters).toMatchObject({ syncs: 3, readCells: 20 * 3 * 5 });
  expect(second.sheets[1]?.values[0]?.[2]).toBe(99);
  expect(second.sheets[0]).toBe(first.sheets[0]);
  expect(second.sheets[2]).toBe(first.sheets[2]);
  expect(await read(second)).toBe(second);
});

it("reads the sample workbook", async () => {
  workbook = await openHeadless(await readXlsx(readFileSync(SAMPLE_PATH), "voorbeeld.xlsx"));
  const snapshot = await read();
  expect(snapshot.sheets.map(({ name }) => name)).toEqual(
    expect.arrayContaining(["Voortgangsrapportage", "Regio's", "Provincie", "Mutaties", "Locaties", "Monitor"]),
  );
  expect(snapshot.sheets.find(({ name }) => name === "Voortgangsrapportage")?.used).toMatchObject({
    row: 0,
    column: 0,
    rowCount: 45,
  });
});

it("keeps the settings in the workbook and reads them on the same round trips", async () => {
  const { host } = await open([fileSheet("Blad", table(2, 2))]);
  const both = (): Promise<[WorkbookSnapshot, object]> =>
    Excel.run(async (context) => {
      const stored = storedSettings.request(context);
      return [await takeSnapshot(context), stored()];
    });
  expect((await both())[1]).toEqual(DEFAULT_SETTINGS);
  const settings = { ...DEFAULT_SETTINGS, duurzaamJaren: 7, tabKinds: { Blad: "geen" as const } };
  await Excel.run(async (context) => {
    storedSettings.request(context);
    await context.sync();
    await storedSettings.save(context, settings);
  });
  host.counters.reset();
  expect((await both())[1]).toEqual(settings);
  expect(host.counters.syncs).toBe(3);
});

describe("selecting", () => {
  const sheets = [
    fileSheet("Eerste", table(9, 3)),
    fileSheet("Tweede", table(9, 3)),
    fileSheet("Verborgen", table(2, 2), { hidden: true }),
  ];

  it("brings the tab to the front and selects the cell", async () => {
    const { engine } = await open(sheets);
    const selected: object[] = [];
    engine.onSelect((area) => selected.push(area));
    await expect(selectCell("Tweede", "B4")).resolves.toBeNull();
    const id = engine.sheets()[1]!.id;
    expect(engine.activeSheetId()).toBe(id);
    expect(selected.at(-1)).toMatchObject({ sheetId: id, row: 3, column: 1, rowCount: 1, columnCount: 1 });
  });

  it("says why not, and leaves the selection alone", async () => {
    const { engine } = await open(sheets);
    const before = engine.activeSheetId();
    await expect(selectCell("Verborgen", "A1")).resolves.toMatch(/verborgen/);
    await expect(selectCell("Weg", "A1")).resolves.toMatch(/bestaat niet meer/);
    engine.setEditing(true);
    await expect(selectCell("Tweede", "A1")).resolves.toMatch(/Enter of Esc/);
    expect(engine.activeSheetId()).toBe(before);
  });
});
