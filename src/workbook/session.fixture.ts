// SPDX-License-Identifier: EUPL-1.2
import type { ValidationResult } from "../domain/findings";
import type { Model } from "../domain/model";
import { DEFAULT_SETTINGS } from "../domain/settings";
import { workbookOf, type FixtureCell } from "../domain/sheet/snapshot.fixture";
import type { WorkbookSnapshot } from "../domain/sheet/snapshot";
import { followWorkbook, type WorkbookEvents } from "./session/follow";
import { requestStored } from "./stored/request-stored";
import type { Stored } from "./stored/stored.types";
import { createSession } from "./session";
import type { Session, SessionState } from "./session.types";
import { takeSnapshot } from "./reading/snapshot";

/** A session over readings that a spec hands it; the spec mocks "./session/follow", "./reading/snapshot" and "./stored/request-stored". */
export const VOORTGANG = "sheet-1";
export const MONITOR = "sheet-3";
export const VALIDATION = {
  findings: [],
  summary: { fout: 0, waarschuwing: 0, aandachtspunt: 0 },
  tabs: [],
} as ValidationResult;
const SOURCES = ["Voortgang", "Locaties"];
export const KEPT: Stored = {
  settings: DEFAULT_SETTINGS,
  journal: [],
  acceptances: [],
  marked: false,
  ownSheets: new Set(),
  problems: [],
};

/** What the session told the workbook to call, and the day; both new for each test. */
export const at: { events: WorkbookEvents; today: string } = {
  events: { changed: () => undefined, calculated: () => undefined, sheetsChanged: () => undefined },
  today: "",
};
export const stop = jest.fn(() => Promise.resolve());
export const snapshots = jest.mocked(takeSnapshot);
export const build = jest.fn((snapshot: WorkbookSnapshot, settings: Model["settings"], today: string) => {
  const tables = snapshot.sheets.filter(({ name }) => SOURCES.includes(name)).map(({ name }) => ({ tab: name }));
  return { snapshot, converted: [], settings, today, records: { tables } } as unknown as Model;
});
export const validate = jest.fn((_: Model) => VALIDATION);
// eslint-disable-next-line require-yield -- a check that is done at once
const steps = function* (model: Model): Generator<never, ValidationResult> {
  return validate(model);
};

export const workbook = (voortgang: FixtureCell = 36): WorkbookSnapshot =>
  workbookOf({
    Voortgang: [["Alkmaar", voortgang]],
    Locaties: [["Alkmaar", 20]],
    Monitor: [[{ value: 245, formula: '=SPREIDING.GAP("Alkmaar")' }]],
  });

/** What each reading asked: "all" or the ids of sheets. */
export const asked = (): unknown[] => snapshots.mock.calls.map(([, , ids]) => (ids ? [...ids] : "all"));
export const quiet = (): Promise<void> => jest.advanceTimersByTimeAsync(200);
export const newSession = (): Session => createSession({ today: () => at.today, build, validate: steps });

export async function started(): Promise<{
  readonly session: Session;
  readonly states: SessionState[];
  readonly first: Model | null;
}> {
  const session = newSession();
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
  at.today = "2026-03-01";
  validate.mockImplementation(() => VALIDATION);
  Object.assign(globalThis, { Excel: { run: (batch: (context: object) => unknown) => Promise.resolve(batch({})) } });
  jest.mocked(followWorkbook).mockImplementation((_, wanted) => {
    at.events = wanted;
    return stop;
  });
  jest.mocked(requestStored).mockReturnValue(() => Promise.resolve(KEPT));
  snapshots.mockReset().mockImplementation((_, previous) => Promise.resolve(previous ?? workbook()));
});
afterEach(() => void jest.useRealTimers());
afterAll(() => void Reflect.deleteProperty(globalThis, "Excel"));
