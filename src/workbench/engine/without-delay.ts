// SPDX-License-Identifier: EUPL-1.2

/**
 * Does something at once, of which every timer that it sets goes off in the next turn. Univer waits a tenth of a second for the next
 * change before it calculates, and has no setting for it; all else that is set meanwhile keeps its time.
 */
export function withoutDelay(work: () => unknown): void {
  const { setTimeout } = globalThis;
  const soon: unknown = (action: () => void) => setTimeout(action, 0);
  globalThis.setTimeout = soon as typeof setTimeout;
  try {
    work();
  } finally {
    globalThis.setTimeout = setTimeout;
  }
}
