// SPDX-License-Identifier: EUPL-1.2

import { lazyActions } from "./actions/lazy-actions";
import { createAsking } from "./session/asking";
import { realClock } from "./async/clock";
import { createMutex } from "./async/mutex";
import { createMaking } from "./session/making";
import { createReading, type ReadingParts } from "./session/reading";
import type { Checking } from "./session/validated";
import type { Session } from "./session.types";
import { lazyWatchSelection } from "./session/lazy-watch-selection";
import { createStartup } from "./session/startup";
import { createStateStore } from "./session/state-store";
import { createCancellation } from "./async/cancellation";

export interface SessionOptions extends Partial<Omit<ReadingParts, "checking" | "startup" | "making">> {
  readonly today: ReadingParts["today"];
  /** Checks the rules, in place of all of them. */
  readonly validate?: Checking["validate"];
  /** The version of the add-in, for the report. */
  readonly version?: string;
}

const loadBuilding: ReadingParts["building"] = async () =>
  (await import(/* webpackChunkName: "lezen" */ "../domain/build-model")).buildModel;

/** The session of the open workbook; Office is ready. See Session for what it does. */
export function createSession({
  today,
  building = loadBuilding,
  validate,
  now = () => new Date(),
  clock = realClock,
  version = "",
}: SessionOptions): Session {
  const store = createStateStore();
  const startup = createStartup();
  const making = createMaking();
  const checking = async (): Promise<Checking> => {
    const all = await import(/* webpackChunkName: "werk" */ "./session/checking");
    return validate === undefined ? all : { ...all, validate };
  };
  const reading = createReading(store, { today, now, building, checking, clock, startup, making });
  /** What is kept in the workbook is read, changed and written: two at once would lose one of the changes. */
  const mutex = createMutex();
  const cancellation = createCancellation();
  const asking = createAsking(store, clock);
  const parts = {
    store,
    reading,
    making,
    startup,
    run: asking.run,
    mutex,
    cancellation,
    clock,
    time: () => now().toISOString(),
    version,
  };
  return {
    version,
    state: store.state,
    subscribe: store.subscribe,
    onSign: reading.onSign,
    async start() {
      store.update({ phase: "reading" });
      await reading.read("all");
    },
    validate() {
      asking.leave();
      return reading.validate();
    },
    cancel() {
      asking.leave();
      reading.cancel();
      cancellation.stop();
    },
    ...lazyActions(parts),
    watchSelection: lazyWatchSelection(clock, () => store.state().model?.snapshot.sheets ?? []),
    dispose: () => reading.dispose(),
  };
}
