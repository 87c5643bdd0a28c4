// SPDX-License-Identifier: EUPL-1.2
import { supportExcelApi } from "../fake-excel.fixture";
import { followWorkbook } from "./follow";

type Handler = (event: { worksheetId: string }) => Promise<void>;

function fakeContext() {
  const handlers: Record<string, Handler> = {};
  const remove = jest.fn();
  const event = (name: string) => ({
    add: (handler: Handler) => {
      handlers[name] = handler;
      return { remove };
    },
  });
  const names = ["onChanged", "onCalculated", "onAdded", "onDeleted", "onNameChanged"];
  const worksheets = Object.fromEntries(names.map((name) => [name, event(name)]));
  const context = { workbook: { worksheets }, sync: jest.fn().mockResolvedValue(undefined) };
  return { handlers, remove, sync: context.sync, context: context as unknown as Excel.RequestContext };
}

const listeners = () => ({ changed: jest.fn(), calculated: jest.fn(), sheetsChanged: jest.fn() });

beforeEach(() => {
  supportExcelApi("1.17");
  const run = (context: unknown, batch: (context: unknown) => unknown) => Promise.resolve(batch(context));
  Object.assign(globalThis, { Excel: { run } });
});
afterAll(() => {
  Reflect.deleteProperty(globalThis, "Excel");
  Reflect.deleteProperty(globalThis, "Office");
});

describe("following the workbook", () => {
  it("tells what happened in which sheet, without a round trip of its own", async () => {
    const { handlers, sync, context } = fakeContext();
    const events = listeners();
    followWorkbook(context, events);
    await handlers["onChanged"]!({ worksheetId: "1" });
    await handlers["onCalculated"]!({ worksheetId: "2" });
    for (const name of ["onAdded", "onDeleted", "onNameChanged"]) await handlers[name]!({ worksheetId: "3" });
    expect(events.changed).toHaveBeenCalledWith("1");
    expect(events.calculated).toHaveBeenCalledWith("2");
    expect(events.sheetsChanged).toHaveBeenCalledTimes(3);
    expect(sync).not.toHaveBeenCalled();
  });

  it("does not ask for renaming where Excel cannot tell", () => {
    supportExcelApi("1.12");
    const { handlers, context } = fakeContext();
    followWorkbook(context, listeners());
    expect(Object.keys(handlers)).toEqual(["onChanged", "onCalculated", "onAdded", "onDeleted"]);
  });

  it("stops, also where Excel does not take the registrations back", async () => {
    const { handlers, remove, sync, context } = fakeContext();
    const events = listeners();
    const stop = followWorkbook(context, events);
    sync.mockRejectedValueOnce(new Error("busy"));
    await expect(stop()).rejects.toThrow("busy");
    expect(remove).toHaveBeenCalledTimes(5);
    await handlers["onChanged"]!({ worksheetId: "1" });
    expect(events.changed).not.toHaveBeenCalled();
  });
});
