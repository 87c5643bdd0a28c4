// SPDX-License-Identifier: EUPL-1.2
/** Whatever goes wrong with the first reading, within five seconds it is said with a way out, and no formula waits for ever. */
import { buildModel } from "../../src/domain/build-model";
import { associateFunctions } from "../../src/functions/associate";
import { connectFunctions } from "../../src/functions/stream";
import type { Misbehaviour } from "../../src/workbench/excel-host/misbehaviour";
import type { HeadlessWorkbook } from "../../src/workbench/headless";
import { realClock } from "../../src/workbook/async/clock";
import { createFakeClock, type FakeClock } from "../../src/workbook/async/clock.fixture";
import { createSession, type SessionOptions } from "../../src/workbook/session";
import type { Session, SessionState } from "../../src/workbook/session.types";
import { cells } from "../contract/workbook.fixture";
import { CLIENT, openHeadless } from "../office-client/open-headless";
import { SMALL_WORKBOOK } from "./faults-of-writing/small-workbook";

const SILENT = "Excel antwoordt nog niet. Sluit een open venster in Excel of druk op Esc, of kies Probeer opnieuw.";
const NO_ANSWER =
  "Excel antwoordt niet. Sluit een open venster in Excel of druk op Esc, en kies Valideer werkmap om opnieuw te lezen.";
const STOPPED = "Het lezen is gestopt voordat alles was gelezen. Kies Valideer werkmap om opnieuw te lezen.";
const CODE_LATE =
  "Een onderdeel van Spreiding is nog niet geladen. Controleer de internetverbinding, of kies Probeer opnieuw.";
/** Cijfers!A1 is the gap of Lelystad: 370 − 210. */
const GAP = 160;

let workbook: HeadlessWorkbook;
let session: Session;
let clock: FakeClock;
let disconnect: () => void;
let better = (): void => undefined;
const turn = (): Promise<void> => new Promise((resolve) => void realClock.after(2, resolve));

beforeAll(async () => {
  workbook = await openHeadless(SMALL_WORKBOOK);
  associateFunctions();
});
afterEach(async () => {
  better();
  await workbook.settled();
  disconnect();
  await session.dispose();
  await workbook.settled();
});
afterAll(() => workbook.dispose());

/** The page starts in a workbook that was saved with formulas; the answer is the promise of the first reading. */
async function start(misbehaviour: Misbehaviour, options: Partial<SessionOptions> = {}): Promise<Promise<void>[]> {
  await workbook.open(SMALL_WORKBOOK);
  clock = createFakeClock();
  session = createSession({ today: () => "2025-12-05", clock, ...options });
  disconnect = connectFunctions(session, undefined, clock);
  better = workbook.host.misbehave(misbehaviour, clock);
  const started = session.start();
  for (let round = 0; round < 5; round += 1) await turn();
  return [started];
}

const state = (): Partial<SessionState> => {
  const { phase, waiting, failure } = session.state();
  return { phase, waiting, failure };
};
const shown = (): unknown => cells(workbook.engine, "Cijfers", "A1")[0]![0];
const said = (): string | null =>
  workbook.host.functions.errorMessageAt({
    sheetId: workbook.engine.sheets().find(({ name }) => name === "Cijfers")!.id,
    row: 0,
    column: 0,
  });
/** Waits for what comes without the clock; formulas are not settled while Excel does not answer. */
async function until(wanted: () => unknown, expected: unknown): Promise<void> {
  for (let round = 0; round < 500 && wanted() !== expected; round += 1) await turn();
  expect(wanted()).toBe(expected);
}

it("where Excel never answers: said after five seconds, formulas say so after a minute, and all comes right when it does", async () => {
  const [started] = await start({ takes: Infinity });
  await clock.advance(4_999);
  expect([state(), shown()]).toEqual([{ phase: "reading", waiting: null, failure: null }, "#BUSY!"]);
  await clock.advance(1);
  expect(state()).toEqual({ phase: "reading", waiting: SILENT, failure: null });
  await clock.advance(55_000);
  expect(state()).toEqual({ phase: "failed", waiting: null, failure: NO_ANSWER });
  await until(shown, "#N/A");
  expect(said()).toBe(NO_ANSWER);
  better();
  await started;
  await workbook.settled();
  expect([state(), shown()]).toEqual([{ phase: "ready", waiting: null, failure: null }, GAP]);
});

it("who asks again leaves the reading that is not answered, and follows the workbook once", async () => {
  const [started] = await start({ takes: Infinity });
  await clock.advance(5_000);
  const again = session.validate();
  await started;
  expect(state()).toMatchObject({ phase: "reading", failure: null });
  await clock.advance(5_000);
  expect(state()).toMatchObject({ phase: "reading", waiting: SILENT });
  better();
  await again;
  await workbook.settled();
  expect(state()).toEqual({ phase: "ready", waiting: null, failure: null });
  expect(session.state().validation).not.toBeNull();
  expect(shown()).toBe(GAP);
  workbook.host.counters.reset();
  workbook.type("Voortgangsrapportage", "C4", 200);
  await workbook.settled();
  await clock.advance(200);
  await workbook.settled();
  expect([shown(), workbook.host.counters.syncs]).toEqual([170, 3]);
});

it("who stops is not kept waiting, formulas say why, and the next try succeeds", async () => {
  const [started] = await start({ takes: Infinity });
  await clock.advance(5_000);
  session.cancel();
  await started;
  expect(state()).toEqual({ phase: "failed", waiting: null, failure: STOPPED });
  await until(said, STOPPED);
  better();
  await session.validate();
  await workbook.settled();
  expect([state(), shown()]).toEqual([{ phase: "ready", waiting: null, failure: null }, GAP]);
});

it.each([
  ["two seconds", 2_000, []],
  ["eight seconds, which is said once and taken back", 8_000, [SILENT, null]],
])("who is slow is not called broken: each request takes %s", async (_, takes, expected) => {
  const told: (string | null)[] = [];
  const [started] = await start({ takes });
  const ended = jest.fn();
  void started?.then(ended);
  const done = (): boolean => ended.mock.calls.length > 0;
  session.subscribe(({ waiting, phase }) => {
    if (waiting !== (told.at(-1) ?? null)) told.push(waiting);
    expect(phase).not.toBe("failed");
  });
  for (let seconds = 0; !done() && seconds < 100; seconds += 1) {
    await clock.advance(1_000);
    await turn();
    await turn();
  }
  expect([done(), told]).toEqual([true, expected]);
  better();
  await workbook.settled();
  expect([session.state().phase, shown()]).toEqual(["ready", GAP]);
});

it("code that stays away is said after five seconds, and all comes right when it comes", async () => {
  let come = (_: typeof buildModel): void => undefined;
  const [started] = await start({}, { building: () => new Promise((resolve) => (come = resolve)) });
  await turn();
  await until(() => workbook.host.counters.syncs > 2, true);
  await clock.advance(5_000);
  expect(state()).toEqual({ phase: "reading", waiting: CODE_LATE, failure: null });
  come(buildModel);
  await started;
  await workbook.settled();
  expect([state(), shown()]).toEqual([{ phase: "ready", waiting: null, failure: null }, GAP]);
});

const BUSY = "Excel brak het verzoek af omdat het te druk is. Wacht even en probeer het opnieuw.";
it.each([
  ["RequestAborted", BUSY],
  ["ActivityLimitReached", BUSY],
  ["ServiceNotAvailable", BUSY],
  ["ConnectionFailure", "De verbinding met Excel viel weg. Controleer de internetverbinding en probeer het opnieuw."],
  ["InactiveWorkbook", "Een andere werkmap is actief. Klik in een cel van deze werkmap en probeer het opnieuw."],
  [
    "InvalidOperationInCellEditMode",
    "Excel wacht op een cel die u aan het bewerken bent. Druk op Enter of Esc; daarna gaat het vanzelf verder.",
  ],
  [
    "GeneralException",
    "De werkmap kon niet worden gelezen of gecontroleerd. Sla de werkmap op, open haar opnieuw en probeer het nog eens. Blijft dit zo, meld dan deze code: GeneralException.",
  ],
] as const)("%s is said in the pane and in the cells, and passes by itself", async (code, sentence) => {
  const [started] = await start({ requests: [{ nth: 1, of: "any", fault: { kind: "whole", code } }] });
  await started;
  await workbook.settled();
  expect(state()).toEqual({ phase: "failed", waiting: null, failure: sentence });
  expect([shown(), said()]).toEqual(["#N/A", sentence]);
  await clock.advance(1_500);
  await workbook.settled();
  expect([state(), shown()]).toEqual([{ phase: "ready", waiting: null, failure: null }, GAP]);
});

it("what keeps failing is tried three times more by itself, and then it is for the user", async () => {
  const requests = Array.from({ length: 20 }, (_, at) => ({
    nth: at + 1,
    of: "any" as const,
    fault: { kind: "whole" as const, code: "RequestAborted" as const },
  }));
  const building = jest.fn(() => Promise.resolve(buildModel));
  const [started] = await start({ requests }, { building });
  await started;
  for (const [passed, tried] of [
    [1_499, 1],
    [1, 2],
    [10_000, 3],
    [60_000, 4],
    [600_000, 4],
  ] as const) {
    await clock.advance(passed);
    expect(building).toHaveBeenCalledTimes(tried);
  }
  expect(state()).toEqual({ phase: "failed", waiting: null, failure: BUSY });
  better();
  await session.validate();
  expect(state()).toEqual({ phase: "ready", waiting: null, failure: null });
});

it("a tab that cannot be read is named, what is known is not called new, and the next try succeeds", async () => {
  const [started] = await start({});
  await started;
  better = workbook.host.misbehave({ unreadable: { Locaties: "GeneralException" } }, clock);
  workbook.type("Locaties", "D2", 650);
  await workbook.settled();
  await clock.advance(600_000);
  await workbook.settled();
  const refused =
    "Excel kan het tabblad Locaties niet lezen (GeneralException). Kopieer de cijfers naar een nieuw tabblad, verplaats dit tabblad naar een andere werkmap en probeer het opnieuw.";
  expect(state()).toEqual({ phase: "failed", waiting: null, failure: refused });
  expect(session.state().unread).toBe(true);
  better();
  await session.validate();
  expect([state(), session.state().unread]).toEqual([{ phase: "ready", waiting: null, failure: null }, false]);
});

/** Microsoft's client itself tries for a minute, and drops the result then; the workbench, which imitates it, drops it at once. */
it(`a result that Excel dropped comes again with the first sign that it is back, on the client of ${CLIENT}`, async () => {
  const [started] = await start({});
  await started;
  await workbook.settled();
  expect(shown()).toBe(GAP);
  better = workbook.host.misbehave({ results: "refused" }, clock);
  workbook.type("Voortgangsrapportage", "C4", 200);
  for (let round = 0; round < 10; round += 1) await turn();
  const later = Date.now() + 61_000;
  const now = jest.spyOn(Date, "now");
  await clock.advance(200);
  now.mockReturnValue(later);
  await workbook.settled();
  now.mockRestore();
  expect(shown()).toBe(GAP);
  better();
  await clock.advance(60_000);
  workbook.engine.activate(workbook.engine.sheets().find(({ name }) => name === "Locaties")!.id);
  await workbook.settled();
  expect(shown()).toBe(170);
});
