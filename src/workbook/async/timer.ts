// SPDX-License-Identifier: EUPL-1.2

export interface Timer {
  /** Starts the waiting anew; the action runs when nobody started it again in time. */
  restart(): void;
  stop(): void;
}

export function createTimer(milliseconds: number, action: () => void): Timer {
  let handle: ReturnType<typeof setTimeout> | undefined;
  const stop = (): void => clearTimeout(handle);
  return {
    restart() {
      stop();
      handle = setTimeout(action, milliseconds);
    },
    stop,
  };
}
