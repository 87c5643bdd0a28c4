// SPDX-License-Identifier: EUPL-1.2
import { buildModel } from "../domain/build-model";
import type { Model } from "../domain/model";
import { validateSteps } from "../domain/rules/validate";
import type { WorkbookSnapshot } from "../domain/sheet/snapshot";
import { bookOf, sheetOf } from "../xlsx/workbook-file.fixture";
import type { WorkbookFile } from "../xlsx/workbook-file";
import { openHeadless, type HeadlessWorkbook } from "../workbench/headless";
import { createFakeClock, type FakeClock } from "./async/clock.fixture";
import { takeSnapshot } from "./reading/snapshot";
import { createSession } from "./session";
import type { Session, SessionState } from "./session.types";

/** A session in the embedded host, for a spec that watches what is read: it puts a spy around `takeSnapshot`. */
export const VOORTGANG = "Voortgang";
export const LOCATIES = "Locaties";
export const MONITOR = "Monitor";

/** Two sources and a tab that shows results. Voortgang!B2 is the taakstelling of Alkmaar. */
const BOOK: WorkbookFile = bookOf([
  sheetOf(VOORTGANG, [
    ["Gemeente", "Taakstelling regulier", "Realisatie regulier 1-2-2026"],
    ["Alkmaar", 36, 20],
  ]),
  sheetOf(LOCATIES, [
    ["Gemeente", "Locatie", "Soort", "Plaatsen", "Opening", "Einde"],
    ["Alkmaar", "azc", "regulier", 20, null, null],
  ]),
  sheetOf(MONITOR, [["Alkmaar", '=SPREIDING.GAP("Alkmaar")']]),
]);

export const build = jest.fn(buildModel);
export const building = jest.fn(() => Promise.resolve(build));
export const validate = jest.fn(validateSteps);
export const snapshots = jest.mocked(takeSnapshot);
/** Of the last session that was made, and the day; both new for each test. */
export const at: { excel: HeadlessWorkbook; clock: FakeClock; today: string } = {
  excel: null as unknown as HeadlessWorkbook,
  clock: createFakeClock(),
  today: "",
};

/** What each reading asked: "all" or the tabs. */
export const asked = (): unknown[] => {
  const names = new Map(at.excel.engine.sheets().map(({ id, name }) => [id, name]));
  return snapshots.mock.calls.map(([, , ids]) => (ids == null ? "all" : [...ids].map((id) => names.get(id) ?? id)));
};
/** The user types, and the session hears it. */
export async function typed(tab: string, address: string, value: string | number): Promise<void> {
  at.excel.type(tab, address, value);
  await at.excel.settled();
}
/** Long enough for the session to read what changed. */
export const quiet = (): Promise<void> => at.clock.advance(200);
export const taakstelling = (snapshot: WorkbookSnapshot | undefined): unknown =>
  snapshot?.sheets.find(({ name }) => name === VOORTGANG)?.values[1]?.[1];

const sessions: Session[] = [];
export function newSession(): Session {
  const session = createSession({ today: () => at.today, building, validate, clock: at.clock });
  sessions.push(session);
  return session;
}

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

beforeAll(async () => {
  at.excel = await openHeadless(BOOK);
});
beforeEach(async () => {
  await at.excel.open(BOOK);
  await at.excel.settled();
  at.clock = createFakeClock();
  at.today = "2026-03-01";
  jest.clearAllMocks();
});
afterEach(async () => {
  at.excel.engine.setEditing(false);
  at.excel.host.faults.clear();
  for (const session of sessions.splice(0)) await session.dispose();
});
afterAll(() => at.excel.dispose());
