// SPDX-License-Identifier: EUPL-1.2

import type { Clock } from "../async/clock";
import { createTimer } from "../async/timer";
import type { StuckFormulas } from "../reading/stuck-formulas";

/** Formulas that show no answer get one by themselves this long, in milliseconds: Excel may have loaded the add-in just now. */
const LOADING_MS = 5_000;

/** Tells formulas that stay without an answer from those that are on their way to one. */
export interface StillStuck {
  /**
   * After each reading: how many stay without an answer. Where that is not sure yet they are looked at again later.
   *
   * @param validated somebody validates: what Excel is still calculating counts then
   */
  seen(found: StuckFormulas, validated: boolean): number;
  stop(): void;
}

export function createStillStuck(clock: Clock, lookAgain: (sheets: ReadonlySet<string>) => Promise<void>): StillStuck {
  let since: number | null = null;
  let sheets: ReadonlySet<string> = new Set();
  const later = createTimer(clock, LOADING_MS, () => lookAgain(sheets));
  return {
    seen(found, validated) {
      const stuck = found.unknown + (validated ? found.busy : 0);
      later.stop();
      if (stuck === 0) since = null;
      else since ??= clock.now();
      if (since === null) return 0;
      sheets = found.sheets;
      const left = since + LOADING_MS - clock.now();
      if (left <= 0) return stuck;
      later.restart(left);
      return 0;
    },
    stop: () => later.stop(),
  };
}
