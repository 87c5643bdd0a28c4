// SPDX-License-Identifier: EUPL-1.2

export type Mutex = <T>(work: () => Promise<T>) => Promise<T>;

/** Runs each work after the ones that were asked before it, whatever came of them. */
export function createMutex(): Mutex {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const current = last.then(work, work);
    last = current.catch(() => undefined);
    return current;
  };
}
