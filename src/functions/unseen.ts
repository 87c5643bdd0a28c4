// SPDX-License-Identifier: EUPL-1.2

import type { Clock } from "../workbook/async/clock";
import type { Sign } from "../workbook/session.types";

/** Excel tries for so long to take a result, in milliseconds; then it drops it without a word, and the cell keeps what it showed. */
const DROPPED_AFTER_MS = 60_000;

/** Results that were given and of which nobody knows yet that they reached their cells. */
export interface Unseen<T> {
  given(one: T): void;
  /** Its formula is gone. */
  gone(one: T): void;
  /** Excel gave a sign of life. */
  heard(sign: Sign): void;
  clear(): void;
}

/**
 * Gives again what Excel may have dropped: where it was silent for a minute after a result was given. Where it calculated within that minute the
 * results came through, so that an Excel that does as it should gets none twice. Each is given again once.
 */
export function createUnseen<T>(clock: Clock, giveAgain: (one: T) => void): Unseen<T> {
  let since = 0;
  let all = new Set<T>();
  return {
    given(one) {
      if (all.size === 0) since = clock.now();
      all.add(one);
    },
    gone: (one) => void all.delete(one),
    heard(sign) {
      if (all.size === 0) return;
      const dropped = clock.now() - since >= DROPPED_AFTER_MS;
      if (!dropped && sign !== "calculated") return;
      const given = all;
      all = new Set();
      if (dropped) for (const one of given) giveAgain(one);
    },
    clear: () => all.clear(),
  };
}
