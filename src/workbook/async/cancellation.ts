// SPDX-License-Identifier: EUPL-1.2

/** Lets the user stop an action that takes long. */
export interface Cancellation {
  /** An action begins that can be stopped from now on; what began before is no longer stopped. */
  begin(): void;
  /** Of the action that began last. */
  signal(): AbortSignal;
  stop(): void;
}

export function createCancellation(): Cancellation {
  let controller = new AbortController();
  return {
    begin: () => void (controller = new AbortController()),
    signal: () => controller.signal,
    stop: () => controller.abort(),
  };
}
