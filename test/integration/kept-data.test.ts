// SPDX-License-Identifier: EUPL-1.2
/** What the workbook keeps, broken in each way: when something is written nothing of it is lost, and what a later version wrote stays. */
import { sameData } from "../../src/domain/sheet/same-data";
import { piecesOf } from "../../src/workbook/stored/aside";
import { STORED_SETTINGS } from "../../src/workbook/stored/stored";
import { asideKey, KEYS, type StoredName } from "../../src/workbook/stored/stored.types";
import { EVERY_WRITE } from "./faults-of-writing/every-write";
import { SMALL_WORKBOOK } from "./faults-of-writing/small-workbook";
import { workbookForTests, writtenBy } from "./write-tools";

const open = workbookForTests(() => Promise.resolve(SMALL_WORKBOOK));
const NAMES = Object.keys(KEYS) as StoredName[];
type Content = Readonly<Record<string, unknown>>;

const cell = (formula: string) => ({ formula, numberFormat: "General" });
const key = { tab: "Locaties", nth: 1, kind: "locaties", stand: null, among: 1 };
const change = { grootheid: "realisatie", gebied: "Almere", soort: "amv", cyclus: null, oldDate: null, newDate: null };
const times = { one: "2025-11-01T09:00:00.000Z", two: "2025-10-01T09:00:00.000Z" };
const entry = {
  kind: "herstel",
  tab: "Weg",
  address: "A1",
  before: cell("a"),
  after: cell("b"),
  block: null,
  rule: null,
};
const place = { rule: "r", tab: "T", row: "A", column: "", found: "x", reason: "y", name: null };

/** As this version writes it: of a list two entries. */
const GOOD: Readonly<Record<StoredName, Content>> = {
  settings: { prognoseFactor: 3, tabKinds: { Weg: "geen", Ook: "mutaties" }, severities: { "regel.x": "uit" } },
  journal: {
    kept: [
      { id: "2", group: "2", time: times.one, ...entry, undone: false },
      { id: "1", group: "1", time: times.two, ...entry, undone: false },
    ],
  },
  acceptances: { kept: [{ id: "2", ...place, time: times.one }, { id: "1", ...place, row: "B", time: times.two }] }, // prettier-ignore
  marked: { kept: true },
  report: { kept: "weg-1" },
  monitors: { kept: [{ gebied: "Gelderland", sheetId: "weg-2" }, { gebied: "Utrecht", sheetId: "weg-3" }] }, // prettier-ignore
  leveringen: {
    kept: [
      { ...key, tab: "Weg", sender: "COA", received: null, replaces: null },
      { ...key, tab: "Ook", sender: null, received: "2025-10-01", replaces: null },
    ],
  },
  verklaringen: {
    kept: [
      { ...change, old: 1, new: 2, reason: "Nieuw.", time: times.one },
      { ...change, gebied: "Urk", old: 3, new: 4, reason: "Dicht.", time: times.two },
    ],
  },
};

const text = (content: Content, version: unknown = 1) => JSON.stringify({ version, ...content });
/** With another one instead of the first entry or field. */
function oneBad(content: Content, bad: (first: unknown) => unknown): Content {
  const [[name, first] = ["", null], ...others] = Object.entries(content);
  const broken = Array.isArray(first) ? [bad(first[0]), ...(first.slice(1) as unknown[])] : bad(first);
  return Object.fromEntries([[name, broken], ...others]);
}
const isObject = (found: unknown): found is object => typeof found === "object" && found !== null;

const FAULTS: readonly (readonly [string, (good: Content) => unknown])[] = [
  ["no JSON", () => "geen json"],
  ["empty", () => ""],
  ["JSON null", () => "null"],
  ["a number", () => 12],
  ["a list", (good) => JSON.stringify([good])],
  ["kept as data", (good) => ({ version: 1, ...good, nieuw: 1 })],
  ["no version", (good) => JSON.stringify(good)],
  ["a version in words", (good) => text(good, "1.0")],
  ["a later version", (good) => text(good, 2)],
  ["a later version of another shape", () => text({ alles: { anders: [1, 2] } }, 7)],
  ["of another type", (good) => text(oneBad(good, () => ({ anders: [1] })))],
  ["one bad entry", (good) => text(oneBad(good, () => -7.5))],
  ["one entry without a field", (good) => text(oneBad(good, (first) => (isObject(first) ? { half: true } : [])))],
  ["one entry with a field that is not known", (good) => text(oneBad(good, (first) => (isObject(first) ? { ...first, nieuw: "x" } : 0))), ], // prettier-ignore
  ["something beside it that is not known", (good) => text({ ...good, nieuw: [1, 2] })],
  ["keys named __proto__", (good) => `{"version":1,"__proto__":{"a":1},${JSON.stringify(good).slice(1)}`],
  ["a key twice", (good) => `{"version":1,"anders":1,"anders":2,${JSON.stringify(good).slice(1)}`],
  ["a number too large for JSON", (good) => `{"version":1,"anders":1e999,${JSON.stringify(good).slice(1)}`],
  ["huge", () => "x".repeat(700_000)],
];

const WRITES: Readonly<Record<StoredName, (typeof EVERY_WRITE)["fix"][string]>> = {
  settings: EVERY_WRITE.saveSettings["settings"]!,
  journal: EVERY_WRITE.fix["one fix"]!,
  acceptances: EVERY_WRITE.accept["accept"]!,
  marked: EVERY_WRITE.mark["mark"]!,
  report: EVERY_WRITE.report["report"]!,
  monitors: EVERY_WRITE.makeMonitor["monitor"]!,
  leveringen: EVERY_WRITE.setLevering["levering"]!,
  verklaringen: EVERY_WRITE.explain["explain"]!,
};

const put = (name: string, value: unknown) => writtenBy((context) => void context.workbook.settings.add(name, value));
const rawText = (value: unknown) => (typeof value === "string" ? value : JSON.stringify(value));
const found = (name: StoredName) =>
  Excel.run(async (context) => {
    const { settings } = context.workbook;
    settings.load("items/key,items/value");
    await context.sync();
    const all = new Map(settings.items.map((one) => [one.key, one.value as unknown]));
    const aside = all.get(asideKey(name));
    const pieces = aside === undefined ? [] : piecesOf(rawText(aside)).map((one) => one.text);
    return { kept: all.has(KEYS[name]) ? rawText(all.get(KEYS[name])) : null, pieces };
  });

/** Each entry of a list, each field and each word of a setting. */
function unitsOf(content: unknown): unknown[] {
  return Object.entries(content as object).flatMap(([name, one]: [string, unknown]): unknown[] => {
    if (name === "version") return [];
    if (Array.isArray(one)) return one.map((each: unknown) => ({ name, each }));
    return isObject(one) ? Object.entries(one).map((word) => ({ name, word })) : [{ name, one }];
  });
}
const fromJson = (json: string): unknown => {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
};

/** What of a text lies nowhere any more, as it was or entry by entry. */
function lostOf(name: StoredName, before: string, { kept, pieces }: Awaited<ReturnType<typeof found>>): unknown[] {
  // An empty text has nothing to lose.
  if (before === "" || kept === before || pieces.includes(before)) return [];
  const content = fromJson(before);
  if (!isObject(content)) return [before];
  const now = [...(kept === null ? [] : [kept]), ...pieces].flatMap((one) => unitsOf(fromJson(one) ?? {}));
  // The one value that was read and in use has another in its place.
  const replaced = name === "marked" || name === "report" ? unitsOf(GOOD[name]) : [];
  return unitsOf(content).filter((unit) => ![...now, ...replaced].some((one) => sameData(one, unit)));
}

it("knows what is lost", () => {
  const before = text(GOOD.monitors);
  expect(lostOf("monitors", before, { kept: text({ kept: [] }), pieces: [] })).toHaveLength(2);
  expect(lostOf("monitors", "{kapot", { kept: before, pieces: [] })).toEqual(["{kapot"]);
  expect(lostOf("report", text({ kept: 12 }), { kept: text({ kept: "b" }), pieces: [] })).toHaveLength(1);
});

describe.each(NAMES)("%s", (name) => {
  it("that is whole has nothing unreadable", async () => {
    await put(KEYS[name], text(GOOD[name]));
    await open.session.validate();
    expect(open.session.state()).toMatchObject({ problems: [], unreadable: [] });
    expect(await WRITES[name].act(open.session)).toMatchObject({ done: true });
    expect(await found(name)).toMatchObject({ pieces: [] });
    expect(lostOf(name, text(GOOD[name]), await found(name))).toEqual([]);
  });

  it.each(FAULTS)("%s: is said, and nothing of it is lost", async (fault, broken) => {
    const value = broken(GOOD[name]);
    const before = rawText(value);
    await put(KEYS[name], value);
    await open.session.validate();
    const [one] = open.session.state().unreadable;
    expect(one).toMatchObject({ name, text: before, place: fault.startsWith("a later") ? "newer" : "damaged" });
    expect(open.session.state().problems).toHaveLength(1);
    const { done, sentences } = await WRITES[name].act(open.session);
    const now = await found(name);
    expect(lostOf(name, before, now)).toEqual([]);
    const stays = fault.startsWith("a later") || fault === "huge";
    expect({ done, same: now.kept === before }).toEqual({ done: !stays, same: stays });
    if (stays) expect(sentences.join()).toMatch(/nieuwere versie|te groot om apart te zetten/);
  });

  it("cut anywhere is kept aside whole, and can be put back in place of nothing", async () => {
    const whole = text(GOOD[name]);
    for (let at = 1; at < whole.length; at += 7) {
      const cut = whole.slice(0, at);
      await Excel.run(async (context) => {
        context.workbook.settings.getItemOrNullObject(asideKey(name)).delete();
        context.workbook.settings.add(KEYS[name], cut);
        await context.sync();
        const setting = STORED_SETTINGS[name];
        const there = setting.request(context);
        await context.sync();
        await setting.save(context, there() as never);
      });
      expect((await found(name)).pieces).toEqual([cut]);
    }
  });

  it("that an earlier version put aside is put back, once it can be read", async () => {
    await put(asideKey(name), text(GOOD[name]));
    await open.session.validate();
    const [one] = open.session.state().unreadable;
    expect(one).toMatchObject({ name, place: "aside", since: null });
    expect(await open.session.putBackUnreadable(one!)).toBeNull();
    expect(open.session.state().unreadable).toEqual([]);
    expect(lostOf(name, text(GOOD[name]), await found(name))).toEqual([]);
    expect(await open.session.putBackUnreadable(one!)).toMatch(/staat niet meer apart/);
  });

  it("that is still unreadable stays aside when it is put back, and goes only when it is removed", async () => {
    await put(asideKey(name), "{kapot");
    await put(KEYS[name], text(GOOD[name]));
    await open.session.validate();
    const [one] = open.session.state().unreadable;
    expect(await open.session.putBackUnreadable(one!)).toMatch(/nog niet lezen/);
    expect(await found(name)).toEqual({ kept: text(GOOD[name]), pieces: ["{kapot"] });
    expect(await open.session.removeUnreadable(one!)).toBeNull();
    expect(await found(name)).toEqual({ kept: text(GOOD[name]), pieces: [] });
    expect(open.session.state()).toMatchObject({ problems: [], unreadable: [] });
  });
});

it.each(["acceptances", "verklaringen"] as const)("%s are told as they lie once one is written", async (name) => {
  await put(KEYS[name], "{kapot");
  await open.session.validate();
  expect(open.session.state().unreadable).toMatchObject([{ name, place: "damaged", text: "{kapot" }]);
  expect(await WRITES[name].act(open.session)).toMatchObject({ done: true });
  const { unreadable, problems } = open.session.state();
  expect(unreadable).toMatchObject([{ name, place: "aside", text: "{kapot" }]);
  await open.session.validate();
  expect(open.session.state()).toMatchObject({ unreadable, problems });
});
