// SPDX-License-Identifier: EUPL-1.2

import { buildModel } from "../domain/build-model";
import type { CalendarDate } from "../domain/dates";
import type { ValidationResult } from "../domain/findings";
import type { Model } from "../domain/model";
import { validate as checkAllRules } from "../domain/rules/validate";
import type { Settings } from "../domain/settings";
import type { WorkbookSnapshot } from "../domain/snapshot";
import { changedTabs } from "./changed-tabs";
import { failureOf } from "./failures";
import { followWorkbook, type WorkbookEvents } from "./follow";
import { oneAtATime } from "./one-at-a-time";
import { calculationMatters, changeMatters } from "./relevance";
import { sameData } from "./same-data";
import { selectCell } from "./select";
import type { Session } from "./session.types";
import { requestSettings, settingsIn } from "./settings";
import { takeSnapshot } from "./snapshot";
import { createStateStore } from "./state-store";
import { createTimer } from "./timer";
import { createUnreadSheets, type Unread } from "./unread";

/** Events of one action come in bursts: wait until it is quiet this long. */
const QUIET_MS = 150;
/** How long to wait before trying again while the user edits a cell. */
const RETRY_MS = 1_500;

export interface SessionOptions {
  /** The day that the workbook is looked at. */
  readonly today: () => CalendarDate;
  readonly build?: (snapshot: WorkbookSnapshot, settings: Settings, today: CalendarDate) => Model;
  readonly validate?: (model: Model) => ValidationResult;
}

interface Reading {
  readonly snapshot: WorkbookSnapshot;
  readonly settings: Settings;
}

/** The session of the open workbook; Office is ready. See Session for what it does. */
export function createSession({ today, build = buildModel, validate = checkAllRules }: SessionOptions): Session {
  const store = createStateStore();
  const unread = createUnreadSheets();
  let stopFollowing: (() => Promise<void>) | null = null;
  let validationAsked = false;
  let validated: Model | null = null;
  let disposed = false;

  const read = oneAtATime(readNow);
  const soon = createTimer(QUIET_MS, () => void read());
  const later = createTimer(RETRY_MS, () => void read());

  const events: WorkbookEvents = {
    /** A sheet that only shows results is read along with the next one that matters. */
    changed(sheetId) {
      unread.add(new Set([sheetId]));
      if (matters(sheetId, changeMatters)) soon.restart();
    },
    calculated(sheetId) {
      if (!matters(sheetId, calculationMatters)) return;
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
    const asked = unread.take();
    try {
      adopt(await readWorkbook(asked));
    } catch (error) {
      unread.add(asked);
      fail(error);
    }
  }

  /** One batch for all: the events are registered and the settings read on the round trips of the snapshot. */
  function readWorkbook(asked: Unread): Promise<Reading> {
    const before = store.state().model?.snapshot ?? null;
    return Excel.run(async (context) => {
      const stop = stopFollowing ?? followWorkbook(context, events);
      try {
        const setting = requestSettings(context);
        const snapshot = await takeSnapshot(context, before, asked === "all" ? null : asked);
        stopFollowing = stop;
        return { snapshot, settings: settingsIn(setting) };
      } catch (error) {
        if (stop !== stopFollowing) await stop().catch(() => undefined);
        throw error;
      }
    });
  }

  function adopt(reading: Reading): void {
    if (disposed) return;
    const model = modelOf(reading);
    const changed = validated === null ? [] : changedTabs(validated, model);
    store.update({ phase: validationAsked ? "reading" : "ready", model, failure: null, changedSinceValidation: changed });
    if (validationAsked) check(model);
  }

  function check(model: Model): void {
    validationAsked = false;
    try {
      const validation = validate(model);
      validated = model;
      store.update({ phase: "ready", validation, changedSinceValidation: [] });
    } catch (error) {
      store.update({ phase: "ready", failure: failureOf(error).sentence });
    }
  }

  function modelOf({ snapshot, settings }: Reading): Model {
    const { model } = store.state();
    const day = today();
    const same = model !== null && model.snapshot === snapshot && model.today === day && sameData(model.settings, settings);
    return same ? model : build(snapshot, settings, day);
  }

  /** A failure that lasts is told as such: what was read before may no longer be what the sheets say. */
  function fail(error: unknown): void {
    if (disposed) return;
    const { sentence, passes } = failureOf(error);
    if (passes) later.restart();
    else validationAsked = false;
    store.update({ phase: passes && store.state().model !== null ? "ready" : "failed", failure: sentence });
  }

  return {
    state: store.state,
    subscribe: store.subscribe,
    async start() {
      unread.add("all");
      store.update({ phase: "reading" });
      await read();
    },
    /** Reads everything: hiding, merging, choosing from a list and what co-authors do send no event that can be relied on. */
    async validate() {
      validationAsked = true;
      unread.add("all");
      store.update({ phase: "reading" });
      await read();
    },
    jump: selectCell,
    async dispose() {
      disposed = true;
      soon.stop();
      later.stop();
      await stopFollowing?.().catch(() => undefined);
    },
  };
}
