// SPDX-License-Identifier: EUPL-1.2
import { fakeExcel, officeError, supportExcelApi, type FakeSheet } from "../fake-excel.fixture";
import { SheetTooLarge, ShortAnswer } from "../excel/read-errors";
import { takeSnapshot } from "./snapshot";

const voortgang = (): FakeSheet => ({
  id: "1",
  name: "Voortgang",
  rows: [
    ["Gemeente", "Regulier"],
    ["Alkmaar", 36],
    ["hidden", "=1"],
  ],
  merged: "Voortgang!A1:B1",
});
const many = (count: number): FakeSheet[] =>
  Array.from({ length: count }, (_, index) => ({ ...voortgang(), id: `s${index}`, name: `Blad ${index}` }));
const large = (rows: number): FakeSheet => ({
  id: "9",
  name: "Groot",
  rows: Array.from({ length: rows }, (_, row) => Array.from({ length: 10 }, (__, column) => row * 10 + column)),
});

beforeEach(() => supportExcelApi("1.13"));
afterAll(() => void Reflect.deleteProperty(globalThis, "Office"));

describe("a snapshot", () => {
  it("has what the sheet has", async () => {
    const snapshot = await takeSnapshot(
      fakeExcel([voortgang(), { id: "2", name: "Leeg", rows: [], visibility: "Hidden" }]).context,
    );
    expect(snapshot).toMatchObject({ name: "proef.xlsx", date1904: false });
    expect(snapshot.sheets[0]).toEqual({
      id: "1",
      name: "Voortgang",
      visible: true,
      used: { row: 0, column: 0, rowCount: 3, columnCount: 2 },
      values: [
        ["Gemeente", "Regulier"],
        ["Alkmaar", 36],
        ["hidden", 1],
      ],
      text: [
        ["Gemeente", "Regulier"],
        ["Alkmaar", "36"],
        ["hidden", "1"],
      ],
      formulas: [
        ["", ""],
        ["", ""],
        ["", "=1"],
      ],
      numberFormats: [
        ["General", "General"],
        ["General", "General"],
        ["General", "General"],
      ],
      types: [
        ["text", "text"],
        ["text", "number"],
        ["text", "number"],
      ],
      merges: [{ row: 0, column: 0, rowCount: 1, columnCount: 2 }],
      hiddenRows: [2],
      hiddenColumns: [],
    });
    expect(snapshot.sheets[1]).toMatchObject({ name: "Leeg", visible: false, values: [] });
  });

  it.each([1, 6, 40])("of %i sheets takes three round trips", async (count) => {
    const excel = fakeExcel(many(count));
    const snapshot = await takeSnapshot(excel.context);
    expect(snapshot.sheets).toHaveLength(count);
    expect(excel.syncs).toHaveLength(3);
  });

  it("of 36 tabs of 342 rows and 10 columns takes three round trips too", async () => {
    const excel = fakeExcel(
      Array.from({ length: 36 }, (_, index) => ({ ...large(342), id: `s${index}`, name: `Blad ${index}` })),
    );
    await takeSnapshot(excel.context);
    expect(excel.syncs).toEqual([0, 2 * 123_120, 3 * 123_120]);
  });

  it("does not ask for merged areas where Excel cannot tell", async () => {
    supportExcelApi();
    expect((await takeSnapshot(fakeExcel([voortgang()]).context)).sheets[0]?.merges).toEqual([]);
  });
});

describe("a second snapshot", () => {
  it("is the same object where nothing changed", async () => {
    const excel = fakeExcel(many(3));
    const first = await takeSnapshot(excel.context);
    expect(await takeSnapshot(excel.context, first)).toBe(first);
  });

  it("reads only the sheets that are named and uses the others again", async () => {
    const sheets = many(3);
    const excel = fakeExcel(sheets);
    const first = await takeSnapshot(excel.context);
    sheets[0]!.rows = [["not read"]];
    sheets[1]!.rows = [["Hoorn", 399]];
    excel.syncs.length = 0;
    const second = await takeSnapshot(excel.context, first, new Set(["s1"]));
    expect(excel.syncs).toEqual([0, 2 * 2, 3 * 2]);
    expect(second.sheets[0]).toBe(first.sheets[0]);
    expect(second.sheets[1]?.values).toEqual([["Hoorn", 399]]);
  });

  it("sees new names, new sheets and sheets that went without being told", async () => {
    const sheets = many(2);
    const excel = fakeExcel(sheets);
    const first = await takeSnapshot(excel.context);
    sheets[0]!.name = "Stand";
    sheets.splice(1, 1, { id: "new", name: "Nieuw", rows: [["a"]] });
    const second = await takeSnapshot(excel.context, first, new Set());
    expect(second.sheets.map(({ name, values }) => [name, values.length])).toEqual([
      ["Stand", 3],
      ["Nieuw", 1],
    ]);
  });
});

describe("a huge sheet", () => {
  it("is read in blocks that each fit in one answer", async () => {
    const excel = fakeExcel([large(30_000)]);
    const [sheet] = (await takeSnapshot(excel.context)).sheets;
    expect(excel.syncs).toEqual([0, 600_000, 375_000, 375_000, 150_000]);
    expect(sheet?.values[29_999]?.[9]).toBe(299_999);
    expect(sheet?.values).toHaveLength(30_000);
  });

  it("is asked in halves where an answer turns out too large, its formats and types too", async () => {
    const excel = fakeExcel([large(1_000)]);
    excel.onSync = (cells) => {
      if (cells > 15_000) throw officeError("ResponsePayloadSizeLimitExceeded");
    };
    const [sheet] = (await takeSnapshot(excel.context)).sheets;
    expect(sheet?.values.map((row) => row[0])).toEqual(Array.from({ length: 1_000 }, (_, row) => row * 10));
    expect(sheet?.numberFormats).toHaveLength(1_000);
    expect(excel.syncs).toEqual([0, 20_000, 0, 50_000, 25_000, 12_500, 12_500, 25_000, 12_500, 12_500]);
  });

  it("is asked in halves where Excel leaves rows out without an error", async () => {
    const excel = fakeExcel([large(100)]);
    excel.given = (rows, columns) => (rows > 50 ? [0, 0] : [rows, columns]);
    const [sheet] = (await takeSnapshot(excel.context)).sheets;
    expect(sheet?.values).toHaveLength(100);
    expect(sheet?.types.flat()).toEqual(Array.from({ length: 1_000 }, () => "number"));
    expect(excel.syncs).toEqual([0, 2_000, 5_000, 2_500, 2_500]);
  });

  it.each([
    ["rows", (rows: number, columns: number) => [rows - 1, columns] as const],
    ["columns", (rows: number, columns: number) => [rows, columns - 1] as const],
  ])("is a failure where Excel leaves %s out, however few are asked", async (_, given) => {
    const excel = fakeExcel([large(100)]);
    excel.given = given;
    await expect(takeSnapshot(excel.context)).rejects.toBeInstanceOf(ShortAnswer);
  });

  it("is not read at all where memory cannot hold it", async () => {
    const sheet = large(1);
    sheet.rows.length = 1_048_576;
    sheet.rows.fill([], 1);
    await expect(takeSnapshot(fakeExcel([sheet]).context)).rejects.toBeInstanceOf(SheetTooLarge);
  });

  it("is not asked in halves where that cannot help", async () => {
    const excel = fakeExcel([large(100)]);
    excel.onSync = (cells) => {
      if (cells > 0) throw officeError("AccessDenied");
    };
    await expect(takeSnapshot(excel.context)).rejects.toMatchObject({ code: "AccessDenied" });
    expect(excel.syncs).toHaveLength(2);
  });
});
