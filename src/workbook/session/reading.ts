// SPDX-License-Identifier: EUPL-1.2

import type { CalendarDate } from "../../domain/sheet/dates";
import type { buildModel } from "../../domain/build-model";
import type { WorkbookSnapshot } from "../../domain/sheet/snapshot";
import { FAILURES } from "../excel/words";
import { createAwaiting } from "./awaiting";
import { isChanged, type Checking } from "./validated";
import { keptState } from "./kept-state";
import { createLastCheck, type Kept } from "./last-check";
import { failureOf } from "../excel/failures";
import { followWorkbook } from "./follow";
import { createHeard } from "./heard";
import { Cancelled, runInSteps, type LongWork } from "../async/long-work";
import type { Clock } from "../async/clock";
import { coalesce } from "../async/coalesce";
import type { Making } from "./making";
import type { Model } from "../../domain/model";
import { afterRenaming, requestStored } from "../stored/request-stored";
import { ownFormulas } from "../../domain/sheet/own-formulas";
import { sourcesOf } from "../../domain/sources";
import type { Session } from "../session.types";
import { askOwnSheets, stuckIn, type StuckFormula } from "../reading/stuck-formulas";
import { takeSnapshot } from "../reading/snapshot";
import { modelOf, type Read } from "./model-of";
import { mendedFindings } from "./mended";
import { createRecheck } from "./recheck";
import type { Startup } from "./startup";
import { createStillStuck } from "./still-stuck";
import type { StateStore } from "./state-store";
import { createTimer } from "../async/timer";
import { createUnreadSheets, type Unread } from "./unread";

/** Events of one action come in bursts: wait until it is quiet this long. */
const QUIET_MS = 150;
/** How long to wait before trying again while the user edits a cell. */
const RETRY_MS = 1_500;
/** The same after each failure of another kind that may pass; then it is for the user to try. */
const RETRIES_MS = [1_500, 10_000, 60_000];

export interface ReadingParts {
  /** The day that the workbook is looked at. */
  readonly today: () => CalendarDate;
  /** The moment that is written down. */
  readonly now: () => Date;
  /** Asked for beside each reading of the workbook, so that its code comes while Excel answers. */
  readonly building: () => Promise<typeof buildModel>;
  /** Asked for at each validation. */
  readonly checking: () => Promise<Checking>;
  readonly clock: Clock;
  readonly making: Making;
  /** Told what each reading finds. */
  readonly startup: Pick<Startup, "seen">;
}

export interface Reading {
  /** Reads these sheets again (besides what changed), with settings and all that is kept; settles when that is done or failed. */
  read(sheets: Unread): Promise<void>;
  /** The same after a write of the add-in; then the findings are made anew in the background, where there are any. */
  readWritten(sheets: Unread): Promise<void>;
  /** The same for all, and checks the rules. */
  validate(): Promise<void>;
  cancel(): void;
  readonly onSign: Session["onSign"];
  validated(): Kept | null;
  /** True where the last validation is that of the sheets and the settings as they are known now. */
  validatedIsNew(): boolean;
  /** Tells the listeners what is open and what is accepted, after a change of the acceptances. */
  sortFindings(): void;
  /** A monitor that the add-in made is no source: it is not read. A report is known by its cells. */
  skip(ownSheet: string): void;
  dispose(): Promise<void>;
}

/** What one reading finds in the workbook. */
interface Found extends Omit<Read, "today"> {
  readonly stuck: readonly StuckFormula[];
}

/** Keeps the state in step with the workbook. */
export function createReading(
  store: StateStore,
  { today, now, building, checking, clock, startup, making }: ReadingParts,
): Reading {
  const unread = createUnreadSheets();
  let stopFollowing: (() => Promise<void>) | null = null;
  let validationAsked = false;
  const lastCheck = createLastCheck(store, now);
  /** All that was read last, with what is no source. */
  let whole: WorkbookSnapshot | null = null;
  let cancellation = new AbortController();
  let disposed = false;
  /** The workbook is known to have changed since it was read. */
  let behind = false;
  const askedAnew = (): boolean => validationAsked;
  /** All is to be read, whatever changed: somebody asked for it. */
  let allAsked = false;
  let retries = 0;
  const awaiting = createAwaiting(store, clock);

  const read = coalesce(readNow);
  const soon = createTimer(clock, QUIET_MS, read);
  const later = createTimer(clock, RETRY_MS, read);

  const stillStuck = createStillStuck(clock, (sheets) => {
    unread.add(sheets);
    return read();
  });

  const recheck = createRecheck(store, clock, (made) =>
    lastCheck.keep(made, { mended: mendedFindings(store.state(), made.result.findings) }),
  );

  const heard = createHeard(store, unread, stillStuck.isOn, () => {
    behind = true;
    soon.restart();
  });

  async function readNow(): Promise<void> {
    if (disposed) return;
    soon.stop();
    later.stop();
    cancellation = new AbortController();
    const { signal } = cancellation;
    const changed = unread.take();
    const wasBehind = behind;
    behind = false;
    const asked = recheck.asked();
    try {
      const code = building();
      // Where it does not come that is told once the reading is over: two at once would follow the workbook twice.
      code.catch(() => undefined);
      const found = await awaiting.of(
        "excel",
        making.apart(() => readWorkbook(allAsked ? "all" : changed)),
        signal,
      );
      await adopt(found, await awaiting.of("code", code, signal), asked);
    } catch (error) {
      unread.add(changed);
      behind ||= wasBehind;
      fail(error);
    }
  }

  function work(what: string): LongWork {
    const { signal } = cancellation;
    const unlessLeft = (tell: () => void): void => {
      if (!signal.aborted) tell();
    };
    return {
      signal,
      heard: () => {
        heard.tellSign("alive");
        unlessLeft(() => awaiting.heard());
      },
      progress: (done, total) => unlessLeft(() => store.update({ progress: { what, done, total } })),
    };
  }

  /** One batch for all: the events are registered and the settings read on the round trips of the snapshot. */
  async function readWorkbook(asked: Unread): Promise<Found> {
    const reading = work("Tabblad");
    let stop = stopFollowing;
    try {
      return await Excel.run(async (context) => {
        stop ??= followWorkbook(context, heard.events);
        const stored = requestStored(context);
        let shown: ReturnType<typeof askOwnSheets> = () => [];
        const skip = async (sheets: readonly Excel.Worksheet[]): Promise<ReadonlySet<string>> => {
          const { ownSheets } = await stored();
          shown = askOwnSheets(sheets.filter(({ id, name }) => ownSheets.has(id) || ownSheets.has(name)));
          return ownSheets;
        };
        const snapshot = await takeSnapshot(context, whole, asked === "all" ? null : asked, { ...reading, skip });
        const kept = await afterRenaming(context, await stored(), whole, snapshot);
        if (reading.signal?.aborted !== true) stopFollowing = stop;
        return { snapshot, stored: kept, stuck: stuckIn(snapshot, shown()) };
      });
    } finally {
      // Only now: within the run it would wait for that run to end, as it is on the same context. Nobody waits for it: Excel may not answer.
      if (stop !== stopFollowing) void stop?.().catch(() => undefined);
    }
  }

  async function adopt(found: Found, build: typeof buildModel, asked: number): Promise<void> {
    if (disposed) return;
    const { snapshot: read, stored, stuck } = found;
    whole = read;
    const snapshot = sourcesOf(read, store.state().model?.snapshot);
    heard.ownSheets = stored.ownSheets;
    [allAsked, retries] = [false, 0];
    startup.seen(stored.monitors + snapshot.sheets.reduce((sum, sheet) => sum + ownFormulas(sheet).length, 0));
    const before = store.state();
    const model = modelOf(before.model, { snapshot, stored, today: today() }, build);
    store.update({
      phase: validationAsked ? "reading" : "ready",
      model,
      failure: null,
      unread: false,
      progress: null,
      ...keptState(before, stored),
      stuckFormulas: stillStuck.seen(stuck, validationAsked || lastCheck.get() !== null),
      ...lastCheck.since(model),
    });
    if (store.state().acceptances !== before.acceptances) lastCheck.sort();
    if (validationAsked) await check(model, asked);
    else recheck.seen(model, lastCheck.get()?.checking ?? null, asked);
  }

  async function check(model: Model, asked: number): Promise<void> {
    validationAsked = false;
    recheck.stop(asked);
    try {
      const parts = await awaiting.of("checking", checking(), cancellation.signal);
      const result = await runInSteps(parts.validate(model), work("Stap"), clock);
      if (disposed) return;
      lastCheck.keep({ result, model, checking: parts }, { phase: "ready", progress: null, mended: [] });
    } catch (error) {
      // Who asked anew meanwhile hears of that reading.
      const phase = askedAnew() ? "reading" : "ready";
      const failure = error instanceof Cancelled ? store.state().failure : failureOf(error).sentence;
      store.update({ phase, progress: null, failure });
    }
  }

  /** A failure that lasts is told as such: what was read before may no longer be what the sheets say. */
  function fail(error: unknown): void {
    if (disposed) return;
    const known = store.state().model !== null;
    if (error instanceof Cancelled) {
      // Who asked anew meanwhile hears of that reading.
      if (validationAsked) {
        store.update({ progress: null });
        return;
      }
      allAsked = false;
      store.update(
        known
          ? { phase: "ready", progress: null, unread: behind || store.state().unread }
          : { phase: "failed", progress: null, failure: FAILURES.cancelled },
      );
      // What changed must still be read: without it the figures would look new and be old.
      if (known && behind) soon.restart();
      return;
    }
    const { sentence, passes, mayPass } = failureOf(error);
    const wait = passes ? RETRY_MS : mayPass ? RETRIES_MS[retries++] : undefined;
    if (wait !== undefined) later.restart(wait);
    if (!passes) validationAsked = false;
    store.update({ phase: passes && known ? "ready" : "failed", progress: null, failure: sentence, unread: known });
  }

  const readSheets = async (sheets: Unread): Promise<void> => {
    unread.add(sheets);
    behind = true;
    await read();
  };

  return {
    read: readSheets,
    readWritten(sheets) {
      recheck.ask();
      return readSheets(sheets);
    },
    /** Reads everything: hiding, merging, choosing from a list and what co-authors do send no event that can be relied on. */
    async validate() {
      if (awaiting.inVain()) cancellation.abort();
      [validationAsked, allAsked, retries] = [true, true, 0];
      store.update({ phase: "reading" });
      await read();
    },
    cancel() {
      validationAsked = false;
      cancellation.abort();
    },
    onSign: heard.onSign,
    validated: lastCheck.get,
    validatedIsNew: () => !behind && !isChanged(store.state()),
    sortFindings: lastCheck.sort,
    skip: (sheet) => void (heard.ownSheets = new Set([...heard.ownSheets, sheet])),
    async dispose() {
      disposed = true;
      cancellation.abort();
      for (const timer of [soon, later, stillStuck]) timer.stop();
      recheck.stop(recheck.asked());
      await stopFollowing?.().catch(() => undefined);
    },
  };
}
