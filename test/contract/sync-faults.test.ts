// SPDX-License-Identifier: EUPL-1.2
import type { HeadlessWorkbook } from "../../src/workbench/headless";
import { openHeadless } from "../office-client/open-headless";
import { bookOf, cells, sheetOf } from "./workbook.fixture";

jest.setTimeout(30_000);
const FILE = bookOf([sheetOf("Blad1", [[1, 2, "=A1*10"]])]);

let workbook: HeadlessWorkbook;
beforeAll(async () => {
  workbook = await openHeadless(FILE, { functions: [] });
});
beforeEach(async () => {
  await workbook.open(FILE);
  workbook.host.counters.reset();
  workbook.host.faults.clear();
});
afterAll(() => workbook.dispose());

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
