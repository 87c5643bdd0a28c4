// SPDX-License-Identifier: EUPL-1.2

import type { OfficeErrorCode } from "./office-errors";

/**
 * How a sync fails, as requests to Excel may. `whole`: nothing of it is done. `part`: the first so many of its writes are done.
 * `answer lost`: all of it is done, and nobody hears. In none of them what was asked comes back.
 */
export type SyncFault = (
  { readonly kind: "whole" } | { readonly kind: "part"; readonly writes: number } | { readonly kind: "answer lost" }
) & {
  /** GeneralException where left out. */
  readonly code?: OfficeErrorCode;
};

/** Lets chosen syncs fail, and tells how many writes each sync has, so that a test can let every one of them fail. */
export class SyncFaults {
  #syncs = 0;
  #planned = new Map<number, SyncFault>();
  readonly #records = new Set<number[]>();

  /** @param nth of the syncs that come, all contexts together and those with nothing to do left out: 1 is the next one */
  plan(nth: number, fault: SyncFault): void {
    this.#planned.set(this.#syncs + nth, fault);
  }

  /** How many planned faults have not come about. */
  get waiting(): number {
    return this.#planned.size;
  }

  /** Takes back what was planned and has not come about. */
  clear(): void {
    this.#planned.clear();
  }

  /** From now on keeps the number of writes of each sync, of those too that have none; the answer stops that and hands them over. */
  record(): () => readonly number[] {
    const writes: number[] = [];
    this.#records.add(writes);
    return () => {
      this.#records.delete(writes);
      return writes;
    };
  }

  /** For the host, at each sync: the fault to make of it, or null. */
  next(writes: number): SyncFault | null {
    this.#syncs += 1;
    for (const record of this.#records) record.push(writes);
    const fault = this.#planned.get(this.#syncs) ?? null;
    this.#planned.delete(this.#syncs);
    return fault;
  }
}
