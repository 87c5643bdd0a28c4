// SPDX-License-Identifier: EUPL-1.2

import { realClock, type Clock } from "../../workbook/async/clock";
import type { Engine } from "../engine/engine";
import { ConditionalFormats } from "./conditional-formats";
import { Counters } from "./counters";
import { connect, excelGlobals, type Connection } from "./excel";
import { FunctionRuntime } from "./functions/function-runtime";
import type { FunctionsMetadata } from "./functions/metadata";
import { DataTypes } from "./data-types";
import { DUTCH_WAYS, type LocalWays } from "./local-ways";
import { HostEvents } from "./host-events";
import type { WorkbookFile } from "../../xlsx/workbook-file";
import { openRecords } from "./file/open-records";
import { saveWorkbook } from "./file/save-workbook";
import { FollowedTabs } from "./followed-tabs";
import { sheetLines } from "./lines";
import { officeGlobals, type OfficeState } from "./office";
import { OfficeErrors } from "./office-errors";
import { Records } from "./records";
import { Faults } from "./faults";
import type { Misbehaviour } from "./misbehaviour";

const NAMESPACE = "SPREIDING";
/** Excel on the web refuses more in one answer. */
const ANSWER_LIMIT = 5_000_000;

export interface ExcelHost {
  readonly functions: FunctionRuntime;
  readonly counters: Counters;
  /** What is to go wrong between add-in and host. */
  readonly faults: Faults;
  readonly office: OfficeState;
  /** The conditional formats of the open workbook. */
  readonly conditionalFormats: ConditionalFormats;
  readonly dataTypes: DataTypes;
  /** How this Excel writes; what is changed in it holds at once. */
  readonly ways: LocalWays;
  /** What the open workbook was asked for and the grid cannot draw. */
  readonly records: Records;
  /** True where the user or the add-in changed the open workbook, or the add-in keeps something in it. */
  readonly changed: boolean;
  /** The open workbook as a file takes it; what is lost then is in its `notKept`. */
  save(): WorkbookFile;
  /** What is there now is in a file: from here on something is changed again. */
  saved(): void;
  /** Calls back after each sync in which the add-in wrote something: what it asked for is in the records then. */
  onWritten(listener: () => void): () => void;
  /** From now on does as Excel may do, until the answer is called: it is all as it should be then. @param clock by which it is slow and late */
  misbehave(misbehaviour: Misbehaviour, clock?: Clock): () => void;
  /** No handler and no function of the page lives any more; formulas keep what they show until a page associates them anew. */
  loseRuntime(): void;
  /**
   * Puts `Excel`, `Office`, `OfficeExtension` and `CustomFunctions` in a window, or in Node's global object.
   * The answer takes them away again.
   */
  install(target?: object): () => void;
  /** For who answers another client than the one that `install` puts there. */
  connect(): Connection;
  /** Settles when nothing is being calculated and all events are told: as far as it gets without more results of functions. */
  calculated(): Promise<void>;
  /**
   * The same, and no formula waits for its function.
   * @param within milliseconds after which it fails, naming the functions that gave no result
   */
  settled(within?: number, clock?: Clock): Promise<void>;
}

export interface HostOptions {
  readonly functions: FunctionsMetadata;
  /** The most that one sync may answer, in bytes. */
  readonly answerLimit?: number;
}

/** What an add-in finds in Excel, on top of the engine. */
export function createExcelHost(
  engine: Engine,
  { functions: metadata, answerLimit = ANSWER_LIMIT }: HostOptions,
): ExcelHost {
  const counters = new Counters();
  const faults = new Faults();
  const errors = new OfficeErrors();
  const events = new HostEvents(engine, faults);
  const settings = new Map<string, unknown>();
  const conditionalFormats = new ConditionalFormats();
  const records = new Records();
  const dataTypes = new DataTypes();
  const functions = new FunctionRuntime(engine, metadata, NAMESPACE, { dataTypes, faults });
  const ways = { ...DUTCH_WAYS };
  let savedSettings: ReadonlyMap<string, unknown> = new Map();
  const tabs = new FollowedTabs(engine, records, conditionalFormats);
  const office: OfficeState = { startupBehavior: "None", paneShown: true, actions: new Map() };
  engine.onChange((change) => {
    const lines = sheetLines(change, engine);
    if (lines !== null) {
      conditionalFormats.linesChanged(lines);
      records.linesChanged(lines);
    }
    if (change.kind === "moved" && change.cells !== null) records.cellsMoved(change.cells);
    tabs.follow(change);
    if (change.kind !== "opened") return;
    settings.clear();
    conditionalFormats.clear();
    records.clear();
    for (const [key, value] of Object.entries(change.file.settings ?? {})) settings.set(key, value);
    openRecords(change.file, records, conditionalFormats);
    savedSettings = new Map(settings);
  });
  const listeners = new Set<() => void>();
  const written = (): void => listeners.forEach((listener) => listener());
  const parts = {
    engine,
    errors,
    counters,
    faults,
    conditionalFormats,
    records,
    ways,
    dataTypes,
    answerLimit,
    written,
  };
  const state = { events, settings };
  const behave = (misbehaviour: Misbehaviour, clock: Clock): void => {
    const named = (tab: string): string => engine.sheets().find(({ name }) => name === tab)?.id ?? "";
    for (const tab of faults.now.protected ?? []) engine.setProtected(named(tab), false);
    for (const tab of misbehaviour.protected ?? []) engine.setProtected(named(tab), true);
    if ("editing" in faults.now || "editing" in misbehaviour) engine.setEditing(misbehaviour.editing === true);
    faults.behave(misbehaviour, clock);
  };

  return {
    functions,
    counters,
    faults,
    office,
    conditionalFormats,
    records,
    ways,
    dataTypes,
    get changed() {
      const isSaved =
        settings.size === savedSettings.size && [...settings].every(([key, value]) => savedSettings.get(key) === value);
      return engine.changed || !isSaved;
    },
    onWritten(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    save: () => saveWorkbook({ engine, records, conditionalFormats, settings }),
    saved() {
      engine.saved();
      savedSettings = new Map(settings);
    },
    misbehave(misbehaviour, clock = realClock) {
      behave(misbehaviour, clock);
      return () => behave({}, realClock);
    },
    loseRuntime() {
      events.forget();
      functions.lose();
    },
    install(target: object = globalThis) {
      const base = "Error" in target ? (target.Error as ErrorConstructor) : Error;
      const globals: Record<string, object> = {
        Excel: excelGlobals(parts, state),
        Office: officeGlobals(office, faults),
        OfficeExtension: errors.globals(base),
        CustomFunctions: functions.globals(),
      };
      Object.assign(target, globals);
      return () => {
        for (const [name, value] of Object.entries(globals))
          if (Reflect.get(target, name) === value) Reflect.deleteProperty(target, name);
      };
    },
    connect: () => connect(parts, state),
    async calculated() {
      do {
        await Promise.all([engine.calculation.idle(), events.idle(), functions.caughtUp()]);
      } while (engine.calculation.busy || events.busy || functions.behind);
    },
    async settled(within = 30_000, clock = realClock) {
      const late = timeLimit(
        clock,
        within,
        () => `formulas still wait for ${functions.waitingFor().join(", ") || "a calculation"}`,
      );
      try {
        do {
          await Promise.race([late.passed, Promise.all([engine.calculation.idle(), events.idle(), functions.idle()])]);
        } while (engine.calculation.busy || events.busy || functions.pending);
      } finally {
        late.stop();
      }
    },
  };
}

function timeLimit(
  clock: Clock,
  milliseconds: number,
  message: () => string,
): { readonly passed: Promise<never>; stop(): void } {
  let stop = (): void => undefined;
  const passed = new Promise<never>((_, reject) => {
    stop = clock.after(milliseconds, () => reject(new Error(message())));
  });
  return { passed, stop };
}
