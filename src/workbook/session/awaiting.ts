// SPDX-License-Identifier: EUPL-1.2

import type { Clock } from "../async/clock";
import { untilStopped } from "../async/long-work";
import { createPatience } from "../async/patience";
import { FAILURES } from "../excel/words";
import type { StateStore } from "./state-store";

/** What is waited for: what to say while it stays away, and where it does not come at all. */
const AWAITED = {
  excel: { late: FAILURES.silent, failure: FAILURES.noAnswer, phase: "failed" },
  code: { late: FAILURES.codeLate, failure: FAILURES.codeMissing, phase: "failed" },
  checking: { late: FAILURES.codeLate, failure: FAILURES.codeMissing, phase: "ready" },
} as const;

export interface Awaiting {
  /** Waits until it is there or the user does not want to wait; what takes too long is told in the state, and may still come. @throws Cancelled */
  of<T>(what: keyof typeof AWAITED, work: Promise<T>, signal: AbortSignal): Promise<T>;
  /** A part of it came. */
  heard(): void;
  /** True while something is waited for longer than it should take. */
  inVain(): boolean;
}

export function createAwaiting(store: StateStore, clock: Clock): Awaiting {
  let awaited: keyof typeof AWAITED = "excel";
  let inVain = false;
  const patience = createPatience(clock, (silence) => {
    const { late, failure, phase } = AWAITED[awaited];
    if (silence === "long") store.update({ waiting: late });
    else if (inVain) store.update({ waiting: null });
    inVain = silence !== null;
    if (silence !== "too long") return;
    const unread = phase === "failed" && store.state().model !== null;
    store.update({ phase, failure, progress: null, unread });
  });
  return {
    async of(what, work, signal) {
      awaited = what;
      patience.begin();
      try {
        return await untilStopped(work, signal);
      } finally {
        patience.end();
      }
    },
    heard: () => patience.heard(),
    inVain: () => inVain,
  };
}
