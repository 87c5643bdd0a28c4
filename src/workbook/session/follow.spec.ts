// SPDX-License-Identifier: EUPL-1.2
import { bookOf, sheetOf } from "../../xlsx/workbook-file.fixture";
import { openHeadless, type HeadlessWorkbook } from "../../workbench/headless";
import { insertTab, removeTab, renameTab } from "../../workbench/user.fixture";
import { followWorkbook } from "./follow";

let excel: HeadlessWorkbook;
const events = { changed: jest.fn(), calculated: jest.fn(), sheetsChanged: jest.fn(), activated: jest.fn() };
const idOf = (tab: string): string => excel.engine.sheets().find(({ name }) => name === tab)!.id;

beforeAll(async () => {
  excel = await openHeadless(bookOf([]));
});
beforeEach(async () => {
  await excel.open(bookOf([sheetOf("Stand", [["Alkmaar", 36]]), sheetOf("Som", [["=Stand!B1"]])]));
  await excel.settled();
  excel.host.counters.reset();
  jest.clearAllMocks();
});
afterEach(() => jest.restoreAllMocks());
afterAll(() => excel.dispose());

/** Follows with the next sync; the answer stops. */
const following = (): Promise<() => Promise<void>> =>
  Excel.run(async (context) => {
    const stop = followWorkbook(context, events);
    expect(excel.host.counters.syncs).toBe(0);
    await context.sync();
    return stop;
  });

it("tells what happened in which tab, and asks no round trip of its own", async () => {
  const stop = await following();
  excel.type("Stand", "B1", 40);
  await excel.settled();
  expect(events.changed.mock.calls).toEqual([[idOf("Stand")]]);
  expect(events.calculated.mock.calls).toEqual([[idOf("Som")]]);
  expect(events.sheetsChanged).not.toHaveBeenCalled();
  await stop();
});

it("tells of a tab that came, went or has another name", async () => {
  const stop = await following();
  await insertTab(excel, "Nieuw");
  await excel.settled();
  expect(events.sheetsChanged).toHaveBeenCalledTimes(1);
  await renameTab(excel, "Nieuw", "Anders");
  await excel.settled();
  expect(events.sheetsChanged).toHaveBeenCalledTimes(2);
  await removeTab(excel, "Anders");
  await excel.settled();
  expect(events.sheetsChanged).toHaveBeenCalledTimes(3);
  await stop();
});

it("does not ask for renaming where Excel cannot tell", async () => {
  jest
    .spyOn(Office.context.requirements, "isSetSupported")
    .mockImplementation((_, version) => String(version) !== "1.17");
  const stop = await following();
  await renameTab(excel, "Stand", "Anders");
  await excel.settled();
  expect(events.sheetsChanged).not.toHaveBeenCalled();
  await stop();
});

it.each([
  ["with what Excel then takes back", null],
  ["also where Excel does not take it back", { kind: "whole" } as const],
])("stops, %s", async (_, fault) => {
  const stop = await following();
  if (fault === null) await stop();
  else {
    excel.host.faults.plan(1, fault);
    await expect(stop()).rejects.toMatchObject({ code: "GeneralException" });
  }
  excel.type("Stand", "B1", 40);
  await excel.settled();
  expect(events.changed).not.toHaveBeenCalled();
  expect(events.calculated).not.toHaveBeenCalled();
});
