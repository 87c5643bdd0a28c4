// SPDX-License-Identifier: EUPL-1.2
import type { HeadlessWorkbook } from "../../src/workbench/headless";
import type { Misbehaviour } from "../../src/workbench/excel-host/misbehaviour";
import { realClock } from "../../src/workbook/async/clock";
import { createFakeClock, type FakeClock } from "../../src/workbook/async/clock.fixture";
import { CLIENT, openHeadless } from "../office-client/open-headless";
import { bookOf, cells, METADATA, sheetOf } from "./workbook.fixture";

const FILE = bookOf([sheetOf("Blad1", [[1, 2, "=A1*10"]])]);

let workbook: HeadlessWorkbook;
beforeAll(async () => {
  workbook = await openHeadless(FILE, METADATA);
});
beforeEach(async () => {
  await workbook.open(FILE);
  workbook.host.counters.reset();
  workbook.host.faults.clear();
});
afterEach(() => better());
afterAll(() => workbook.dispose());

let better = (): void => undefined;
let clock: FakeClock;
function misbehave(misbehaviour: Misbehaviour): void {
  clock = createFakeClock();
  better = workbook.host.misbehave(misbehaviour, clock);
}
const faults = () => workbook.host.faults;
const row = () => cells(workbook.engine, "Blad1", "A1:C1")[0];
/** Two writes between two questions, in one sync; the code of the error, or what was answered. */
const write = () =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Blad1");
    const before = sheet.getRange("A1").load("values");
    sheet.getRange("A1").values = [[5]];
    sheet.getRange("B1").values = [[6]];
    const after = sheet.getRange("C1").load("values");
    const code = await context.sync().then(
      () => null,
      (error: unknown) => (error instanceof OfficeExtension.Error ? error.code : String(error)),
    );
    if (code !== null) for (const asked of [before, after]) expect(() => asked.values).toThrow(OfficeExtension.Error);
    return code ?? [before.values, after.values];
  });

it("does nothing of a sync that fails whole, and the next one is as ever", async () => {
  faults().plan(1, { kind: "whole", code: "ConnectionFailure" });
  expect(await write()).toBe("ConnectionFailure");
  expect(row()).toEqual([1, 2, 10]);
  expect(await write()).toEqual([[[1]], [[50]]]);
  expect(row()).toEqual([5, 6, 50]);
});

it("does the first writes of a sync that fails in part, and calculates what follows from them", async () => {
  faults().plan(1, { kind: "part", writes: 1 });
  expect(await write()).toBe("GeneralException");
  expect(row()).toEqual([5, 2, 50]);
});

it("does all of a sync whose answer is lost", async () => {
  faults().plan(1, { kind: "answer lost" });
  expect(await write()).toBe("GeneralException");
  expect(row()).toEqual([5, 6, 50]);
});

it("counts the syncs that ask something, were it for the workbook alone, from the moment of planning, in whatever run", async () => {
  await write();
  faults().plan(2, { kind: "whole" });
  await Excel.run((context) => context.sync());
  expect(faults().waiting).toBe(1);
  expect(await write()).toBe("GeneralException");
  expect(faults().waiting).toBe(0);
});

it("a user who is typing comes before any fault: nothing is done", async () => {
  faults().plan(1, { kind: "answer lost" });
  workbook.engine.setEditing(true);
  expect(await write()).toBe("InvalidOperationInCellEditMode");
  workbook.engine.setEditing(false);
  expect(row()).toEqual([1, 2, 10]);
});

it("tells how many writes each sync had, also those that failed", async () => {
  const stop = faults().record();
  await write();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Blad1").load("name");
    await context.sync();
  });
  faults().plan(1, { kind: "whole" });
  await write();
  expect(stop()).toEqual([2, 0, 2]);
  await write();
  expect(stop()).toHaveLength(3);
});

describe("a host that is told to misbehave", () => {
  const ask = (what = "values") =>
    Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Blad1").getRange("A1").load(what);
      await context.sync();
      return range.toJSON();
    });
  const code = (request: Promise<unknown>): Promise<unknown> =>
    request.then(
      () => null,
      (error: unknown) => (error instanceof OfficeExtension.Error ? error.code : String(error)),
    );
  const put = (value: number, numberFormat = "General") =>
    Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Blad1").getRange("A1");
      range.values = [[value]];
      range.numberFormat = [[numberFormat]];
      await context.sync();
    });

  it.each(["ActivityLimitReached", "RequestAborted", "ServiceNotAvailable", "InactiveWorkbook", "Conflict"] as const)(
    "fails the second request that writes with %s, whatever is asked before it",
    async (platform) => {
      misbehave({ requests: [{ nth: 2, of: "writing", fault: { kind: "whole", code: platform } }] });
      await ask();
      await put(3);
      await ask();
      expect(await code(put(4))).toBe(platform);
      expect(row()).toEqual([3, 2, 30]);
      expect(await code(put(4))).toBeNull();
    },
  );

  it("takes its time by the clock, and never answers while that is endless", async () => {
    misbehave({ takes: 900 });
    const asked = ask();
    let answered = false;
    void asked.then(() => (answered = true));
    const turn = (): Promise<void> => new Promise((resolve) => void realClock.after(20, resolve));
    for (const [passed, expected] of [
      [899, false],
      [1, true],
    ] as const) {
      await turn();
      await clock.advance(passed);
      await turn();
      expect(answered).toBe(expected);
    }
    misbehave({ takes: Infinity });
    const held = ask();
    await clock.advance(1_000_000);
    better();
    expect(await held).toMatchObject({ values: [[1]] });
  });

  it("refuses all while the user edits a cell, and nothing after", async () => {
    misbehave({ editing: true });
    expect(await code(ask())).toBe("InvalidOperationInCellEditMode");
    better();
    expect(await code(ask())).toBeNull();
  });

  it("refuses to write a protected tab, and to read one that cannot be read, by their codes", async () => {
    misbehave({ protected: ["Blad1"] });
    expect([await code(put(3)), await code(ask())]).toEqual(["AccessDenied", null]);
    misbehave({ unreadable: { Blad1: "UnsupportedSheet" } });
    expect([await code(put(3)), await code(ask()), await code(ask("address"))]).toEqual([
      null,
      "UnsupportedSheet",
      null,
    ]);
  });

  it("tells another number format than was written, and keeps the one that was", async () => {
    misbehave({ numberFormats: { "#,##0": "#.##0" } });
    await put(1, "#,##0");
    expect(await ask("numberFormat")).toMatchObject({ numberFormat: [["#.##0"]] });
    better();
    expect(await ask("numberFormat")).toMatchObject({ numberFormat: [["#,##0"]] });
  });

  it.each<[string, NonNullable<Misbehaviour["events"]>, unknown[]]>([
    ["not", { times: 0 }, []],
    ["twice", { times: 2 }, ["Local", "Local"]],
    ["of somebody else", { source: "Remote" }, ["Remote"]],
    ["late", { after: 500 }, ["later", "Local"]],
  ])("tells events %s", async (_, events, expected) => {
    const told: unknown[] = [];
    const registered = await Excel.run(async (context) => {
      const handler = context.workbook.worksheets.onChanged.add((event) => {
        told.push(event.source);
        return Promise.resolve();
      });
      await context.sync();
      return handler;
    });
    misbehave({ events });
    workbook.type("Blad1", "A1", 7);
    await workbook.host.calculated();
    if (events.after !== undefined) {
      told.push(...(told.length === 0 ? ["later"] : ["too early"]));
      await clock.advance(500);
      await workbook.host.calculated();
    }
    expect(told).toEqual(expected);
    await Excel.run(registered.context, (context) => {
      registered.remove();
      return context.sync();
    });
  });

  it("lets somebody else type between two requests", async () => {
    misbehave({ others: [{ before: 2, tab: "Blad1", address: "A1", value: 8 }] });
    expect(await ask()).toMatchObject({ values: [[1]] });
    expect(await ask()).toMatchObject({ values: [[8]] });
  });

  it("says that it has no more than it is told to have", async () => {
    misbehave({ sets: { ExcelApi: "1.12" } });
    const { requirements } = Office.context;
    const has = (version: string): boolean => requirements.isSetSupported("ExcelApi", version);
    expect(["1.9", "1.12", "1.13"].map(has)).toEqual([true, true, false]);
    expect(requirements.isSetSupported("SharedRuntime", "1.1")).toBe(false);
    if (CLIENT !== "microsoft") return;
    const newer = Excel.run((context) => {
      context.workbook.worksheets.getItem("Blad1").getRange("A1").getMergedAreasOrNullObject();
      return context.sync();
    });
    expect(await code(newer)).toBe("ApiNotFound");
  });

  it("drops results of functions that it refused for a minute, and takes later ones", async () => {
    const given: CustomFunctions.StreamingInvocation<number>[] = [];
    CustomFunctions.associate("STREAM", (...args: unknown[]) => void given.push(args.at(-1) as (typeof given)[0]));
    workbook.type("Blad1", "D1", "=SPREIDING.STREAM(A1)");
    await workbook.host.calculated();
    given[0]!.setResult(41);
    await workbook.settled();
    const shown = (): unknown => cells(workbook.engine, "Blad1", "D1")[0]![0];
    expect(shown()).toBe(41);
    misbehave({ results: "refused" });
    const later = jest.spyOn(Date, "now");
    given[0]!.setResult(42);
    later.mockReturnValue(Date.now() + 61_000);
    await workbook.settled();
    later.mockRestore();
    better();
    await workbook.settled();
    expect(shown()).toBe(41);
    given[0]!.setResult(43);
    await workbook.settled();
    expect(shown()).toBe(43);
  });

  it("loses the runtime: no event comes any more, formulas keep what they show, and a new page answers them", async () => {
    const given: CustomFunctions.StreamingInvocation<number>[] = [];
    const associate = (): void =>
      CustomFunctions.associate("STREAM", (...args: unknown[]) => void given.push(args.at(-1) as (typeof given)[0]));
    const heard = jest.fn(() => Promise.resolve());
    await Excel.run((context) => {
      context.workbook.worksheets.onChanged.add(heard);
      return context.sync();
    });
    associate();
    workbook.type("Blad1", "D1", "=SPREIDING.STREAM(9)");
    await workbook.host.calculated();
    given.at(-1)!.setResult(1);
    await workbook.settled();
    const shown = (): unknown => cells(workbook.engine, "Blad1", "D1")[0]![0];
    expect([shown(), heard.mock.calls.length > 0]).toEqual([1, true]);
    await workbook.restart();
    heard.mockClear();
    given.at(-1)!.setResult(2);
    workbook.type("Blad1", "B1", 5);
    await workbook.host.calculated();
    expect([shown(), heard.mock.calls]).toEqual([1, []]);
    associate();
    await workbook.host.calculated();
    given.at(-1)!.setResult(3);
    await workbook.settled();
    expect(shown()).toBe(3);
  });
});
