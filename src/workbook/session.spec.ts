// SPDX-License-Identifier: EUPL-1.2
import type { ValidationResult } from "../domain/findings";
import type { Model } from "../domain/model";
import { DEFAULT_SETTINGS } from "../domain/settings";
import { workbookOf, type FixtureCell } from "../domain/snapshot.fixture";
import type { WorkbookSnapshot } from "../domain/snapshot";
import { officeError } from "./fake-excel.fixture";
import { followWorkbook, type WorkbookEvents } from "./follow";
import { createSession } from "./session";
import type { SessionState } from "./session.types";
import { requestKept, type Kept } from "./request-kept";
import { takeSnapshot } from "./snapshot";

jest.mock("./follow");
jest.mock("./snapshot");
jest.mock("./request-kept");

const SOURCES = ["Voortgang", "Locaties"];
const VALIDATION = { findings: [], summary: { fout: 0, waarschuwing: 0, aandachtspunt: 0 }, tabs: [] } as ValidationResult;
const VOORTGANG = "sheet-1";
const MONITOR = "sheet-3";

let events: WorkbookEvents;
const stop = jest.fn(() => Promise.resolve());
const snapshots = jest.mocked(takeSnapshot);
const build = jest.fn((snapshot: WorkbookSnapshot, settings: Model["settings"], today: string) => {
  const tables = snapshot.sheets.filter(({ name }) => SOURCES.includes(name)).map(({ name }) => ({ tab: name }));
  return { snapshot, converted: [], settings, today, records: { tables } } as unknown as Model;
});
const validate = jest.fn((_: Model) => VALIDATION);
// eslint-disable-next-line require-yield -- a check that is done at once
const steps = function* (model: Model): Generator<never, ValidationResult> {
  return validate(model);
};
const KEPT: Kept = { settings: DEFAULT_SETTINGS, journal: [], acceptances: [], marked: false, ownSheets: new Set() };
let today = "2026-03-01";

const workbook = (voortgang: FixtureCell = 36) =>
  workbookOf({
    Voortgang: [["Alkmaar", voortgang]],
    Locaties: [["Alkmaar", 20]],
    Monitor: [[{ value: 245, formula: '=SPREIDING.GAP("Alkmaar")' }]],
  });

/** What each reading asked: "all" or the ids of sheets. */
const asked = (): unknown[] => snapshots.mock.calls.map(([, , ids]) => (ids ? [...ids] : "all"));
const quiet = () => jest.advanceTimersByTimeAsync(200);

async function started() {
  const session = createSession({ today: () => today, build, validate: steps });
  const states: SessionState[] = [];
  session.subscribe((state) => states.push(state));
  await session.start();
  const first = session.state().model;
  states.length = 0;
  snapshots.mockClear();
  return { session, states, first };
}

beforeEach(() => {
  jest.useFakeTimers();
  jest.clearAllMocks();
  today = "2026-03-01";
  validate.mockImplementation(() => VALIDATION);
  Object.assign(globalThis, { Excel: { run: (batch: (context: object) => unknown) => Promise.resolve(batch({})) } });
  jest.mocked(followWorkbook).mockImplementation((_, wanted) => {
    events = wanted;
    return stop;
  });
  jest.mocked(requestKept).mockReturnValue(() => Promise.resolve(KEPT));
  snapshots.mockReset().mockImplementation((_, previous) => Promise.resolve(previous ?? workbook()));
});
afterEach(() => void jest.useRealTimers());
afterAll(() => void Reflect.deleteProperty(globalThis, "Excel"));

describe("starting", () => {
  it("reads all and is ready", async () => {
    const session = createSession({ today: () => today, build, validate: steps });
    expect(session.state()).toMatchObject({ phase: "starting", model: null, validation: null });
    const phases: string[] = [];
    session.subscribe(({ phase }) => phases.push(phase));
    await session.start();
    expect(asked()).toEqual(["all"]);
    expect(phases).toEqual(["reading", "ready"]);
    expect(session.state()).toMatchObject({ phase: "ready", failure: null, model: { today: "2026-03-01" } });
    expect(followWorkbook).toHaveBeenCalledTimes(1);
  });

  it("says why it failed, takes its registrations back and reads all at the next occasion", async () => {
    snapshots.mockRejectedValueOnce(officeError("RequestTimedOut"));
    const session = createSession({ today: () => today, build, validate: steps });
    await session.start();
    expect(session.state()).toMatchObject({ phase: "failed", model: null, failure: expect.stringContaining("niet op tijd") });
    expect(stop).toHaveBeenCalledTimes(1);
    events.changed(VOORTGANG);
    await quiet();
    expect(asked()).toEqual(["all", "all"]);
    expect(session.state()).toMatchObject({ phase: "ready", failure: null });
  });

  it("tries again by itself while the user edits a cell", async () => {
    snapshots.mockRejectedValueOnce(officeError("InvalidOperationInCellEditMode"));
    const session = createSession({ today: () => today, build, validate: steps });
    await session.start();
    expect(session.state().failure).toMatch(/Enter of Esc/);
    await jest.advanceTimersByTimeAsync(1_500);
    expect(session.state()).toMatchObject({ phase: "ready", failure: null });
  });
});

describe("following", () => {
  it("reads the changed sheets once, after a burst of events", async () => {
    const { session, first } = await started();
    snapshots.mockResolvedValueOnce(workbook(37));
    for (let event = 0; event < 20; event += 1) events.changed(VOORTGANG);
    events.changed("sheet-2");
    await quiet();
    expect(asked()).toEqual([[VOORTGANG, "sheet-2"]]);
    expect(session.state().model).not.toBe(first);
  });

  it("reads a source with formulas again when they have a new result", async () => {
    await started();
    events.calculated(VOORTGANG);
    await quiet();
    expect(snapshots).not.toHaveBeenCalled();
    snapshots.mockResolvedValueOnce(workbook({ value: 40, formula: "=4*10" }));
    events.changed(VOORTGANG);
    await quiet();
    events.calculated(VOORTGANG);
    await quiet();
    expect(asked()).toEqual([[VOORTGANG], [VOORTGANG]]);
  });

  it("keeps the model and tells nobody where the data turn out the same", async () => {
    const { session, states, first } = await started();
    events.changed(VOORTGANG);
    await quiet();
    expect(snapshots).toHaveBeenCalledTimes(1);
    expect(session.state().model).toBe(first);
    expect(states).toEqual([]);
  });

  it("reads nothing after a result or a change in the Monitor tab; a change is read along with the next one that matters", async () => {
    await started();
    events.calculated(MONITOR);
    await quiet();
    events.changed(VOORTGANG);
    await quiet();
    expect(asked()).toEqual([[VOORTGANG]]);
    events.changed(MONITOR);
    await quiet();
    expect(asked()).toHaveLength(1);
    events.changed(VOORTGANG);
    await quiet();
    expect(asked()).toEqual([[VOORTGANG], [MONITOR, VOORTGANG]]);
  });

  it("reads no sheet but the new ones when a sheet came, went or was renamed", async () => {
    await started();
    events.sheetsChanged();
    await quiet();
    expect(asked()).toEqual([[]]);
  });

  it("reads once more after a change during a reading, never two at once", async () => {
    const { session } = await started();
    let finish: (snapshot: WorkbookSnapshot) => void = () => undefined;
    snapshots.mockImplementationOnce(() => new Promise((resolve) => (finish = resolve)));
    events.changed(VOORTGANG);
    await quiet();
    events.changed("sheet-2");
    await quiet();
    expect(asked()).toEqual([[VOORTGANG]]);
    finish(workbook(37));
    await quiet();
    expect(asked()).toEqual([[VOORTGANG], ["sheet-2"]]);
    expect(session.state().model?.snapshot.sheets[0]?.values[0]).toEqual(["Alkmaar", 37]);
  });

  it("keeps what it knows when a reading fails, and asks for the same sheets again", async () => {
    const { session, first } = await started();
    snapshots.mockRejectedValueOnce(officeError("InvalidOperationInCellEditMode"));
    events.changed(VOORTGANG);
    await quiet();
    expect(session.state()).toMatchObject({ phase: "ready", model: first, failure: expect.stringContaining("Enter of Esc") });
    await jest.advanceTimersByTimeAsync(1_500);
    expect(asked()).toEqual([[VOORTGANG], [VOORTGANG]]);
    expect(session.state()).toMatchObject({ model: first, failure: null });
  });

  it("says for good that it failed where waiting does not help, until a reading succeeds", async () => {
    const { session, first } = await started();
    snapshots.mockRejectedValueOnce(officeError("RequestTimedOut"));
    events.changed(VOORTGANG);
    await quiet();
    expect(session.state()).toMatchObject({ phase: "failed", model: first, failure: expect.stringContaining("niet op tijd") });
    await jest.advanceTimersByTimeAsync(10_000);
    expect(snapshots).toHaveBeenCalledTimes(1);
    events.sheetsChanged();
    await quiet();
    expect(asked()).toEqual([[VOORTGANG], [VOORTGANG]]);
    expect(session.state()).toMatchObject({ phase: "ready", model: first, failure: null });
  });

  it("makes a new model for other settings and for another day", async () => {
    const { session, first } = await started();
    jest.mocked(requestKept).mockReturnValue(() => Promise.resolve({ ...KEPT, settings: { ...DEFAULT_SETTINGS, duurzaamJaren: 7 } }));
    events.sheetsChanged();
    await quiet();
    expect(session.state().model?.settings.duurzaamJaren).toBe(7);
    const second = session.state().model;
    today = "2026-03-02";
    events.sheetsChanged();
    await quiet();
    expect(session.state().model).not.toBe(second);
    expect(session.state().model).not.toBe(first);
  });

  it("stops when it is told to", async () => {
    const { session } = await started();
    events.changed(VOORTGANG);
    await session.dispose();
    await quiet();
    events.changed(VOORTGANG);
    await quiet();
    expect(snapshots).not.toHaveBeenCalled();
    expect(stop).toHaveBeenCalledTimes(1);
  });
});

describe("validating", () => {
  it("looks at the workbook as it is now and keeps the result", async () => {
    const { session } = await started();
    const now = workbook(99);
    snapshots.mockResolvedValueOnce(now);
    await session.validate();
    expect(asked()).toEqual(["all"]);
    expect(validate).toHaveBeenCalledWith(expect.objectContaining({ snapshot: now }));
    expect(session.state()).toMatchObject({ phase: "ready", validation: VALIDATION, changedSinceValidation: [] });
  });

  it("names the source tabs that changed since, until they are as they were or are validated again", async () => {
    const { session } = await started();
    await session.validate();
    snapshots.mockResolvedValueOnce(workbook(37));
    events.changed(VOORTGANG);
    await quiet();
    expect(session.state().changedSinceValidation).toEqual(["Voortgang"]);
    expect(session.state().validation).toBe(VALIDATION);
    snapshots.mockResolvedValueOnce(workbook(36));
    events.changed(VOORTGANG);
    await quiet();
    expect(session.state().changedSinceValidation).toEqual([]);
    snapshots.mockResolvedValueOnce(workbook(38));
    await session.validate();
    expect(session.state().changedSinceValidation).toEqual([]);
    expect(validate).toHaveBeenCalledTimes(2);
  });

  it("goes on by itself after the user left the cell", async () => {
    const { session } = await started();
    snapshots.mockRejectedValueOnce(officeError("InvalidOperationInCellEditMode"));
    await session.validate();
    expect(session.state()).toMatchObject({ phase: "ready", validation: null, failure: expect.stringContaining("Enter of Esc") });
    await jest.advanceTimersByTimeAsync(1_500);
    expect(session.state()).toMatchObject({ phase: "ready", validation: VALIDATION, failure: null });
  });

  it("does not come back later to a validation that failed for good", async () => {
    const { session } = await started();
    snapshots.mockRejectedValueOnce(officeError("AccessDenied"));
    await session.validate();
    expect(session.state().failure).toMatch(/beveiligd/);
    events.changed(VOORTGANG);
    await quiet();
    expect(session.state().failure).toBeNull();
    expect(validate).not.toHaveBeenCalled();
  });

  it("says so when a rule breaks, and keeps what was read", async () => {
    const { session } = await started();
    validate.mockImplementationOnce(() => {
      throw new TypeError("x");
    });
    snapshots.mockResolvedValueOnce(workbook(37));
    await session.validate();
    expect(session.state()).toMatchObject({ phase: "ready", validation: null, failure: expect.stringContaining("TypeError") });
    expect(session.state().model?.snapshot.sheets[0]?.values[0]).toEqual(["Alkmaar", 37]);
  });
});
