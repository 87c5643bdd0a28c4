// SPDX-License-Identifier: EUPL-1.2

import type { Clock } from "./clock";

export interface Timer {
  /** Starts the waiting anew; the action runs when nobody started it again in time. @param after another time than usual, in milliseconds */
  restart(after?: number): void;
  stop(): void;
}

export function createTimer(clock: Clock, milliseconds: number, action: () => void | Promise<void>): Timer {
  let stop = (): void => undefined;
  return {
    restart(after = milliseconds) {
      stop();
      stop = clock.after(after, action);
    },
    stop: () => stop(),
  };
}
