// SPDX-License-Identifier: EUPL-1.2
/** The journey of an analyst in an Excel that misbehaves: it ends in a true state, nothing is lost, and each refusal is a sentence. */
import { associateFunctions } from "../../../src/functions/associate";
import { connectFunctions } from "../../../src/functions/stream";
import type { HeadlessWorkbook } from "../../../src/workbench/headless";
import { realClock } from "../../../src/workbook/async/clock";
import { createFakeClock, type FakeClock } from "../../../src/workbook/async/clock.fixture";
import { createSession } from "../../../src/workbook/session";
import type { Session } from "../../../src/workbook/session.types";
import { cells } from "../../contract/workbook.fixture";
import { openHeadless } from "../../office-client/open-headless";
import { SMALL_WORKBOOK } from "../faults-of-writing/small-workbook";
import { allSheets } from "../write-tools";
import { PROFILES, type Profile } from "./profiles";
import { STEPS, type Step } from "./steps";

const TABLE = "Voortgangsrapportage";
const OWN = ["Bevindingen Spreiding", "Monitor"];
/** Misspelt in the workbook as it is given. */
const GIVEN = { [`${TABLE}!A5`]: "Noordoostpolde", "Locaties!A3": "Lelystat", "Cijfers!C1": "eigen tekst" };
const FIXED = { ...GIVEN, [`${TABLE}!A5`]: "Noordoostpolder", "Locaties!A3": "Lelystad" };

let workbook: HeadlessWorkbook;
let session: Session;
let clock: FakeClock;
let disconnect: () => void;

beforeAll(async () => {
  workbook = await openHeadless(SMALL_WORKBOOK);
});
afterEach(async () => {
  jest.restoreAllMocks();
  workbook.host.misbehave({});
  disconnect();
  await session.dispose();
  await workbook.settled();
});
afterAll(() => workbook.dispose());

/** Lets time pass while something is going on. */
async function driven<T>(work: Promise<T>): Promise<T> {
  const end = jest.fn();
  const ended = work.finally(end);
  while (end.mock.calls.length === 0) {
    await new Promise<void>((resolve) => void realClock.after(1, resolve));
    void clock.advance(250);
  }
  return ended;
}

/** Long enough for what is late, slow or tried again. */
async function settle(): Promise<void> {
  await driven(workbook.settled());
  await driven(clock.advance(2_000));
  await driven(workbook.settled());
}

/** A page that starts in the workbook. */
async function startPage(): Promise<void> {
  session = createSession({ today: () => "2025-12-05", version: "1.2.3", clock });
  associateFunctions();
  disconnect = connectFunctions(session, undefined, clock);
  await driven(session.start());
  await settle();
}

async function losePage(): Promise<void> {
  disconnect();
  await workbook.restart();
  await startPage();
  await driven(session.validate());
}

const shown = (place: string): unknown => {
  const [tab = "", address = ""] = place.split("!");
  return cells(workbook.engine, tab, address)[0]![0];
};
const shownAll = (places: object): unknown =>
  Object.fromEntries(Object.keys(places).map((place) => [place, shown(place)]));

/** What the session holds is what the sheets say. */
async function expectTrue(): Promise<void> {
  const now = (await allSheets()).filter(({ name }) => !OWN.includes(name));
  const known = session.state().model!.snapshot.sheets.filter(({ name }) => !OWN.includes(name));
  const figures = (sheets: typeof now) => sheets.map(({ name, values, formulas }) => ({ name, values, formulas }));
  expect(figures(known)).toEqual(figures(now));
}

async function travel(profile: Profile): Promise<void> {
  const { misbehaviour, refused = {}, runtimeLostBefore = [], follows, typed = {} } = profile;
  await workbook.open(SMALL_WORKBOOK);
  clock = createFakeClock();
  const began = Date.now();
  // Microsoft's client looks at the time of day to know how old a result is.
  jest.spyOn(Date, "now").mockImplementation(() => began + clock.now());
  await startPage();
  const behave = (): (() => void) => workbook.host.misbehave(misbehaviour, clock);
  for (const step of Object.keys(STEPS) as Step[]) {
    if (runtimeLostBefore.includes(step)) await losePage();
    const better = behave();
    const said = await driven(STEPS[step](session));
    expect({ step, said }).toEqual({ step, said: refused[step] ?? null });
    better();
    if (said !== null) expect({ step, said: await driven(STEPS[step](session)) }).toEqual({ step, said: null });
    if (step === "fix") expect(shownAll(FIXED)).toEqual(FIXED);
  }
  await settle();
  expect(shownAll(GIVEN)).toEqual(GIVEN);
  expect(session.state()).toMatchObject({ phase: "ready", failure: null, waiting: null, unread: false, problems: [] });
  expect(session.state().journal.map(({ undone }) => undone)).toEqual([true, true]);
  expect(session.state().accepted).toHaveLength(1);
  expect(workbook.engine.sheets().map(({ name }) => name)).toEqual([TABLE, "Locaties", "Cijfers", ...OWN]);

  const better = behave();
  workbook.type(TABLE, "C4", 200);
  await settle();
  if (follows === undefined) expect(session.state().changedSinceValidation).toEqual([TABLE]);
  else expect(shown("Cijfers!A1")).toBe(160);
  if (follows === "by itself") expect(session.state().unread).toBe(true);
  better();
  if (follows === "after a check") await driven(session.validate());
  if (follows === "after a sign") {
    await clock.advance(60_000);
    workbook.engine.activate(workbook.engine.sheets()[1]!.id);
  }
  await settle();
  expect([shown("Cijfers!A1"), shown("Monitor!E12")]).toEqual([170, 170]);
  expect(shownAll(typed)).toEqual(typed);
  await driven(session.validate());
  expect(session.state()).toMatchObject({ failure: null, changedSinceValidation: [], outdated: new Set() });
  await expectTrue();
}

it.each(Object.keys(PROFILES))("%s", (name) => travel(PROFILES[name]!));

it("what changed while no event told of it is seen before it is written over", async () => {
  await workbook.open(SMALL_WORKBOOK);
  clock = createFakeClock();
  await startPage();
  await session.validate();
  workbook.host.misbehave({ events: { times: 0 } }, clock);
  workbook.type("Locaties", "A3", "Dronten");
  await settle();
  expect(session.state()).toMatchObject({ changedSinceValidation: [], unread: false });
  expect(await STEPS.fix(session)).toBe(
    "In Locaties!A3 staat iets anders dan bij de controle. Er is niets geschreven. Kies Valideer werkmap om opnieuw te controleren.",
  );
  expect(shown("Locaties!A3")).toBe("Dronten");
  await settle();
  await expectTrue();
  // The other cell was written, so that all was checked again: what is told is what a validation would tell now.
  const { validation, ...told } = session.state();
  expect(told).toMatchObject({ changedSinceValidation: [], outdated: new Set(), recounting: false });
  await session.validate();
  expect(validation).toEqual(session.state().validation);
});
