// SPDX-License-Identifier: EUPL-1.2

import type { Model } from "../../domain/model";
import type { Clock } from "../async/clock";
import { runInSteps } from "../async/long-work";
import type { StateStore } from "./state-store";
import type { Checking, Validated } from "./validated";

/** Checks the rules again, in the background, after a write of the add-in: the counts are to be those of the sheets. */
export interface Recheck {
  /** The add-in wrote: what is read next is to be checked. */
  ask(): void;
  /** The workbook was read. Where it is to be checked that begins now; what is going on for an older reading is left. */
  seen(model: Model, checking: Checking | null): void;
  /** All was checked, or is going to be. */
  stop(): void;
}

/** @param done told what was found in the model that is still the newest */
export function createRecheck(store: StateStore, clock: Clock, done: (made: Validated) => void): Recheck {
  let asked = false;
  let current: { readonly model: Model; readonly left: AbortController } | null = null;

  async function check(model: Model, checking: Checking, { signal }: AbortController): Promise<void> {
    try {
      const result = await runInSteps(checking.validate(model), { signal }, clock);
      if (signal.aborted) return;
      recheck.stop();
      done({ result, model, checking });
    } catch {
      // The findings stay those of before, and the state says that there was a change since.
      if (!signal.aborted) recheck.stop();
    }
  }

  const recheck: Recheck = {
    ask() {
      asked = true;
      store.update({ recounting: store.state().validation !== null });
    },
    seen(model, checking) {
      if (!asked || checking === null || current?.model === model) return;
      current?.left.abort();
      const left = new AbortController();
      current = { model, left };
      void check(model, checking, left);
    },
    stop() {
      asked = false;
      current?.left.abort();
      current = null;
      store.update({ recounting: false });
    },
  };
  return recheck;
}
