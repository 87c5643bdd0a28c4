// SPDX-License-Identifier: EUPL-1.2

import type { Clock } from "./clock";

/** A clock that stands still until a spec moves it. */
export interface FakeClock extends Clock {
  /** Lets time pass: does what is due, one after the other, and settles when all that is done. */
  advance(milliseconds: number): Promise<void>;
}

interface Waiting {
  readonly at: number;
  readonly action: () => void | Promise<void>;
}

export function createFakeClock(): FakeClock {
  let time = 0;
  const waiting = new Set<Waiting>();
  const due = (until: number): Waiting | undefined =>
    [...waiting].filter(({ at }) => at <= until).sort((a, b) => a.at - b.at)[0];
  return {
    now: () => time,
    after(milliseconds, action) {
      const one = { at: time + milliseconds, action };
      waiting.add(one);
      return () => void waiting.delete(one);
    },
    async advance(milliseconds) {
      const until = time + milliseconds;
      for (let next = due(until); next !== undefined; next = due(until)) {
        waiting.delete(next);
        time = Math.max(time, next.at);
        await next.action();
      }
      time = Math.max(time, until);
    },
  };
}
