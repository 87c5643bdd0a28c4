// SPDX-License-Identifier: EUPL-1.2
import type { WorkbookSnapshot } from "../../domain/sheet/snapshot";
import { bookOf, sheetOf } from "../../xlsx/workbook-file.fixture";
import type { FileSheet } from "../../xlsx/workbook-file";
import { openHeadless, type HeadlessWorkbook } from "../../workbench/headless";
import { insertTab, removeTab, renameTab } from "../../workbench/user.fixture";
import { takeSnapshot } from "./snapshot";

const voortgang = (name = "Voortgang"): FileSheet =>
  sheetOf(
    name,
    [
      ["Gemeente", "Regulier"],
      ["Alkmaar", 36],
      ["Hoorn", "=1"],
    ],
    { merges: [{ row: 0, column: 0, rowCount: 1, columnCount: 2 }], hiddenRows: [2] },
  );
const many = (count: number): FileSheet[] => Array.from({ length: count }, (_, index) => voortgang(`Blad ${index}`));
const large = (rows: number, name = "Groot"): FileSheet =>
  sheetOf(
    name,
    Array.from({ length: rows }, (_, row) => Array.from({ length: 10 }, (__, column) => (row + column) % 1_000)),
  );

let excel: HeadlessWorkbook;
beforeAll(async () => {
  excel = await openHeadless(bookOf([voortgang()]));
});
afterEach(() => jest.restoreAllMocks());
afterAll(() => excel.dispose());

const open = async (...sheets: readonly FileSheet[]): Promise<void> => {
  await excel.open(bookOf(sheets));
  await excel.settled();
};
const idOf = (tab: string): string => excel.engine.sheets().find(({ name }) => name === tab)!.id;
const taken = (previous?: WorkbookSnapshot, ids?: ReadonlySet<string>): Promise<WorkbookSnapshot> =>
  Excel.run((context) => takeSnapshot(context, previous, ids));

/** How many cells each round trip brought; a cell of which three properties are loaded counts three times. */
async function cellsPerSync(work: (context: Excel.RequestContext) => Promise<unknown>): Promise<readonly number[]> {
  const brought: number[] = [];
  await Excel.run(async (context) => {
    const sync = context.sync.bind(context);
    context.sync = async <T>(passed?: T) => {
      const before = excel.host.counters.readCells;
      try {
        return await sync(passed);
      } finally {
        brought.push(excel.host.counters.readCells - before);
      }
    };
    await work(context);
    context.sync = sync;
  });
  return brought;
}

describe("a snapshot", () => {
  it("has what the tab has", async () => {
    await open(voortgang(), sheetOf("Leeg", [], { hidden: true }));
    const snapshot = await taken();
    expect(snapshot).toMatchObject({ name: "proef.xlsx", date1904: false });
    expect(snapshot.sheets[0]).toEqual({
      id: idOf("Voortgang"),
      name: "Voortgang",
      visible: true,
      used: { row: 0, column: 0, rowCount: 3, columnCount: 2 },
      values: [
        ["Gemeente", "Regulier"],
        ["Alkmaar", 36],
        ["Hoorn", 1],
      ],
      text: [
        ["Gemeente", "Regulier"],
        ["Alkmaar", "36"],
        ["Hoorn", "1"],
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

  it.each([1, 6, 40])("of %i tabs takes three round trips", async (count) => {
    await open(...many(count));
    excel.host.counters.reset();
    expect((await taken()).sheets).toHaveLength(count);
    expect(excel.host.counters.syncs).toBe(3);
  });

  it("of 36 tabs of 342 rows and 10 columns takes three round trips too", async () => {
    await open(...Array.from({ length: 36 }, (_, index) => large(342, `Blad ${index}`)));
    expect(await cellsPerSync((context) => takeSnapshot(context))).toEqual([0, 2 * 123_120, 3 * 123_120]);
  });

  it("does not ask for merged areas where Excel cannot tell", async () => {
    await open(voortgang());
    jest.spyOn(Office.context.requirements, "isSetSupported").mockReturnValue(false);
    expect((await taken()).sheets[0]?.merges).toEqual([]);
  });
});

describe("a second snapshot", () => {
  it("is the same object where nothing changed", async () => {
    await open(...many(3));
    const first = await taken();
    expect(await taken(first)).toBe(first);
  });

  it("reads only the tabs that are named and uses the others again", async () => {
    await open(...many(3));
    const first = await taken();
    excel.type("Blad 0", "B2", 1);
    excel.type("Blad 1", "B2", 399);
    await excel.settled();
    let second = first;
    const cells = await cellsPerSync(async (context) => {
      second = await takeSnapshot(context, first, new Set([idOf("Blad 1")]));
    });
    expect(cells).toEqual([0, 2 * 6, 3 * 6]);
    expect(second.sheets[0]).toBe(first.sheets[0]);
    expect(second.sheets[1]?.values[1]).toEqual(["Alkmaar", 399]);
  });

  it("sees new names, new tabs and tabs that went without being told", async () => {
    await open(...many(2));
    const first = await taken();
    await renameTab(excel, "Blad 0", "Stand");
    await removeTab(excel, "Blad 1");
    await insertTab(excel, "Nieuw");
    excel.type("Nieuw", "A1", "a");
    await excel.settled();
    const second = await taken(first, new Set());
    expect(second.sheets.map(({ name, values }) => [name, values.length])).toEqual([
      ["Stand", 3],
      ["Nieuw", 1],
    ]);
  });
});

describe("a huge tab", () => {
  it("is read in blocks that each fit in one answer", async () => {
    await open(large(20_000));
    let snapshot: WorkbookSnapshot | null = null;
    const cells = await cellsPerSync(async (context) => (snapshot = await takeSnapshot(context)));
    expect(cells).toEqual([0, 400_000, 375_000, 225_000]);
    const values = snapshot!.sheets[0]?.values;
    expect(values).toHaveLength(20_000);
    expect(values?.[19_999]?.[9]).toBe(8);
  });

  it("is asked in halves where an answer turns out too large, its formats and types too", async () => {
    await open(large(1_000));
    // The used range with its looks, all in one, and both halves of it.
    for (const nth of [2, 4, 5, 8])
      excel.host.faults.plan(nth, { kind: "whole", code: "ResponsePayloadSizeLimitExceeded" });
    let snapshot: WorkbookSnapshot | null = null;
    const cells = await cellsPerSync(async (context) => (snapshot = await takeSnapshot(context)));
    expect(cells).toEqual([0, 0, 0, 0, 0, 12_500, 12_500, 0, 12_500, 12_500]);
    const [sheet] = snapshot!.sheets;
    expect(sheet?.values.map((row) => row[0])).toEqual(Array.from({ length: 1_000 }, (_, row) => row));
    expect(sheet?.numberFormats).toHaveLength(1_000);
  });

  it("is not asked in halves where that cannot help", async () => {
    await open(large(100));
    excel.host.faults.plan(2, { kind: "whole", code: "ItemNotFound" });
    excel.host.counters.reset();
    await expect(taken()).rejects.toMatchObject({ code: "ItemNotFound" });
    expect(excel.host.counters.syncs).toBe(2);
  });
});

describe("one sheet of several", () => {
  const three = ["Een", "Twee", "Drie"].map((name, at) => sheetOf(name, [[at + 1]]));

  it("is named where it cannot be read", async () => {
    await open(...three);
    const better = excel.host.misbehave({ unreadable: { Twee: "UnsupportedSheet" } });
    await expect(taken()).rejects.toMatchObject({ tab: "Twee", why: "UnsupportedSheet" });
    better();
  });

  it.each([2, 3])("is read on its own where round trip %d of all together fails once", async (nth) => {
    await open(...three);
    excel.host.faults.plan(nth, { kind: "whole", code: "AccessDenied" });
    expect((await taken()).sheets.map(({ name, values }) => [name, values])).toEqual([
      ["Een", [[1]]],
      ["Twee", [[2]]],
      ["Drie", [[3]]],
    ]);
  });
});
