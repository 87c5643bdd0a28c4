// SPDX-License-Identifier: EUPL-1.2

/** Time that passes, handed in so that a test need not wait for it. */
export interface Clock {
  /** Milliseconds since some moment. */
  now(): number;
  /** Does something later; the answer calls it off. */
  after(milliseconds: number, action: () => void | Promise<void>): () => void;
}

export const realClock: Clock = {
  now: () => performance.now(),
  after(milliseconds, action) {
    const handle = setTimeout(() => void action(), milliseconds);
    return () => clearTimeout(handle);
  },
};
