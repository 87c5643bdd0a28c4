// SPDX-License-Identifier: EUPL-1.2
import { openHeadless, type HeadlessWorkbook } from "../../workbench/headless";
import { calendarDay } from "../../domain/sheet/dates";
import { DEFAULT_SETTINGS } from "../../domain/settings";
import { actionFailure } from "../excel/failures";
import { storedAcceptances, storedMonitors, storedReport, storedSettings, type StoredMonitor } from "./stored";

const EMPTY = { name: "proef.xlsx", date1904: false, sheets: [] };
let workbook: HeadlessWorkbook;
beforeAll(async () => {
  workbook = await openHeadless(EMPTY, { functions: [] });
});
beforeEach(() => workbook.open(EMPTY));
afterAll(() => workbook.dispose());

const DAY = calendarDay(new Date());
const aside = (text: string) => `#apart ${DAY} ${String(text.length)}\n${text}`;
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
    "spreiding.rapport.beschadigd": aside("{kapot"),
  });
  await put("spreiding.rapport", { version: 1, kept: 12 });
  await saveReport("sheet-4");
  expect((await all())["spreiding.rapport.beschadigd"]).toBe(`${aside("{kapot")}\n${aside('{"version":1,"kept":12}')}`);
});

it("keeps the good entries of a damaged list", async () => {
  const good = {
    id: "1",
    rule: "r",
    tab: "T",
    row: "A",
    column: "",
    found: "x",
    reason: "y",
    name: null,
    time: "2025-12-05T10:00:00.000Z",
  };
  const text = JSON.stringify({ version: 1, kept: [good, { id: 2 }] });
  await put("spreiding.acceptaties", text);
  await Excel.run(async (context) => {
    const stored = storedAcceptances.request(context);
    await context.sync();
    expect(stored()).toEqual([good]);
    await storedAcceptances.save(context, stored());
  });
  expect(await all()).toMatchObject({ "spreiding.acceptaties.beschadigd": aside('{"version":1,"kept":[{"id":2}]}') });
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

describe("a change", () => {
  const KEY = "spreiding.monitor";
  const of = (gebied: string): StoredMonitor => ({ gebied, sheetId: `sheet-${gebied}` });
  const text = (...kept: readonly StoredMonitor[]) => JSON.stringify({ version: 1, kept });
  const added = jest.fn((there: readonly StoredMonitor[]) => [of("ons"), ...there]);
  beforeEach(() => added.mockClear());
  /** @param meanwhile what somebody else does after the look */
  const change = (
    meanwhile: () => Promise<unknown>,
    make: (there: readonly StoredMonitor[]) => StoredMonitor[] = added,
  ) =>
    Excel.run(async (context) => {
      storedMonitors.request(context);
      await context.sync();
      await meanwhile();
      workbook.host.counters.reset();
      return storedMonitors.change(context, make);
    });
  const wiped = () =>
    Excel.run(async (context) => {
      context.workbook.settings.getItemOrNullObject(KEY).delete();
      await context.sync();
    });

  it("is made once, in one round trip, where nobody wrote meanwhile, or wrote something else", async () => {
    await put(KEY, text(of("oud")));
    expect(await change(() => put("spreiding.rapport", "x"))).toEqual([of("ons"), of("oud")]);
    expect(workbook.host.counters.syncs).toBe(1);
    expect(added).toHaveBeenCalledTimes(1);
    expect((await all())[KEY]).toBe(text(of("ons"), of("oud")));
  });

  it("is made again on what somebody wrote meanwhile, in one round trip more", async () => {
    await put(KEY, text(of("oud")));
    expect(await change(() => put(KEY, text(of("hun"))))).toEqual([of("ons"), of("hun")]);
    expect(workbook.host.counters.syncs).toBe(2);
    expect((await all())[KEY]).toBe(text(of("ons"), of("hun")));
  });

  it("brings nothing back that somebody wiped meanwhile, also not what was damaged", async () => {
    await put(KEY, "{kapot");
    await change(wiped);
    expect(await all()).toEqual({ [KEY]: text(of("ons")) });
  });

  it("puts aside what is damaged meanwhile", async () => {
    await put(KEY, text(of("oud")));
    await change(() => put(KEY, "{kapot"));
    expect(await all()).toEqual({ [KEY]: text(of("ons")), [`${KEY}.beschadigd`]: aside("{kapot") });
  });

  it("that cannot be made on what somebody wrote meanwhile leaves that", async () => {
    const refusal = change(
      () => put(KEY, text(of("hun"))),
      (there) => {
        if (there.length > 0) throw new Error("refused");
        return [of("ons")];
      },
    );
    await expect(refusal).rejects.toThrow("refused");
    expect(await all()).toEqual({ [KEY]: text(of("hun")) });
  });

  it("that fails leaves what somebody wrote after it", async () => {
    await Excel.run(async (context) => {
      storedMonitors.request(context);
      await context.sync();
      const begun = storedMonitors.begin(context, added);
      await context.sync();
      await put(KEY, text(of("hun"), of("ons")));
      await begun.takeBack();
    });
    expect((await all())[KEY]).toBe(text(of("hun"), of("ons")));
  });
});
