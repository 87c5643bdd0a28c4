// SPDX-License-Identifier: EUPL-1.2

import type { Clock } from "./clock";

/** Work that tells how far it is and can be stopped. */
export interface LongWork {
  readonly progress?: (done: number, total: number) => void;
  /** A part of what was asked was answered. */
  readonly heard?: () => void;
  readonly signal?: AbortSignal;
}

/** The user stopped the work. */
export class Cancelled extends Error {
  override readonly name = "Cancelled";
}

/** Waits no longer than the user does: what is given up goes on by itself, and nobody hears of it. @throws Cancelled */
export function untilStopped<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  const stopped = new Promise<never>((_, reject) => {
    signal.addEventListener("abort", () => reject(new Cancelled()), { once: true });
  });
  return Promise.race([work, stopped]);
}

/** Lets the pane handle what waits: clicks, drawing. Not with a timer, which a hidden page gets once a second. */
function yieldToPane(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

/** How long the pane may stand still: longer is felt. */
const LONGEST_MS = 40;

/**
 * Runs work that pauses by itself, with a breath for the pane where it takes long; only then progress is told.
 *
 * @throws Cancelled at a pause
 */
export async function runInSteps<Step extends { readonly done: number; readonly total: number }, Result>(
  steps: Generator<Step, Result>,
  { progress, signal }: LongWork,
  clock: Clock,
  pause: () => Promise<void> = yieldToPane,
): Promise<Result> {
  let since = clock.now();
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    if (clock.now() - since < LONGEST_MS) continue;
    progress?.(step.value.done, step.value.total);
    await pause();
    if (signal?.aborted === true) throw new Cancelled();
    since = clock.now();
  }
}
