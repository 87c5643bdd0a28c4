// SPDX-License-Identifier: EUPL-1.2
import type { HeadlessWorkbook } from "../../src/workbench/headless";
import { openHeadless } from "../office-client/open-headless";
import { bookOf, cells, codeOf, sheetOf } from "./workbook.fixture";

const FILE = bookOf([
  sheetOf(
    "Blad1",
    [
      ["Alkmaar", 395, { value: 45901, numberFormat: "d-m-yyyy" }, "=B1*2"],
      ["", null, { value: "#N/A", isError: true }, true],
    ],
    { merges: [{ row: 4, column: 0, rowCount: 1, columnCount: 2 }], hiddenRows: [1], hiddenColumns: [2] },
  ),
  sheetOf("Blad 2", [["x"]], { hidden: true, protected: true }),
  sheetOf("Leeg", []),
]);

let workbook: HeadlessWorkbook;
beforeAll(async () => {
  workbook = await openHeadless(FILE, { functions: [] });
});
beforeEach(async () => {
  await workbook.open(FILE);
  workbook.host.counters.reset();
});
afterAll(() => workbook.dispose());

const range = (context: Excel.RequestContext, address: string, sheet = "Blad1"): Excel.Range =>
  context.workbook.worksheets.getItem(sheet).getRange(address);
const failing = async (batch: (context: Excel.RequestContext) => Promise<unknown>): Promise<string> =>
  Excel.run(batch).then(() => "nothing", codeOf);

describe("nothing happens before sync", () => {
  it("refuses what was not loaded, and what was not synced", async () => {
    await Excel.run(async (context) => {
      const cell = range(context, "A1");
      await context.sync();
      expect(() => cell.values).toThrow(
        expect.objectContaining({ code: "PropertyNotLoaded", name: "RichApi.Error" }) as Error,
      );
      cell.load("values");
      expect(() => cell.values).toThrow(OfficeExtension.Error);
      await context.sync();
      expect(cell.values).toEqual([["Alkmaar"]]);
      expect(() => cell.text).toThrow(OfficeExtension.Error);
    });
  });

  it("writes with the sync, in the order of the queue", async () => {
    await Excel.run(async (context) => {
      const cell = range(context, "B1");
      const before = range(context, "D1").load("values");
      cell.values = [[1]];
      cell.values = [[2]];
      const after = range(context, "D1").load("values");
      expect(cells(workbook.engine, "Blad1", "B1")).toEqual([[395]]);
      await context.sync();
      expect([before.values, after.values]).toEqual([[[790]], [[4]]]);
    });
    expect(cells(workbook.engine, "Blad1", "B1")).toEqual([[2]]);
  });

  it("does what is left in the queue when a run ends, and gives its result", async () => {
    const answer = await Excel.run((context) => {
      range(context, "B1").values = [[3]];
      return Promise.resolve("klaar");
    });
    expect([answer, cells(workbook.engine, "Blad1", "B1")]).toEqual(["klaar", [[3]]]);
  });

  it("drops what comes after a failure", async () => {
    const code = await failing((context) => {
      context.workbook.worksheets.getItem("Weg").getRange("A1").values = [[1]];
      range(context, "B1").values = [[3]];
      return context.sync();
    });
    expect([code, cells(workbook.engine, "Blad1", "B1")]).toEqual(["ItemNotFound", [[395]]]);
  });

  it("counts round trips and what they bring", async () => {
    await Excel.run(async (context) => {
      // The first asks for the workbook itself, the second for nothing.
      await context.sync();
      await context.sync();
      const both = range(context, "A1:B2").load("values,text");
      await context.sync();
      both.values = [
        [null, null],
        ["a", "b"],
      ];
    });
    expect(workbook.host.counters).toMatchObject({ syncs: 3, readCells: 8, writtenCells: 4 });
    expect(workbook.host.counters.readBytes).toBeGreaterThan(30);
  });
});

describe("load", () => {
  it.each<[string, unknown]>([
    ["a list", "values, address"],
    ["an array", ["values", "address"]],
    ["an object", { values: true, address: true }],
    ["select", { select: "values,address" }],
  ])("takes %s", async (_, option) => {
    await Excel.run(async (context) => {
      const cell = range(context, "A1:B1");
      cell.load(option as string);
      await context.sync();
      expect([cell.values, cell.address]).toEqual([[["Alkmaar", 395]], "Blad1!A1:B1"]);
    });
  });

  it("reaches items and linked objects", async () => {
    await Excel.run(async (context) => {
      const sheets = context.workbook.worksheets.load("items/id,items/name,items/visibility");
      const cell = range(context, "A1", "Blad 2").load("address,worksheet/protection/protected");
      context.workbook.load("name");
      await context.sync();
      expect(sheets.items.map(({ name, visibility }) => [name, visibility])).toEqual([
        ["Blad1", "Visible"],
        ["Blad 2", "Hidden"],
        ["Leeg", "Visible"],
      ]);
      expect(new Set(sheets.items.map(({ id }) => id)).size).toBe(3);
      expect([cell.address, cell.worksheet.protection.protected, context.workbook.name]).toEqual([
        "'Blad 2'!A1",
        true,
        "proef.xlsx",
      ]);
      expect(() => sheets.items[0]?.position).toThrow(OfficeExtension.Error);
      sheets.load("name");
      await context.sync();
      expect(sheets.items.map(({ name }) => name)).toEqual(["Blad1", "Blad 2", "Leeg"]);
    });
  });

  it("says what the workbench has not", async () => {
    await expect(Excel.run((context) => Promise.resolve(range(context, "A1").getSurroundingRegion()))).rejects.toThrow(
      "not available in the workbench: Range.getSurroundingRegion",
    );
    await expect(Excel.run((context) => Promise.resolve(context.workbook.tables))).rejects.toThrow(
      "not available in the workbench: Workbook.tables",
    );
    expect(await failing((context) => Promise.resolve(range(context, "A1").load("linkedDataTypeState")))).toContain(
      "not available in the workbench: Range.linkedDataTypeState",
    );
    expect(() => Office.context.mailbox).toThrow("not available in the workbench: Office.context.mailbox");
  });
});

describe("objects that may not exist", () => {
  it("are null objects, or a failure", async () => {
    await Excel.run(async (context) => {
      const missing = context.workbook.worksheets.getItemOrNullObject("Weg").load("name");
      const found = context.workbook.worksheets.getItemOrNullObject("blad1");
      const empty = context.workbook.worksheets.getItem("Leeg").getUsedRangeOrNullObject(true);
      expect(() => missing.isNullObject).toThrow(OfficeExtension.Error);
      await context.sync();
      expect([missing.isNullObject, found.isNullObject, empty.isNullObject]).toEqual([true, false, true]);
      expect(missing.name).toBeUndefined();
    });
    expect(await failing((context) => Promise.resolve(context.workbook.worksheets.getItem("Weg")))).toBe(
      "ItemNotFound",
    );
    expect(await failing((context) => Promise.resolve(range(context, "geen adres")))).toBe("InvalidArgument");
    expect(
      await failing((context) =>
        Promise.resolve(context.workbook.worksheets.getItem("Blad1").getRangeByIndexes(0, 0, 0, 1)),
      ),
    ).toBe("InvalidArgument");
  });
});

describe("ranges", () => {
  it("tell all that a snapshot asks", async () => {
    await Excel.run(async (context) => {
      const used = context.workbook.worksheets.getItem("Blad1").getUsedRangeOrNullObject(true);
      used.load("address,rowIndex,columnIndex,rowCount,columnCount,values,text,formulas,numberFormat,valueTypes");
      const rows = used.getRowProperties({ rowHidden: true });
      const columns = used.getColumnProperties({ columnHidden: true });
      const merged = context.workbook.worksheets
        .getItem("Blad1")
        .getRange("A1:D9")
        .getMergedAreasOrNullObject()
        .load("address");
      const none = used.getMergedAreasOrNullObject().load("address");
      expect(() => rows.value).toThrow(expect.objectContaining({ code: "ValueNotLoaded" }) as Error);
      await context.sync();
      expect([used.address, used.rowIndex, used.columnIndex, used.rowCount, used.columnCount]).toEqual([
        "Blad1!A1:D2",
        0,
        0,
        2,
        4,
      ]);
      expect(used.values).toEqual([
        ["Alkmaar", 395, 45901, 790],
        ["", "", "#N/A", true],
      ]);
      expect(used.text).toEqual([
        ["Alkmaar", "395", "1-9-2025", "790"],
        ["", "", "#N/B", "WAAR"],
      ]);
      expect(used.formulas).toEqual([
        ["Alkmaar", 395, 45901, "=B1*2"],
        ["", "", "#N/A", true],
      ]);
      expect(used.numberFormat).toEqual([
        ["General", "General", "d-m-yyyy", "General"],
        ["General", "General", "General", "General"],
      ]);
      expect(used.valueTypes).toEqual([
        ["String", "Double", "Double", "Double"],
        ["Empty", "Empty", "Error", "Boolean"],
      ]);
      expect(rows.value.map(({ rowHidden }) => rowHidden)).toEqual([false, true]);
      expect(columns.value.map(({ columnHidden }) => columnHidden)).toEqual([false, false, true, false]);
      expect([merged.isNullObject, merged.address, none.isNullObject]).toEqual([false, "Blad1!A5:B5", true]);
    });
  });

  it("take values as Excel does: null leaves a cell, = makes a formula, one value fills", async () => {
    await Excel.run(async (context) => {
      range(context, "A1:B1").values = [[null, "=1+1"]];
      range(context, "A7:B8").values = "14" as unknown as string[][];
      range(context, "A9").numberFormat = [["@"]];
      range(context, "A9").values = [["14"]];
      range(context, "A10").formulas = [["=A7*2"]];
      await context.sync();
    });
    expect(cells(workbook.engine, "Blad1", "A1:B1")).toEqual([["Alkmaar", 2]]);
    expect(cells(workbook.engine, "Blad1", "A7:B8")).toEqual([
      [14, 14],
      [14, 14],
    ]);
    expect(cells(workbook.engine, "Blad1", "A9:A10")).toEqual([["14"], [28]]);
  });

  it("refuse a grid of another size", async () => {
    expect(await failing((context) => Promise.resolve((range(context, "A1:B1").values = [[1]])))).toBe(
      "InvalidArgument",
    );
  });

  it("have a fill", async () => {
    await Excel.run(async (context) => {
      range(context, "A1").format.fill.color = "#ffcc00";
      const both = range(context, "A1:B1").load("format/fill/color");
      const one = range(context, "A1").load("format/fill/color");
      const other = range(context, "B1").load("format/fill/color");
      await context.sync();
      expect([both, one, other].map(({ format }) => format.fill.color)).toEqual(["", "#FFCC00", "#FFFFFF"]);
      range(context, "A1").format.fill.clear();
      one.load("format/fill/color");
      await context.sync();
      expect(one.format.fill.color).toBe("#FFFFFF");
    });
  });

  it("are selected in their sheet", async () => {
    const selected: unknown[] = [];
    workbook.engine.onSelect((area) => selected.push(area));
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Leeg").activate();
      range(context, "B2:C3", "Leeg").select();
      const active = context.workbook.worksheets.getActiveWorksheet().load("name");
      await context.sync();
      expect(active.name).toBe("Leeg");
    });
    expect(selected.at(-1)).toMatchObject({ row: 1, column: 1, rowCount: 2, columnCount: 2 });
  });
});

describe("refusals", () => {
  it("writes nothing in a protected sheet", async () => {
    expect(await failing((context) => Promise.resolve((range(context, "A1", "Blad 2").values = [[1]])))).toBe(
      "AccessDenied",
    );
    expect(
      await failing((context) => Promise.resolve((range(context, "A1", "Blad 2").format.fill.color = "#ff0000"))),
    ).toBe("AccessDenied");
    expect(cells(workbook.engine, "Blad 2", "A1")).toEqual([["x"]]);
  });

  it("does nothing while the user is typing in a cell", async () => {
    workbook.engine.setEditing(true);
    expect(await failing((context) => Promise.resolve(range(context, "A1").load("values")))).toBe(
      "InvalidOperationInCellEditMode",
    );
    workbook.engine.setEditing(false);
    expect(await failing((context) => Promise.resolve(range(context, "A1").load("values")))).toBe("nothing");
  });

  it("answers no more than Excel on the web does, and null above five million cells", async () => {
    expect(await failing((context) => Promise.resolve(range(context, "A1:Z60000").load("values,numberFormat")))).toBe(
      "ResponsePayloadSizeLimitExceeded",
    );
    await Excel.run(async (context) => {
      const all = range(context, "A:J").load("values");
      await context.sync();
      expect(all.values).toBeNull();
    });
  });
});

it("tells whether all, some or none of the cells show a spilled result", async () => {
  await Excel.run(async (context) => {
    range(context, "A1", "Leeg").formulas = [["=SEQUENCE(2,2)"]];
    const asked = ["A1:B2", "A2:C2", "C1:D9", "A1"].map((address) => range(context, address, "Leeg").load("hasSpill"));
    await context.sync();
    expect(asked.map(({ hasSpill }) => hasSpill)).toEqual([true, null, false, true]);
  });
});

describe("settings", () => {
  it("are refused where all together are more than 1 MB", async () => {
    const add = (key: string, size: number) =>
      Excel.run((context) => Promise.resolve(void context.workbook.settings.add(key, "x".repeat(size))));
    await add("groot", 800_000);
    await add("groot", 900_000);
    await expect(add("ook", 200_000)).rejects.toMatchObject({ code: "InvalidArgument" });
  });

  it("live in the workbook, until another is opened", async () => {
    const value = (): Promise<unknown> =>
      Excel.run(async (context) => {
        const setting = context.workbook.settings.getItemOrNullObject("sleutel").load("value");
        await context.sync();
        return setting.isNullObject ? "geen" : (setting.value as unknown);
      });
    await Excel.run(async (context) => {
      context.workbook.settings.add("sleutel", { a: 1 });
      await context.sync();
    });
    expect(await value()).toEqual({ a: 1 });
    await Excel.run((context) => Promise.resolve(context.workbook.settings.add("sleutel", "nieuw")));
    expect(await value()).toBe("nieuw");
    await workbook.open(FILE);
    expect(await value()).toBe("geen");
  });
});

it("refuses a new sheet where the structure is protected, and tells that it is", async () => {
  await workbook.open({ ...FILE, structureProtected: true });
  await Excel.run(async (context) => {
    const protection = context.workbook.protection.load("protected");
    await context.sync();
    expect(protection.protected).toBe(true);
  });
  expect(await failing((context) => Promise.resolve(context.workbook.worksheets.add("Nieuw")))).toBe("AccessDenied");
  expect(workbook.engine.sheets()).toHaveLength(3);
});

it("speaks Dutch", async () => {
  await Excel.run(async (context) => {
    const application = context.workbook.application;
    application.load("calculationMode,decimalSeparator,cultureInfo/numberFormat/numberGroupSeparator");
    await context.sync();
    expect([
      application.calculationMode,
      application.decimalSeparator,
      application.cultureInfo.numberFormat.numberGroupSeparator,
    ]).toEqual(["Automatic", ",", "."]);
  });
});

describe("Office", () => {
  it("is ready, and says what it supports", async () => {
    expect(await Office.onReady()).toEqual({ host: Office.HostType.Excel, platform: Office.PlatformType.OfficeOnline });
    const supported = (set: string, version: string): boolean =>
      Office.context.requirements.isSetSupported(set, version);
    expect([supported("ExcelApi", "1.9"), supported("ExcelApi", "1.17"), supported("SharedRuntime", "1.1")]).toEqual([
      true,
      true,
      true,
    ]);
    expect([
      supported("ExcelApi", "1.18"),
      supported("CustomFunctionsRuntime", "1.4"),
      supported("DialogApi", "1.1"),
    ]).toEqual([false, false, false]);
  });

  it("remembers what the add-in asked of it", async () => {
    await Office.addin.setStartupBehavior(Office.StartupBehavior.load);
    await Office.addin.hide();
    Office.actions.associate("doe", () => undefined);
    expect(workbook.host.office).toMatchObject({ startupBehavior: "Load", paneShown: false });
    expect([...workbook.host.office.actions.keys()]).toEqual(["doe"]);
  });

  it("throws errors that are errors in the window that it is installed in", async () => {
    const window: { Error: ErrorConstructor; Excel?: typeof Excel } = {
      Error: class PaneError extends Error {} as ErrorConstructor,
    };
    const uninstall = workbook.host.install(window);
    const error: unknown = await window.Excel?.run((context) => Promise.resolve(range(context, "geen adres"))).catch(
      (thrown: unknown) => thrown,
    );
    expect(error).toBeInstanceOf(window.Error);
    uninstall();
    expect(Object.keys(window)).toEqual(["Error"]);
    workbook.host.install();
  });
});
