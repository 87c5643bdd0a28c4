// SPDX-License-Identifier: EUPL-1.2
/** How the objects and runs of Office.js behave by themselves, whatever they stand for. */
import type { HeadlessWorkbook } from "../../src/workbench/headless";
import { openHeadless } from "../office-client/open-headless";
import { bookOf, codeOf, sheetOf } from "./workbook.fixture";

const FILE = bookOf([sheetOf("Blad1", [["a", 1]]), sheetOf("Blad2", [])]);
let workbook: HeadlessWorkbook;
beforeAll(async () => void (workbook = await openHeadless(FILE, { functions: [] })));
beforeEach(() => workbook.open(FILE));
afterAll(() => workbook.dispose());

const sheet = (context: Excel.RequestContext): Excel.Worksheet => context.workbook.worksheets.getItem("Blad1");
const thrown = (read: () => unknown): string => {
  try {
    return `no error: ${JSON.stringify(read())}`;
  } catch (error) {
    return codeOf(error);
  }
};

describe("a run", () => {
  it("waits for the one before it on the same context", async () => {
    const order: string[] = [];
    let goOn = (): void => undefined;
    let known: Excel.RequestContext | undefined;
    const first = Excel.run(async (context) => {
      known = context;
      order.push("first begins");
      await new Promise<void>((resolve) => (goOn = resolve));
      order.push("first ends");
    });
    while (known === undefined) await Promise.resolve();
    const second = Excel.run(known, (context) => {
      order.push("second");
      return context.sync();
    });
    await Excel.run((context) => context.sync());
    expect(order).toEqual(["first begins"]);
    goOn();
    await Promise.all([first, second]);
    expect(order).toEqual(["first begins", "first ends", "second"]);
  });

  it("begins again after one that failed", async () => {
    let known: Excel.RequestContext | undefined;
    await Excel.run((context) => {
      known = context;
      return Promise.reject(new Error("stuk"));
    }).catch(() => undefined);
    expect(await Excel.run(known!, () => Promise.resolve("heel"))).toBe("heel");
  });

  it("takes an object, or objects, of an earlier one", async () => {
    const [one, other] = await Excel.run(async (context) => {
      const sheets = [sheet(context), context.workbook.worksheets.getItem("Blad2")] as const;
      await context.sync();
      return sheets;
    });
    const context = await Excel.run(one, (context) => Promise.resolve(context));
    expect(context).toBe(one.context);
    expect(await Excel.run([one, other], (context) => Promise.resolve(context))).toBe(one.context);
  });

  it.each<[string, () => unknown, string]>([
    ["throws", () => { throw new Error("stuk"); }, "Error: stuk"], // prettier-ignore
    ["rejects", () => Promise.reject(new Error("stuk")), "Error: stuk"],
    ["gives no promise", () => 5, "RunMustReturnPromise"],
    ["gives nothing", () => undefined, "RunMustReturnPromise"],
  ])("fails where its batch %s", async (_, batch, code) => {
    expect(await Excel.run(batch as () => Promise<void>).catch(codeOf)).toBe(code);
  });

  it.each<[string, unknown]>([
    ["no object of Office", {}],
    ["nothing", undefined],
    ["a list of nothing", []],
  ])("refuses %s as something of an earlier one", async (_, earlier) => {
    const ran = await Excel.run(earlier as object as OfficeExtension.ClientObject, () => Promise.resolve("ran")).catch(
      codeOf,
    );
    expect(ran).toBe(earlier === undefined || !Array.isArray(earlier) ? "ran" : "InvalidArgument");
  });

  it("does what was queued before a sync that failed no more", async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Weg").getRange("A1").values = [[1]];
      await context.sync().catch(() => undefined);
      const name = sheet(context).load("name");
      await context.sync();
      expect(name.name).toBe("Blad1");
    });
  });
});

describe("an object", () => {
  it("has what was loaded, also after it was set, and not before the sync", async () => {
    await Excel.run(async (context) => {
      const range = sheet(context).getRange("A1:B1");
      range.values = [["b", 2]];
      expect(range.values).toEqual([["b", 2]]);
      expect(thrown(() => range.address)).toBe("PropertyNotLoaded");
      range.load("address");
      await context.sync();
      expect([range.address, range.isNullObject]).toEqual(["Blad1!A1:B1", false]);
      expect(thrown(() => range.formulas)).toBe("PropertyNotLoaded");
    });
  });

  it("keeps what was loaded in an earlier sync", async () => {
    await Excel.run(async (context) => {
      const one = sheet(context).load("name");
      await context.sync();
      one.load("visibility");
      await context.sync();
      expect([one.name, one.visibility]).toEqual(["Blad1", "Visible"]);
    });
  });

  it("is made anew by each call, and by each link once", async () => {
    await Excel.run((context) => {
      expect(sheet(context).getRange("A1")).not.toBe(sheet(context).getRange("A1"));
      const range = sheet(context).getRange("A1");
      expect(range.format.fill).toBe(range.format.fill);
      expect(range.context).toBe(context);
      return Promise.resolve();
    });
  });

  it("is written as JSON with what was loaded, whatever it belongs to included", async () => {
    await Excel.run(async (context) => {
      const range = sheet(context).getRange("A1:B1").load("values,format/fill/color,worksheet/name");
      const sheets = context.workbook.worksheets.load("items/name");
      await context.sync();
      expect(JSON.parse(JSON.stringify(range))).toMatchObject({
        values: [["a", 1]],
        format: { fill: { color: "#FFFFFF" } },
      });
      expect(JSON.parse(JSON.stringify(sheets))).toMatchObject({ items: [{ name: "Blad1" }, { name: "Blad2" }] });
    });
  });

  it.each(["values,,address", " values , address ", "values;address"])("loads %j", async (names) => {
    await Excel.run(async (context) => {
      const range = sheet(context).getRange("A1").load(names);
      const code = await context.sync().then(() => null, codeOf);
      expect(names.includes(";") ? code !== null : code === null && range.address === "Blad1!A1").toBe(true);
    });
  });

  it("loads all that it has itself where nothing is named", async () => {
    await Excel.run(async (context) => {
      const one = sheet(context).load();
      await context.sync();
      expect([one.name, one.visibility, one.position]).toEqual(["Blad1", "Visible", 0]);
    });
  });

  it("is not to be used after the run that it was made in, unless it has an id", async () => {
    const [range, one] = await Excel.run(async (context) => {
      const range = sheet(context).getRange("A1").load("values");
      const one = sheet(context).load("id,name");
      await context.sync();
      return [range, one] as const;
    });
    expect([range.values, one.name]).toEqual([[["a"]], "Blad1"]);
    expect(
      await Excel.run(one, async (context) => (one.load("visibility"), await context.sync(), one.visibility)),
    ).toBe("Visible");
    expect(thrown(() => range.load("address"))).toBe("InvalidObjectPath");
  });

  it("is written in slices of some 1,500 cells, each a write of its own", async () => {
    const stop = workbook.host.faults.record();
    const fill = (rowCount: number, columnCount: number, address: string): Promise<void> =>
      Excel.run(async (context) => {
        const row = Array.from({ length: columnCount }, () => 7);
        sheet(context).getRange(address).values = Array.from({ length: rowCount }, () => row);
        await context.sync();
      });
    await fill(1_500, 1, "A1:A1500");
    await fill(1_501, 1, "A1:A1501");
    await fill(1_000, 4, "A1:D1000");
    expect(stop()).toEqual([1, 2, 3]);
    expect(await fill(1_000, 3, "A1:D1000").catch(codeOf)).toBe("InvalidArgument");
    expect(await fill(2_000, 4, "A1:D1000").catch(codeOf)).toBe("InvalidArgument");
  });
});

describe("a null object", () => {
  it("gives what it has as undefined", async () => {
    await Excel.run(async (context) => {
      const none = context.workbook.worksheets.getItemOrNullObject("Weg").load("name");
      await context.sync();
      expect([none.isNullObject, none.name]).toEqual([true, undefined]);
    });
  });

  it("is known without anything that was loaded", async () => {
    await Excel.run(async (context) => {
      const none = context.workbook.worksheets.getItemOrNullObject("Weg");
      const some = context.workbook.worksheets.getItemOrNullObject("Blad1");
      const used = context.workbook.worksheets.getItem("Blad2").getUsedRangeOrNullObject(true);
      await context.sync();
      expect([none.isNullObject, some.isNullObject, used.isNullObject]).toEqual([true, false, true]);
    });
  });
});

describe("an error", () => {
  it("has a code, a sentence and the place", async () => {
    const error = await Excel.run((context) => {
      context.workbook.worksheets.getItem("Weg");
      return Promise.resolve();
    }).catch((error: unknown) => error as OfficeExtension.Error);
    expect(error).toBeInstanceOf(OfficeExtension.Error);
    expect(error).toBeInstanceOf(Error);
    expect(error).toMatchObject({
      name: "RichApi.Error",
      code: "ItemNotFound",
      message: "The requested resource doesn't exist.",
      debugInfo: { errorLocation: "WorksheetCollection.getItem" },
      traceMessages: [],
    });
  });

  it("gives what was asked before it, and nothing of what comes after", async () => {
    await Excel.run(async (context) => {
      const before = sheet(context).load("name");
      context.workbook.worksheets.getItem("Weg");
      const after = context.workbook.worksheets.getItem("Blad2").load("name");
      await context.sync().catch(() => undefined);
      expect([before.name, thrown(() => after.name)]).toEqual(["Blad1", "PropertyNotLoaded"]);
    });
  });
});

describe("an object of one run in another", () => {
  it("is refused as an argument", async () => {
    const foreign = await Excel.run((context) => Promise.resolve(sheet(context).getRange("A1")));
    const code = await Excel.run(async (context) => {
      sheet(context).freezePanes.freezeAt(foreign);
      await context.sync();
      return "done";
    }).catch(codeOf);
    expect(code).toBe("InvalidRequestContext");
  });
});
