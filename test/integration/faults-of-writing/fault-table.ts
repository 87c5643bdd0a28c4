// SPDX-License-Identifier: EUPL-1.2
/**
 * Lets every round trip of an action fail in every way, each time in a workbook that is opened anew, and holds that nothing half is left and
 * that what the user is told is true.
 */
import { associateFunctions } from "../../../src/functions/associate";
import { connectFunctions } from "../../../src/functions/stream";
import { sameData } from "../../../src/domain/sheet/same-data";
import type { WorkbookFile } from "../../../src/xlsx/workbook-file";
import type { RequestFault } from "../../../src/workbench/excel-host/misbehaviour";
import type { HeadlessWorkbook } from "../../../src/workbench/headless";
import { openHeadless } from "../../office-client/open-headless";
import { createFakeClock } from "../../../src/workbook/async/clock.fixture";
import { createSession } from "../../../src/workbook/session";
import type { Session } from "../../../src/workbook/session.types";
import { requestStored } from "../../../src/workbook/stored/request-stored";
import { createRandom } from "../../faults/random";
import { differences, pictureOf, withoutAnswers, type Picture } from "./picture";

/** What came of an action, as the user is told. */
export interface Told {
  /** True where the user is told that it is done, and all of it. */
  readonly done: boolean;
  readonly sentences: readonly string[];
}

export interface WritingAction {
  readonly name: string;
  /** What went before; no fault comes in it. */
  readonly prepare?: (session: Session, workbook: HeadlessWorkbook) => Promise<unknown>;
  readonly act: (session: Session) => Promise<Told>;
  /** True where formulas are calculated that were not: what they answer stays, whatever else is taken back. */
  readonly calculated?: true;
  /** False where asking once more makes once more, or finds nothing to do: then it is asked again only where nothing came of it. */
  readonly sameAgain?: false;
}

/** A sync with more writes is cut at the first, the last and a seeded choice of the other places. */
const MOST_CUTS = 10;
const SEED = 9;
const USER_TYPES = "InvalidOperationInCellEditMode";
/** Words that are a lie where the workbook is as it was, and those that are one where it is not. */
const SOMETHING = /\b(stopte halverwege|staat wat|staat weer|misschien)\b/i;
const NOTHING = /\b(niets|niet) (gewijzigd|geschreven|gewist|toegevoegd|bewaard)\b/;

interface Tried {
  readonly sync: number;
  readonly fault: RequestFault;
  /** Whether all came about, or nothing. */
  readonly left: "before" | "after" | "neither";
  readonly untrue: readonly string[];
}

export interface FaultRow {
  readonly action: string;
  /** Writes per sync of the action where nothing fails. */
  readonly writes: readonly number[];
  readonly tried: readonly Tried[];
}

export class FaultTable {
  readonly rows: FaultRow[] = [];
  readonly #file: WorkbookFile;
  #workbook!: HeadlessWorkbook;
  #session: Session | null = null;
  #disconnect: () => void = () => undefined;

  constructor(file: WorkbookFile) {
    this.#file = file;
  }

  async open(): Promise<void> {
    hurryUniver();
    this.#workbook = await openHeadless(this.#file);
    associateFunctions();
  }

  async close(): Promise<void> {
    await this.#leave();
    await this.#workbook.dispose();
    jest.restoreAllMocks();
  }

  /** Everything that was untrue after a fault: nothing, where all is well. */
  async try(action: WritingAction): Promise<string[]> {
    const session = await this.#arrive(action);
    const before = await this.#picture(action);
    const stop = this.#workbook.host.faults.record();
    const clean = await action.act(session);
    const writes = [...stop()];
    await this.#workbook.settled();
    const after = await this.#picture(action);
    if (!clean.done || differences(before, after).length === 0)
      throw new Error(`${action.name} does nothing where nothing fails: ${clean.sentences.join(" ")}`);
    const tried: Tried[] = [];
    for (const [index, count] of writes.entries())
      for (const fault of faultsOf(count, SEED + index))
        tried.push(await this.#tryOne(action, { sync: index + 1, fault, before, after }));
    this.rows.push({ action: action.name, writes, tried });
    return tried.flatMap(({ sync, fault, untrue }) =>
      untrue.map((words) => `sync ${String(sync)} ${describeFault(fault)}: ${words}`),
    );
  }

  /** Per action: the writes of each of its round trips, in how many ways one failed, and what was left of it. */
  print(): string {
    const numbers = (tried: readonly Tried[]): number[] => [
      tried.length,
      tried.filter(({ left }) => left === "before").length,
      tried.filter(({ left }) => left === "after").length,
      tried.filter(({ untrue }) => untrue.length > 0).length,
    ];
    const rows = this.rows.map(({ action, writes, tried }) => line(action, writes.join(" "), numbers(tried)));
    const all = line("all", "", numbers(this.rows.flatMap(({ tried }) => tried)));
    return [line("action", "writes per sync", ["faults", "before", "after", "untrue"]), ...rows, all].join("\n");
  }

  async #tryOne(
    action: WritingAction,
    { sync, fault, before, after }: { sync: number; fault: RequestFault; before: Picture; after: Picture },
  ): Promise<Tried> {
    const session = await this.#arrive(action);
    const { faults } = this.#workbook.host;
    faults.plan(sync, fault);
    const first = await action.act(session);
    await this.#workbook.settled();
    if (faults.waiting > 0) throw new Error(`${action.name}: sync ${String(sync)} did not come`);
    await this.#readAgain(session);
    const picture = await this.#picture(action);
    const left =
      differences(before, picture).length === 0
        ? "before"
        : differences(after, picture).length === 0
          ? "after"
          : "neither";
    const untrue = [
      ...(left === "neither" ? [`half: ${differences(before, picture).slice(0, 3).join("; ")}`] : []),
      ...lies(first, left),
      ...(await wrongState(session)),
    ];
    if (left === "before" || (!first.done && action.sameAgain !== false))
      untrue.push(...(await this.#repeat(action, session, after)));
    return { sync, fault, left, untrue };
  }

  /** Where the reading after the action fails the formulas show #N/A until the next one: that is no work half done. */
  async #readAgain(session: Session): Promise<void> {
    if (session.state().failure === null) return;
    await session.start();
    await this.#workbook.settled();
  }

  async #repeat(action: WritingAction, session: Session, after: Picture): Promise<string[]> {
    const again = await action.act(session);
    await this.#workbook.settled();
    // What is answered by now is not asked again.
    const left = action.calculated === true ? [] : differences(after, await this.#picture(action));
    return [
      ...(again.done ? [] : [`asked again it is refused: ${again.sentences.join(" ")}`]),
      ...(left.length === 0 ? [] : [`asked again it is not whole: ${left.slice(0, 3).join("; ")}`]),
      ...(await wrongState(session)),
    ];
  }

  async #picture({ calculated }: WritingAction): Promise<Picture> {
    const picture = await pictureOf(this.#workbook);
    return calculated === true ? withoutAnswers(picture) : picture;
  }

  async #arrive({ prepare }: WritingAction): Promise<Session> {
    await this.#leave();
    await this.#workbook.open(this.#file);
    const session = createSession({
      today: () => "2025-12-05",
      now: () => new Date("2025-12-05T10:00:00Z"),
      version: "1.2.3",
      // It stands still: a reading that comes by itself, some time after an event, would make each count of round trips another one.
      clock: createFakeClock(),
    });
    this.#session = session;
    this.#disconnect = connectFunctions(session);
    await session.start();
    await session.validate();
    await this.#workbook.settled();
    await prepare?.(session, this.#workbook);
    await this.#workbook.settled();
    return session;
  }

  async #leave(): Promise<void> {
    this.#workbook.host.faults.clear();
    if (this.#session === null) return;
    this.#disconnect();
    await this.#session.dispose();
    await this.#workbook.settled();
    this.#session = null;
  }
}

/** What the session says is kept, and what the workbook keeps; the settings it knows by reading alone. */
async function wrongState(session: Session): Promise<string[]> {
  const { journal, acceptances, marked, settings, failure } = session.state();
  const kept = await Excel.run(async (context) => {
    const stored = requestStored(context);
    await context.sync();
    return stored();
  });
  const pairs: [string, unknown, unknown][] = [
    ["journal", journal, kept.journal],
    ["acceptances", acceptances, kept.acceptances],
    ["marked", marked, kept.marked],
    ...(failure === null ? ([["settings", settings, kept.settings]] as [string, unknown, unknown][]) : []),
  ];
  return pairs.flatMap(([name, told, found]) =>
    sameData(told, found) ? [] : [`the pane shows another ${name} than the workbook keeps`],
  );
}

function lies({ done, sentences }: Told, left: Tried["left"]): string[] {
  const said = sentences.join(" ");
  if (done) return left === "after" ? [] : ["the user is told that it is done"];
  if (said === "") return ["the user is told nothing"];
  const untrue = left === "after" || (left === "before" ? SOMETHING : NOTHING).test(said);
  return untrue ? [`not so: ${said}`] : [];
}

function faultsOf(writes: number, seed: number): RequestFault[] {
  const cuts = Array.from({ length: Math.max(0, writes - 1) }, (_, index) => index + 1);
  const inner = createRandom(seed).shuffle(cuts.slice(1, -1));
  const chosen =
    cuts.length <= MOST_CUTS ? cuts : [cuts[0]!, ...inner.slice(0, MOST_CUTS - 2).sort((a, b) => a - b), cuts.at(-1)!];
  return [
    { kind: "whole" },
    { kind: "whole", code: USER_TYPES },
    ...chosen.map((count): RequestFault => ({ kind: "part", writes: count })),
    { kind: "answer lost" },
  ];
}

function describeFault(fault: RequestFault): string {
  if (fault.code === USER_TYPES) return "user types";
  return fault.kind === "part" ? `cut after ${String(fault.writes)}` : fault.kind;
}

function line(action: string, writes: string, numbers: readonly (string | number)[]): string {
  return `${action.padEnd(29)}${writes.padEnd(24)}${numbers.map((number) => String(number).padStart(7)).join("")}`;
}

/** Univer waits a tenth of a second for more to come before it calculates; nobody types here. */
function hurryUniver(): void {
  const { setTimeout } = globalThis;
  jest
    .spyOn(globalThis, "setTimeout")
    .mockImplementation((run: () => void, wait = 0, ...rest: unknown[]) =>
      setTimeout(run, wait === 100 ? 0 : wait, ...(rest as [])),
    );
}
