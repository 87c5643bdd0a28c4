// SPDX-License-Identifier: EUPL-1.2

import type { Clock } from "./clock";

export interface Timer {
  /** Starts the waiting anew; the action runs when nobody started it again in time. */
  restart(): void;
  stop(): void;
}

export function createTimer(clock: Clock, milliseconds: number, action: () => void | Promise<void>): Timer {
  let stop = (): void => undefined;
  return {
    restart() {
      stop();
      stop = clock.after(milliseconds, action);
    },
    stop: () => stop(),
  };
}
