// SPDX-License-Identifier: EUPL-1.2
import { openHeadless, type HeadlessWorkbook } from "../../workbench/headless";
import { DEFAULT_SETTINGS } from "../../domain/settings";
import { actionFailure } from "../excel/failures";
import { storedAcceptances, storedReport, storedSettings } from "./stored";

const EMPTY = { name: "proef.xlsx", date1904: false, sheets: [] };
let workbook: HeadlessWorkbook;
beforeAll(async () => {
  workbook = await openHeadless(EMPTY, { functions: [] });
});
beforeEach(() => workbook.open(EMPTY));
afterAll(() => workbook.dispose());

const put = (key: string, value: unknown) =>
  Excel.run(async (context) => {
    context.workbook.settings.add(key, value);
    await context.sync();
  });
const all = () =>
  Excel.run(async (context) => {
    const { settings } = context.workbook;
    settings.load("items/key,items/value");
    await context.sync();
    return Object.fromEntries(settings.items.map(({ key, value }) => [key, value as unknown]));
  });
const saveReport = (key: string) =>
  Excel.run(async (context) => {
    const stored = storedReport.request(context);
    await context.sync();
    await storedReport.save(context, key);
    return stored();
  });
const sentenceOf = (work: Promise<unknown>) =>
  work.then(
    () => null,
    (error: unknown) => actionFailure(error),
  );

it("keeps a value under its key", async () => {
  expect(await saveReport("sheet-4")).toBeNull();
  expect(await all()).toEqual({ "spreiding.rapport": '{"version":1,"kept":"sheet-4"}' });
  expect(await saveReport("sheet-5")).toBe("sheet-4");
});

it("puts what is damaged aside before something else takes its place, and what is damaged later behind it", async () => {
  await put("spreiding.rapport", "{kapot");
  expect(await saveReport("sheet-4")).toBeNull();
  expect(await all()).toEqual({
    "spreiding.rapport": '{"version":1,"kept":"sheet-4"}',
    "spreiding.rapport.beschadigd": "{kapot",
  });
  await put("spreiding.rapport", { version: 1, kept: 12 });
  await saveReport("sheet-4");
  expect((await all())["spreiding.rapport.beschadigd"]).toBe('{kapot\n{"version":1,"kept":12}');
});

it("keeps the good entries of a damaged list", async () => {
  const good = { id: "1", rule: "r", tab: "T", row: "A", column: "", found: "x", reason: "y", name: null, time: "z" };
  const text = JSON.stringify({ version: 1, kept: [good, { id: 2 }] });
  await put("spreiding.acceptaties", text);
  await Excel.run(async (context) => {
    const stored = storedAcceptances.request(context);
    await context.sync();
    expect(stored()).toEqual([good]);
    await storedAcceptances.save(context, stored());
  });
  expect(await all()).toMatchObject({ "spreiding.acceptaties.beschadigd": text });
});

it("refuses to write over what a later version wrote, and says so", async () => {
  const text = '{"version":2,"kept":{"tabblad":"sheet-4"}}';
  await put("spreiding.rapport", text);
  expect(await sentenceOf(saveReport("sheet-9"))).toMatch(/nieuwere versie van Spreiding.*niets gewijzigd/);
  expect(await all()).toEqual({ "spreiding.rapport": text });
});

it.each([["whole"], ["answer lost"]] as const)("leaves all as it was where the round trip fails: %s", async (kind) => {
  await put("spreiding.rapport", "{kapot");
  workbook.host.faults.plan(2, { kind });
  expect(await sentenceOf(saveReport("sheet-4"))).not.toBeNull();
  expect(await all()).toEqual({ "spreiding.rapport": "{kapot" });
});

it("takes a key away that was not there before", async () => {
  workbook.host.faults.plan(2, { kind: "answer lost" });
  expect(await sentenceOf(saveReport("sheet-4"))).not.toBeNull();
  expect(await all()).toEqual({});
});

it("never keeps a setting that is no number", async () => {
  const stored = await Excel.run(async (context) => {
    storedSettings.request(context);
    await context.sync();
    await storedSettings.save(context, { ...DEFAULT_SETTINGS, duurzaamJaren: Number.NaN, prognoseFactor: 2 });
    const again = storedSettings.request(context);
    await context.sync();
    return again();
  });
  expect(stored).toEqual({ ...DEFAULT_SETTINGS, prognoseFactor: 2 });
});

it("is not written where nobody looked what is there", async () => {
  await expect(Excel.run((context) => storedReport.save(context, "sheet-4"))).rejects.toThrow(
    "without having been read",
  );
});
