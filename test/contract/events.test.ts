// SPDX-License-Identifier: EUPL-1.2
import { ICommandService } from "@univerjs/core";
import {
  InsertRowMutation,
  InsertSheetCommand,
  RemoveColMutation,
  RemoveSheetCommand,
  SetWorksheetNameCommand,
} from "@univerjs/sheets";
import type { HeadlessWorkbook } from "../../src/workbench/headless";
import { openHeadless } from "../office-client/open-headless";
import { bookOf, idOf, sheetOf } from "./workbook.fixture";

type Told = Record<string, unknown>;
const NAMES = ["onChanged", "onCalculated", "onAdded", "onDeleted", "onNameChanged"] as const;

let workbook: HeadlessWorkbook;
let told: [string, Told][] = [];
let registrations: OfficeExtension.EventHandlerResult<unknown>[] = [];

beforeEach(async () => {
  workbook = await openHeadless(
    bookOf([
      sheetOf("Blad1", [
        [1, "=A1+1"],
        [5, 6],
      ]),
      sheetOf("Blad2", [["=Blad1!A1"]]),
    ]),
    { functions: [] },
  );
  told = [];
  await Excel.run(async (context) => {
    const listen = <T>(name: string, event: OfficeExtension.EventHandlers<T>): OfficeExtension.EventHandlerResult<T> =>
      event.add((args) => {
        told.push([name, args as Told]);
        return name === "onAdded" ? Promise.reject(new Error("a handler that fails")) : Promise.resolve();
      });
    const { worksheets } = context.workbook;
    registrations = NAMES.map((name) => listen(name, worksheets[name] as OfficeExtension.EventHandlers<unknown>));
    await context.sync();
  });
});
afterEach(() => workbook.dispose());

async function asUser(id: string, params: object): Promise<void> {
  workbook.engine.univer.__getInjector().get(ICommandService).syncExecuteCommand(id, params);
  await workbook.settled();
}
async function typed(address: string, value: number): Promise<void> {
  workbook.type("Blad1", address, value);
  await workbook.settled();
}

it("tells what the user types, and which formulas follow", async () => {
  await typed("A1", 7);
  const [one, two] = ["Blad1", "Blad2"].map((tab) => idOf(workbook.engine, tab));
  expect(told).toMatchObject([
    [
      "onChanged",
      {
        type: "WorksheetChanged",
        changeType: "RangeEdited",
        source: "Local",
        triggerSource: "Unknown",
        worksheetId: one,
        address: "A1",
      },
    ],
    ["onCalculated", { type: "WorksheetCalculated", worksheetId: one, address: "B1" }],
    ["onCalculated", { type: "WorksheetCalculated", worksheetId: two, address: "A1" }],
  ]);
});

it("marks what the add-in writes itself, once per write", async () => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Blad1").getRange("A2:B2").values = [[8, 9]];
    await context.sync();
  });
  await workbook.settled();
  expect(told).toMatchObject([["onChanged", { triggerSource: "ThisLocalAddin", source: "Local", address: "A2:B2" }]]);
});

it("is silent about typing the same again", async () => {
  await typed("A1", 1);
  expect(told).toEqual([]);
});

it("tells about sheets that come, go and get another name, also after a handler failed", async () => {
  await asUser(InsertSheetCommand.id, { unitId: "workbook-1", index: 2, sheet: { id: "nieuw", name: "Nieuw" } });
  await asUser(SetWorksheetNameCommand.id, { unitId: "workbook-1", subUnitId: "nieuw", name: "Anders" });
  await asUser(RemoveSheetCommand.id, { unitId: "workbook-1", subUnitId: "nieuw" });
  expect(told.map(([name, { worksheetId }]) => [name, worksheetId])).toEqual([
    ["onAdded", "nieuw"],
    ["onNameChanged", "nieuw"],
    ["onDeleted", "nieuw"],
  ]);
});

it("tells which rows and columns were inserted or deleted", async () => {
  const lines = { unitId: "workbook-1", subUnitId: idOf(workbook.engine, "Blad1") };
  await asUser(InsertRowMutation.id, { ...lines, range: { startRow: 1, endRow: 2, startColumn: 0, endColumn: 0 } });
  await asUser(RemoveColMutation.id, { ...lines, range: { startRow: 0, endRow: 5, startColumn: 2, endColumn: 3 } });
  const changes = told
    .filter(([name]) => name === "onChanged")
    .map(([, { changeType, address }]) => [changeType, address]);
  expect(changes).toEqual([
    ["RowInserted", "2:3"],
    ["ColumnDeleted", "C:D"],
  ]);
});

it("tells nothing before the sync that registers, nor after the one that removes", async () => {
  let early = 0;
  await Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add(() => {
      early += 1;
      return Promise.resolve();
    });
    await typed("A1", 2);
    expect(early).toBe(0);
    await context.sync();
    await typed("A1", 3);
    expect(early).toBe(1);
  });
  await Excel.run(registrations[0]?.context as Excel.RequestContext, async (context) => {
    for (const registration of registrations) registration.remove();
    await context.sync();
  });
  told = [];
  await typed("A1", 4);
  expect([told, early]).toEqual([[], 2]);
});

it("tells what is selected and which sheet comes to the front, in the context that asked", async () => {
  const seen: unknown[] = [];
  const handlers: { remove(): void }[] = [];
  const context = await Excel.run(async (context) => {
    handlers.push(
      context.workbook.onSelectionChanged.add(async (event) => {
        expect(event.workbook).toBe(context.workbook);
        seen.push(await selected());
      }),
      context.workbook.worksheets.onActivated.add(({ worksheetId }) => {
        seen.push(worksheetId);
        return Promise.resolve();
      }),
    );
    await context.sync();
    return context;
  });
  const select = (tab: string, address: string): Promise<void> =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(tab);
      sheet.activate();
      sheet.getRange(address).select();
      await context.sync();
    });
  await select("Blad2", "B2:C3");
  await workbook.settled();
  expect(seen).toContain("Blad2!B2:C3");
  expect(seen).toContain(idOf(workbook.engine, "Blad2"));
  await Excel.run(context, async (context) => {
    for (const handler of handlers) handler.remove();
    await context.sync();
  });
  const count = seen.length;
  await select("Blad1", "A1");
  await workbook.settled();
  expect(seen).toHaveLength(count);
});

function selected(): Promise<string> {
  return Excel.run(async (context) => {
    const range = context.workbook.getSelectedRange();
    range.load("address");
    await context.sync();
    return range.address;
  });
}
