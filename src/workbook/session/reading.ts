// SPDX-License-Identifier: EUPL-1.2

import { convertedCells } from "../../domain/journal/converted-cells";
import type { CalendarDate } from "../../domain/sheet/dates";
import type { buildModel } from "../../domain/build-model";
import type { ValidationResult } from "../../domain/findings";
import type { Model } from "../../domain/model";
import type { ValidationStep } from "../../domain/rules/validate";
import type { CellValue, WorkbookSnapshot } from "../../domain/sheet/snapshot";
import { FAILURES } from "../excel/words";
import type * as checkingParts from "./checking";
import { failureOf } from "../excel/failures";
import { followWorkbook, type WorkbookEvents } from "./follow";
import { Cancelled, runInSteps, type LongWork } from "../async/long-work";
import type { Clock } from "../async/clock";
import { coalesce } from "../async/coalesce";
import { calculationMatters, changeMatters } from "./relevance";
import { requestStored } from "../stored/request-stored";
import type { Stored } from "../stored/stored.types";
import { ownFormulas } from "../../domain/sheet/own-formulas";
import { sameData } from "../../domain/sheet/same-data";
import type { SessionState } from "../session.types";
import { askOwnSheets, stuckIn, type StuckFormulas } from "../reading/stuck-formulas";
import { takeSnapshot } from "../reading/snapshot";
import type { Startup } from "./startup";
import type { StateStore } from "./state-store";
import { createTimer } from "../async/timer";
import { createUnreadSheets, type Unread } from "./unread";

/** Events of one action come in bursts: wait until it is quiet this long. */
const QUIET_MS = 150;
/** How long to wait before trying again while the user edits a cell. */
const RETRY_MS = 1_500;

export interface ReadingParts {
  /** The day that the workbook is looked at. */
  readonly today: () => CalendarDate;
  /** Asked for beside each reading of the workbook, so that its code comes while Excel answers. */
  readonly building: () => Promise<typeof buildModel>;
  /** Asked for at each validation. */
  readonly checking: () => Promise<Checking>;
  readonly clock: Clock;
  /** Told what each reading finds. */
  readonly startup: Pick<Startup, "seen">;
}

/** What is needed once somebody validates. */
export type Checking = Pick<typeof checkingParts, "applyAcceptances" | "changedTabs" | "outdatedFindings"> & {
  readonly validate: (model: Model) => Generator<ValidationStep, ValidationResult>;
};

/** A validation as it was made, acceptances left out of account. */
interface Validated {
  readonly result: ValidationResult;
  readonly model: Model;
  readonly checking: Checking;
}

export interface Reading {
  /** Reads these sheets again (besides what changed), with settings and all that is kept; settles when that is done or failed. */
  read(sheets: Unread): Promise<void>;
  /** The same for all, and checks the rules. */
  validate(): Promise<void>;
  cancel(): void;
  validated(): Validated | null;
  /** Tells the listeners what is open and what is accepted, after a change of the acceptances. */
  sortFindings(): void;
  /** A sheet that the add-in made, the report or a monitor, is no source: it is not read. */
  skip(ownSheet: string): void;
  dispose(): Promise<void>;
}

/** What one reading finds in the workbook. */
interface Found {
  readonly snapshot: WorkbookSnapshot;
  readonly stored: Stored;
  readonly stuck: StuckFormulas;
}

type Changes = Pick<SessionState, "changedSinceValidation" | "settingsChangedSinceValidation" | "outdated">;
const NOTHING_CHANGED: Changes = {
  changedSinceValidation: [],
  settingsChangedSinceValidation: false,
  outdated: new Set(),
};

function changesSince(
  { result, model: then, checking: { changedTabs, outdatedFindings } }: Validated,
  now: Model,
): Changes {
  return {
    changedSinceValidation: changedTabs(then, now),
    settingsChangedSinceValidation: !sameData(then.settings, now.settings),
    outdated: outdatedFindings(result.findings, then.snapshot, now.snapshot),
  };
}

/** Keeps the state in step with the workbook. */
export function createReading(store: StateStore, { today, building, checking, clock, startup }: ReadingParts): Reading {
  const unread = createUnreadSheets();
  let stopFollowing: (() => Promise<void>) | null = null;
  let validationAsked = false;
  let validated: Validated | null = null;
  let ownSheets: ReadonlySet<string> = new Set();
  let cancellation = new AbortController();
  let disposed = false;

  const read = coalesce(readNow);
  const soon = createTimer(clock, QUIET_MS, read);
  const later = createTimer(clock, RETRY_MS, read);

  const events: WorkbookEvents = {
    /** A sheet that only shows results is read along with the next one that matters. */
    changed(sheetId) {
      if (ownSheets.has(sheetId)) return;
      unread.add(new Set([sheetId]));
      if (matters(sheetId, changeMatters)) soon.restart();
    },
    calculated(sheetId) {
      if (ownSheets.has(sheetId) || !matters(sheetId, calculationMatters)) return;
      unread.add(new Set([sheetId]));
      soon.restart();
    },
    sheetsChanged: () => soon.restart(),
  };

  function matters(sheetId: string, inModel: (model: Model, sheetId: string) => boolean): boolean {
    const { model } = store.state();
    return model === null || inModel(model, sheetId);
  }

  async function readNow(): Promise<void> {
    if (disposed) return;
    soon.stop();
    later.stop();
    cancellation = new AbortController();
    const asked = unread.take();
    try {
      const code = building();
      // Where it does not come that is told once the reading is over: two at once would follow the workbook twice.
      code.catch(() => undefined);
      await adopt(await readWorkbook(asked), await code);
    } catch (error) {
      unread.add(asked);
      fail(error);
    }
  }

  function work(what: string): LongWork {
    return {
      signal: cancellation.signal,
      progress: (done, total) => store.update({ progress: { what, done, total } }),
    };
  }

  /** One batch for all: the events are registered and the settings read on the round trips of the snapshot. */
  async function readWorkbook(asked: Unread): Promise<Found> {
    const before = store.state().model?.snapshot ?? null;
    let stop = stopFollowing;
    try {
      return await Excel.run(async (context) => {
        stop ??= followWorkbook(context, events);
        const stored = requestStored(context);
        let shown: () => readonly CellValue[] = () => [];
        const skip = async (sheets: readonly Excel.Worksheet[]): Promise<ReadonlySet<string>> => {
          const { ownSheets } = await stored();
          shown = askOwnSheets(sheets.filter(({ id, name }) => ownSheets.has(id) || ownSheets.has(name)));
          return ownSheets;
        };
        const snapshot = await takeSnapshot(context, before, asked === "all" ? null : asked, {
          ...work("Tabblad"),
          skip,
        });
        stopFollowing = stop;
        return { snapshot, stored: await stored(), stuck: stuckIn(snapshot, shown()) };
      });
    } catch (error) {
      // Only now: within the run it would wait for that run to end, as it is on the same context.
      if (stop !== stopFollowing) await stop?.().catch(() => undefined);
      throw error;
    }
  }

  async function adopt({ snapshot, stored, stuck }: Found, build: typeof buildModel): Promise<void> {
    if (disposed) return;
    ownSheets = stored.ownSheets;
    startup.seen(stored.monitors + snapshot.sheets.reduce((sum, sheet) => sum + ownFormulas(sheet).length, 0));
    const model = modelOf(snapshot, stored, build);
    const before = store.state();
    const keep = <T>(old: T, now: T): T => (sameData(old, now) ? old : now);
    store.update({
      phase: validationAsked ? "reading" : "ready",
      model,
      failure: null,
      progress: null,
      settings: keep(before.settings, stored.settings),
      journal: keep(before.journal, stored.journal),
      acceptances: keep(before.acceptances, stored.acceptances),
      marked: stored.marked,
      stuckFormulas: stuck.unknown + (validationAsked || validated !== null ? stuck.busy : 0),
      problems: stored.problems,
      ...(validated === null ? NOTHING_CHANGED : changesSince(validated, model)),
    });
    if (store.state().acceptances !== before.acceptances) sortFindings();
    if (validationAsked) await check(model);
  }

  async function check(model: Model): Promise<void> {
    validationAsked = false;
    try {
      const parts = await checking();
      const result = await runInSteps(parts.validate(model), work("Stap"), clock);
      if (disposed) return;
      validated = { result, model, checking: parts };
      store.update({ phase: "ready", progress: null, ...sorted(validated), ...NOTHING_CHANGED });
    } catch (error) {
      const failure = error instanceof Cancelled ? store.state().failure : failureOf(error).sentence;
      store.update({ phase: "ready", progress: null, failure });
    }
  }

  function sorted({
    result,
    model,
    checking: { applyAcceptances },
  }: Validated): Pick<SessionState, "validation" | "accepted"> {
    const { open, accepted } = applyAcceptances(result, model, store.state().acceptances);
    return { validation: open, accepted };
  }

  function sortFindings(): void {
    if (validated !== null) store.update(sorted(validated));
  }

  function modelOf(snapshot: WorkbookSnapshot, { settings, journal }: Stored, build: typeof buildModel): Model {
    const { model } = store.state();
    const day = today();
    const same =
      model !== null &&
      model.snapshot === snapshot &&
      model.today === day &&
      sameData(model.settings, settings) &&
      sameData(model.converted, convertedCells(snapshot, journal));
    return same ? model : build(snapshot, settings, day, journal);
  }

  /** A failure that lasts is told as such: what was read before may no longer be what the sheets say. */
  function fail(error: unknown): void {
    if (disposed) return;
    const known = store.state().model !== null;
    if (error instanceof Cancelled) {
      validationAsked = false;
      store.update(
        known ? { phase: "ready", progress: null } : { phase: "failed", progress: null, failure: FAILURES.cancelled },
      );
      return;
    }
    const { sentence, passes } = failureOf(error);
    if (passes) later.restart();
    else validationAsked = false;
    store.update({ phase: passes && known ? "ready" : "failed", progress: null, failure: sentence });
  }

  return {
    async read(sheets) {
      unread.add(sheets);
      await read();
    },
    /** Reads everything: hiding, merging, choosing from a list and what co-authors do send no event that can be relied on. */
    async validate() {
      validationAsked = true;
      unread.add("all");
      store.update({ phase: "reading" });
      await read();
    },
    cancel() {
      validationAsked = false;
      cancellation.abort();
    },
    validated: () => validated,
    sortFindings,
    skip: (sheet) => void (ownSheets = new Set([...ownSheets, sheet])),
    async dispose() {
      disposed = true;
      cancellation.abort();
      soon.stop();
      later.stop();
      await stopFollowing?.().catch(() => undefined);
    },
  };
}
