// SPDX-License-Identifier: EUPL-1.2

/**
 * Runs the work when asked, never twice at once: whoever asks while it runs gets one more run after it,
 * shared by all who asked. The answer settles when a run that began after the asking has ended.
 */
export function coalesce(work: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | null = null;
  let next: Promise<void> | null = null;
  const run = (): Promise<void> => {
    next = null;
    const current = work().finally(() => {
      if (running === current) running = null;
    });
    running = current;
    return current;
  };
  return () => {
    if (next !== null) return next;
    if (running === null) return run();
    next = running.then(run, run);
    return next;
  };
}
