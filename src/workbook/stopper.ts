// SPDX-License-Identifier: EUPL-1.2

/** Lets the user stop an action that takes long. */
export interface Stopper {
  /** For an action that begins; what began before is no longer stopped. */
  begin(): AbortSignal;
  stop(): void;
}

export function createStopper(): Stopper {
  let controller = new AbortController();
  return {
    begin: () => (controller = new AbortController()).signal,
    stop: () => controller.abort(),
  };
}
