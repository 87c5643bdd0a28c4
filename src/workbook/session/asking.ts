// SPDX-License-Identifier: EUPL-1.2

import type { Clock } from "../async/clock";
import { untilStopped } from "../async/long-work";
import { createPatience } from "../async/patience";
import { SaidError } from "../excel/failures";
import { FAILURES } from "../excel/words";
import type { StateStore } from "./state-store";

/** The requests of the actions. */
export interface Asking {
  /**
   * As Excel.run, but nobody has to wait for ever: what takes long is told in the state, and can be left. Of what is left nobody hears the late answer.
   *
   * @param unanswered what to say where it is left
   * @throws SaidError where the user did not want to wait any longer
   */
  readonly run: <T>(work: (context: Excel.RequestContext) => Promise<T>, unanswered?: string) => Promise<T>;
  /** The user does not want to wait any longer for what is not answered. */
  leave(): void;
}

export function createAsking(store: StateStore, clock: Clock): Asking {
  const late = new Set<AbortController>();
  return {
    async run(work, unanswered = FAILURES.unanswered) {
      const left = new AbortController();
      const patience = createPatience(clock, (silence) => {
        const told = late.size > 0;
        // Longer than long too: what may still be writing is only left by who says so.
        if (silence === null) late.delete(left);
        else late.add(left);
        if (told !== late.size > 0) store.update({ waiting: told ? null : FAILURES.unfinished });
      });
      patience.begin();
      try {
        return await untilStopped(Excel.run(work), left.signal);
      } catch (error) {
        throw left.signal.aborted ? new SaidError(unanswered) : error;
      } finally {
        patience.end();
      }
    },
    leave() {
      for (const one of [...late]) one.abort();
    },
  };
}
