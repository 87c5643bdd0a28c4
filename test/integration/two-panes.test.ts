// SPDX-License-Identifier: EUPL-1.2
/** Two panes that change what one workbook keeps, the second one between the look and the write of the first. */
import { DEFAULT_SETTINGS } from "../../src/domain/settings";
import type { Finding } from "../../src/domain/findings";
import type { Session } from "../../src/workbook/session.types";
import { bookOf, sheetOf } from "../contract/workbook.fixture";
import { beforeEachRequest } from "./co-author";
import { freshSession, workbookForTests, writtenBy } from "./write-tools";

const TAB = "Voortgangsrapportage";
const open = workbookForTests(() =>
  Promise.resolve(
    bookOf([
      sheetOf(TAB, [
        ["Gemeente", "Taakstelling regulier", "Realisatie regulier", "Taakstelling amv", "Realisatie amv"],
        ["Almere", 1015, 840, 181, 120],
        ["Dronten", 192, 700, 34, 60],
        ["Lelystad", 370, 210, 66, 40],
      ]),
      sheetOf("Cijfers", [["Notities"], ["van mij"]]),
    ]),
  ),
);
const ACCEPTANCES = "spreiding.acceptaties";
const MONITORS = "spreiding.monitor";
let other: Session;
let leave: () => void = () => undefined;
beforeEach(async () => {
  other = await freshSession();
  await other.validate();
  open.workbook.host.faults.clear();
  open.workbook.host.counters.reset();
});
afterEach(async () => {
  leave();
  await other.dispose();
});

/** Just before a round trip, and only once. */
function before(round: number, action: () => Promise<unknown>): void {
  leave = beforeEachRequest(async (at) => {
    if (at !== round) return;
    leave();
    await action();
  });
}
const findings = (): readonly [Finding, Finding] => {
  const [one, two] = open.session.state().validation!.findings;
  return [one!, two!];
};
const stored = (key: string) =>
  Excel.run(async (context) => {
    const setting = context.workbook.settings.getItemOrNullObject(key);
    setting.load("value");
    await context.sync();
    return setting.isNullObject ? null : (JSON.parse(String(setting.value)) as { kept: unknown }).kept;
  });
const put = (key: string, content: object) =>
  writtenBy((context) => context.workbook.settings.add(key, JSON.stringify({ version: 1, ...content })));
const reasons = async () => ((await stored(ACCEPTANCES)) as { reason: string }[]).map(({ reason }) => reason);
const syncs = () => open.workbook.host.counters.syncs;

describe("acceptances", () => {
  it("of both are kept, with ids of their own, and the pane knows both", async () => {
    const [one, two] = findings();
    before(2, () => other.accept([two], "twee"));
    expect(await open.session.accept([one], "een")).toBeNull();
    expect(await reasons()).toEqual(["een", "twee"]);
    expect(open.session.state().acceptances).toEqual(await stored(ACCEPTANCES));
    expect(new Set(open.session.state().acceptances.map(({ id }) => id)).size).toBe(2);
  });

  it("are saved once where only something else was changed", async () => {
    const [one] = findings();
    before(2, () => put("spreiding", { ...DEFAULT_SETTINGS, duurzaamJaren: 7 }));
    const stop = open.workbook.host.faults.record();
    expect(await open.session.accept([one], "een")).toBeNull();
    // The look, the other's, and one save.
    expect([...stop()]).toEqual([0, 1, 1]);
    expect(await reasons()).toEqual(["een"]);
  });

  it("that somebody wiped do not come back with a new one", async () => {
    const [one, two] = findings();
    await open.session.accept([one], "een");
    before(2, () => other.forgetAll());
    expect(await open.session.accept([two], "twee")).toBeNull();
    expect(await reasons()).toEqual(["twee"]);
  });

  it("that somebody withdrew are not withdrawn again, and the other's new one stays", async () => {
    const [one, two] = findings();
    await open.session.accept([one], "een");
    const { id } = open.session.state().acceptances[0]!;
    before(2, async () => {
      await other.accept([two], "twee");
      await other.withdraw([id]);
    });
    expect(await open.session.withdraw([id])).toMatch(/bestaat niet meer/);
    expect(await reasons()).toEqual(["twee"]);
  });

  it("of the other stay where the first save fails", async () => {
    const [one, two] = findings();
    before(2, async () => {
      await other.accept([two], "twee");
      open.workbook.host.faults.plan(1, { kind: "whole" });
    });
    expect(await open.session.accept([one], "een")).not.toBeNull();
    expect(await reasons()).toEqual(["twee"]);
  });

  it.each([["whole"], ["answer lost"]] as const)("of the other stay where the second save fails: %s", async (kind) => {
    const [one, two] = findings();
    before(2, async () => {
      await other.accept([two], "twee");
      open.workbook.host.faults.plan(2, { kind });
    });
    expect(await open.session.accept([one], "een")).toMatch(/niet gelukt/);
    expect(await reasons()).toEqual(["twee"]);
  });

  it("of who keeps writing stay, and the user is told", async () => {
    const [one] = findings();
    const theirs = (time: number) => [{ ...KEPT, id: String(time) }];
    let [times, writing] = [0, false];
    leave = beforeEachRequest(async (round) => {
      if (writing || round === 1 || times === 4) return;
      [times, writing] = [times + 1, true];
      await put(ACCEPTANCES, { kept: theirs(times) });
      writing = false;
    });
    expect(await open.session.accept([one], "een")).toMatch(
      /^Iemand anders is .* bezig met de acceptaties.*niet bewaard/,
    );
    leave();
    expect(await stored(ACCEPTANCES)).toEqual(theirs(4));
  });

  it("of a later version are left alone, also where it writes meanwhile", async () => {
    const [one] = findings();
    const text = '{"version":2,"kept":{"a":1}}';
    before(2, () => writtenBy((context) => context.workbook.settings.add(ACCEPTANCES, text)));
    expect(await open.session.accept([one], "een")).toMatch(/nieuwere versie/);
    expect(await stored(ACCEPTANCES)).toEqual({ a: 1 });
  });
});

const KEPT = { id: "1", rule: "r", tab: "T", row: "A", column: "", found: "x", reason: "y", name: null, time: "z" };

it("settings of both are kept", async () => {
  before(2, () => other.setTabKind("Cijfers", "geen"));
  expect(await open.session.saveSettings((kept) => ({ ...kept, prognoseFactor: 2.5 }))).toBeNull();
  expect(open.session.state().settings).toMatchObject({ prognoseFactor: 2.5, tabKinds: { Cijfers: "geen" } });
  await other.validate();
  expect(other.state().settings).toMatchObject({ prognoseFactor: 2.5, tabKinds: { Cijfers: "geen" } });
});

describe("monitors", () => {
  const tabs = () => open.workbook.engine.sheets().map(({ name }) => name);
  const idOf = (tab: string) => open.workbook.engine.sheets().find(({ name }) => name === tab)?.id;

  it("that both make at once become one, which stays known", async () => {
    before(2, () => other.makeMonitor());
    expect((await open.session.makeMonitor()).sentences[0]).toMatch(/^Het tabblad Monitor is bijgewerkt/);
    expect(tabs()).toEqual([TAB, "Cijfers", "Monitor"]);
    expect(await stored(MONITORS)).toEqual([expect.objectContaining({ sheetId: idOf("Monitor") })]);
  });

  it.each([2, 3])("of another gebied stays known where it is made before round trip %i", async (round) => {
    const theirs = { gebied: "Utrecht", sheetId: "sheet-9" };
    before(round, async () => {
      const kept = ((await stored(MONITORS)) ?? []) as object[];
      await put(MONITORS, { kept: [theirs, ...kept] });
    });
    const { tab } = await open.session.makeMonitor();
    expect(tab).toBe("Monitor");
    const kept = (await stored(MONITORS)) as object[];
    expect(kept).toHaveLength(2);
    expect(kept).toEqual(expect.arrayContaining([theirs, expect.objectContaining({ sheetId: idOf("Monitor") })]));
  });

  it("of another gebied stays known where ours fails", async () => {
    const theirs = { gebied: "Utrecht", sheetId: "sheet-9" };
    before(2, async () => {
      await put(MONITORS, { kept: [theirs] });
      open.workbook.host.faults.plan(1, { kind: "part", writes: 2 });
    });
    expect((await open.session.makeMonitor()).tab).toBeNull();
    expect(tabs()).toEqual([TAB, "Cijfers"]);
    expect(await stored(MONITORS)).toEqual([theirs]);
  });

  it("take three round trips where nobody else is there", async () => {
    await open.session.makeMonitor();
    expect(syncs()).toBe(3);
  });
});

it("the report of both is one", async () => {
  before(2, () => other.report());
  expect(await open.session.report()).toBeNull();
  expect(open.workbook.engine.sheets().map(({ name }) => name)).toEqual([TAB, "Cijfers", "Bevindingen Spreiding"]);
});
