// SPDX-License-Identifier: EUPL-1.2

import type { Model } from "../../domain/model";
import type { Clock } from "../async/clock";
import { runInSteps } from "../async/long-work";
import type { StateStore } from "./state-store";
import type { Checking, Validated } from "./validated";

/** Checks the rules again, in the background, after a write of the add-in: the counts are to be those of the sheets. */
export interface Recheck {
  /** The add-in wrote: what is read from now on is to be checked. */
  ask(): void;
  /** How often was asked, for a reading to know as it begins: what was asked later it may not show. */
  asked(): number;
  /**
   * The workbook was read. Where it is to be checked that begins now; what is going on for an older reading is left.
   *
   * @param asked how often was asked when the reading began
   */
  seen(model: Model, checking: Checking | null, asked: number): void;
  /** All that was asked up to here is checked otherwise, or no more: what is going on is left. */
  stop(asked: number): void;
}

/** @param done told what was found in the model that is still the newest */
export function createRecheck(store: StateStore, clock: Clock, done: (made: Validated) => void): Recheck {
  let asked = 0;
  let read = 0;
  let current: { readonly model: Model; readonly left: AbortController } | null = null;
  /** The add-in wrote what was not read yet. */
  const pending = (): boolean => read < asked;
  const leave = (): void => {
    current?.left.abort();
    current = null;
  };

  async function check(model: Model, checking: Checking, { signal }: AbortController): Promise<void> {
    try {
      const result = await runInSteps(checking.validate(model), { signal }, clock);
      if (!signal.aborted) done({ result, model, checking });
    } catch {
      // The findings stay those of before, and the state says that there was a change since.
    }
    if (signal.aborted) return;
    current = null;
    store.update({ recounting: pending() });
  }

  return {
    ask() {
      asked += 1;
      store.update({ recounting: store.state().validation !== null });
    },
    asked: () => asked,
    seen(model, checking, upTo) {
      const wanted = pending() || current !== null;
      read = Math.max(read, upTo);
      if (!wanted || checking === null || current?.model === model) return;
      leave();
      const left = new AbortController();
      current = { model, left };
      store.update({ recounting: true });
      void check(model, checking, left);
    },
    stop(upTo) {
      read = Math.max(read, upTo);
      leave();
      store.update({ recounting: pending() });
    },
  };
}
